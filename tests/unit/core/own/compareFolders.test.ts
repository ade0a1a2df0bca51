import { describe, expect, test } from 'vitest'
import { arrangeFiles } from '@/core/own/arrange'
import { compareFolders } from '@/core/own/compareFolders'
import { overlay } from '@/core/own/overlay'
import { folderOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const published = folderOf(smallFolder)
const setting = { today: '2026-11-22', language: 'nb' } as const
const own = (texts: Readonly<Record<string, string>>) => arrangeFiles(folderOf(texts), 'nb')
const compare = (texts: Readonly<Record<string, string>>) =>
  compareFolders(published, own(texts), setting)
const waiting = smallFolder['indicators/waiting.csv'] ?? ''

describe('compareFolders', () => {
  test('nothing changes where nothing is new', () => {
    expect(compare(smallFolder)).toMatchObject({
      counts: { new: 0, revised: 0, withdrawn: 0, statuses: 0, targets: 0, measures: 0 },
      ...{ rows: [], added: [], removed: [], errors: [] },
    })
  })

  test('a lone CSV of a published indicator adds to what is published', () => {
    const changes = compare({ 'waiting.csv': `${waiting}2024,41,2025-03-01,undated\n` })
    expect(changes?.counts).toMatchObject({ new: 1, withdrawn: 0, statuses: 1 })
    expect(changes?.rows[0]).toMatchObject({
      path: 'indicators/waiting',
      shifts: [{ from: 'awaiting_final', to: 'reached' }],
    })
    expect(changes?.removed).toEqual([])
  })

  test('figures that are gone from the file are withdrawn, and its errors are told', () => {
    const changes = compare({
      'waiting.csv': 'period,value,published,source\n2020,x,2021-02-01,\n',
    })
    expect(changes?.counts.withdrawn).toBe(2)
    expect(changes?.errors.map(({ code }) => code)).toEqual(['value/not-a-number'])
  })

  test('a whole folder takes the place of what is published', () => {
    const { 'indicators/beds.csv': csv, ...rest } = smallFolder
    const yaml = rest['indicators/beds.yaml'] ?? ''
    delete (rest as Record<string, string>)['indicators/beds.yaml']
    const renamed = { ...rest, 'indicators/rooms.csv': csv ?? '', 'indicators/rooms.yaml': yaml }
    expect(compare(renamed)).toMatchObject({ added: ['rooms'], removed: ['beds'] })
  })

  test('cannot be done without settings on either side', () => {
    expect(compare({ 'monitor.yaml': 'title: x' })).toBeNull()
    expect(compareFolders(new Map(), own(smallFolder), setting)).toBeNull()
  })
})

test('overlay: what was made for a file gives way to what is published, and stays where nothing is', () => {
  const csv = 'period,value\n2020,1\n'
  const files = overlay(published, own({ 'waiting.csv': waiting, 'other.csv': csv }))
  expect(files.get('monitor.yaml')).toBe(published.get('monitor.yaml'))
  expect(files.get('indicators/waiting.yaml')).toBe(published.get('indicators/waiting.yaml'))
  expect(files.has('indicators/other.yaml')).toBe(true)
})
