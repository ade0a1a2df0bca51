import { afterEach, describe, expect, it, vi } from 'vitest'
import CodeExample from '@/components/CodeExample.vue'
import DataDownloads from '@/components/DataDownloads.vue'
import { assessTargets } from '@/core/page/assessedTarget'
import { dataPage } from '@/core/page/data/dataPage'
import { monitorOf } from '../helpers/folder'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { smallFolder } from '../helpers/smallFolder'

const monitor = monitorOf(smallFolder)
const clock = { today: '2026-11-22', knownOn: null }
const model = dataPage({ monitor, clock, language: 'nb', targets: assessTargets(monitor, clock) })
const everything = { query: '', area: '', order: 'area' }

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('DataDownloads', () => {
  it('links every file of every indicator under a name that tells them apart', () => {
    const wrapper = mountInLanguage(DataDownloads, { model, view: everything })
    expect(wrapper.get('[role="status"]').text()).toBe('3 av 3 indikatorer vises')
    const link = wrapper.get('a[aria-label="CSV for norsk Excel: Eksport"]')
    expect(link.attributes('href')).toBe('/data/exports.nb.csv')
    expect(wrapper.get('a[aria-label="Metadata som JSON: Eksport"]').attributes('href')).toBe(
      '/api/v1/indicators/exports.json',
    )
  })

  it('says when nothing matches', () => {
    const view = { ...everything, query: 'finnes ikke' }
    const wrapper = mountInLanguage(DataDownloads, { model, view })
    expect(wrapper.text()).toContain('Ingen indikatorer passer med valgene.')
    expect(wrapper.get('button').text()).toBe('Nullstill')
  })
})

describe('CodeExample', () => {
  it('copies its code, and says so when the browser does not let it', async () => {
    const copied: string[] = []
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) }
    vi.stubGlobal('navigator', { clipboard })
    const wrapper = mountInLanguage(CodeExample, { title: 'R', code: 'x <- 1', copies: true })
    await wrapper.get('button[aria-label="Kopier eksemplet for R"]').trigger('click')
    await vi.waitFor(() => expect(wrapper.get('[role="status"]').text()).toBe('Kopiert'))
    expect(copied).toEqual(['x <- 1'])
    vi.stubGlobal('navigator', {})
    await wrapper.get('button').trigger('click')
    await vi.waitFor(() => expect(wrapper.get('[role="status"]').text()).toMatch(/lot oss ikke/))
  })
})
