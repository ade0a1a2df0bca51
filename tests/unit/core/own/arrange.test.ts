import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { arrangeFiles } from '@/core/own/arrange'
import { readMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

describe('a whole folder', () => {
  const inside = (root: string): Record<string, string> =>
    Object.fromEntries(Object.entries(smallFolder).map(([path, own]) => [`${root}${path}`, own]))

  test('is found wherever its monitor.yaml lies, and is taken as it is', () => {
    const brought = { ...inside('ho21-main/data/'), 'ho21-main/README.md': 'Read me' }
    const { files, made, left } = arrangeFiles(folderOf(brought), 'nb')
    expect([...files.keys()].toSorted()).toEqual(Object.keys(smallFolder).toSorted())
    expect(made).toEqual([])
    expect(left).toEqual(['ho21-main/README.md'])
  })

  test('of two the one that lies highest is meant', () => {
    const brought = { ...inside('sample/'), ...inside('') }
    expect(arrangeFiles(folderOf(brought), 'nb').left).toContain('sample/monitor.yaml')
  })

  test('keeps names that are nearly right, since the reader tells of them', () => {
    const { files, left } = arrangeFiles(
      folderOf({ ...inside(''), 'plans/other.yml': 'title: x', 'notes.txt': 'x' }),
      'nb',
    )
    expect(files.has('plans/other.yml')).toBe(true)
    expect(left).toEqual(['notes.txt'])
  })

  test('is without what systems put beside files', () => {
    const rubbish = { '__MACOSX/._x.csv': '', '.DS_Store': '', 'indicators/~$x.csv': '' }
    const { files, left } = arrangeFiles(folderOf({ ...inside(''), ...rubbish }), 'nb')
    expect([files.size, left]).toEqual([Object.keys(smallFolder).length, []])
  })
})

describe('loose files', () => {
  const csv = 'År;Region;Verdi;Kilde\n2020;nord;1,5;ssb\n2021;nord;2,5;SSB\n2020;Sør;3;ssb\n'

  test('a CSV alone gets a description, settings and its sources, and reads without errors', () => {
    const own = csv.replace('Sør', 'sor')
    const { files, made } = arrangeFiles(folderOf({ 'Besøk 2021.csv': own }), 'nb')
    expect(made).toEqual(['indicators/besok-2021.yaml', 'monitor.yaml', 'sources.yaml'])
    const { monitor, summary } = readMonitor(files, { language: 'nb' })
    expect(summary).toMatchObject({ errors: 0, observations: 3 })
    expect(monitor?.indicators[0]).toMatchObject({
      id: 'besok-2021',
      frequency: 'annual',
      headline: { region: 'nord' },
      dimensions: [{ id: 'region', values: [{ id: 'nord' }, { id: 'sor' }] }],
    })
    expect(Object.keys(monitor?.sources ?? {})).toEqual(['ssb'])
    expect(monitor?.settings.title).toEqual({ nb: 'Dine tall' })
  })

  test('a column whose cells are no ids is no dimension', () => {
    const { files } = arrangeFiles(folderOf({ 'x.csv': csv }), 'nb')
    expect(text(files.get('indicators/x.yaml'))).not.toContain('dimensions')
  })

  test('a pair keeps what it says: its own area is the monitor’s', () => {
    const pair = {
      'exports.yaml': smallFolder['indicators/exports.yaml'] ?? '',
      'exports.nb.csv': smallFolder['indicators/exports.csv'] ?? '',
      'sources.yaml': smallFolder['sources.yaml'] ?? '',
    }
    const { files, made } = arrangeFiles(folderOf(pair), 'nb')
    expect(made).toEqual(['monitor.yaml'])
    expect(readMonitor(files, { language: 'nb' }).monitor?.settings.areas).toMatchObject([
      { id: 'market', title: { nb: 'market' } },
    ])
    expect(files.has('indicators/exports.csv')).toBe(true)
  })

  test('a plan is known by its folder or by what is in it', () => {
    const plan = 'title: Plan\ntargets: []\n'
    const { files } = arrangeFiles(
      folderOf({ 'a.yaml': plan, 'x/plans/b.yml': 'title: B', 'c.yml': 'title: C', 'x.csv': csv }),
      'en',
    )
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['plans/a.yaml', 'plans/b.yaml', 'indicators/c.yaml']),
    )
  })

  test('two files of one name are both kept, and what is no part of a monitor is told', () => {
    const { files, left } = arrangeFiles(
      folderOf({
        'a/x.csv': csv,
        'b/x.csv': csv,
        'all.tsv': csv,
        '«».txt': csv,
        'x.pdf': '%PDF',
        README: '',
      }),
      'nn',
    )
    expect([...files.keys()].filter((path) => path.endsWith('.csv'))).toEqual([
      'indicators/x.csv',
      'indicators/x-2.csv',
      'indicators/figures.csv',
      'indicators/figures-2.csv',
    ])
    expect(left).toEqual(['x.pdf', 'README'])
  })

  test('files that cannot be read as text are still put in their place', () => {
    const brought = new Map([
      ['x.csv', Uint8Array.from([0, 1, 2, 0, 0])],
      ['y.yaml', Uint8Array.from([0, 1, 2, 0, 0])],
    ])
    const { files } = arrangeFiles(brought, 'nb')
    expect(files.has('indicators/x.csv') && files.has('indicators/y.yaml')).toBe(true)
  })

  property.prop([fc.dictionary(fc.string({ maxLength: 12 }), fc.string({ maxLength: 80 }))])(
    'whatever is brought can be read',
    (texts) => {
      const named = Object.entries(texts).map(([path, own]) => [`${path}.csv`, own])
      const { files } = arrangeFiles(folderOf(Object.fromEntries(named)), 'nb')
      expect(readMonitor(files, { language: 'nb' }).monitor).not.toBeNull()
    },
  )
})
