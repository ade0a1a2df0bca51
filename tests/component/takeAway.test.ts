// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import readSheets from 'read-excel-file/node'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  defineAsyncComponent,
  defineComponent,
  h,
  onErrorCaptured,
  reactive,
  type Component,
} from 'vue'
import type { PictureBody } from '@/charts/takeAway/pictureBody'
import { trendBody } from '@/charts/takeAway/trendBody'
import TakeAway from '@/components/TakeAway.vue'
import TakeAwayPanel from '@/components/TakeAwayPanel.vue'
import type { TakenView } from '@/core/takeAway/takenRow'
import { ownOrigin, ownTaken } from '@/core/takeAway/ownTaken'
import { retried } from '@/offline/retried'
import { exportsChart } from '../helpers/charts'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { origin, takenExplore, takenPage } from '../helpers/taken'

const published = [
  {
    id: 'exports',
    title: 'Eksport',
    links: [{ title: 'CSV for programmer', href: '/data/exports.csv' }],
  },
]
const props = {
  view: takenPage(),
  draw: (): Promise<PictureBody | null> => Promise.resolve(trendBody(exportsChart(), 'nb')),
  summary: 'Linjer.',
  origin,
  ids: ['exports'],
  published,
  loadAll: () => Promise.resolve({ status: 'ready', data: [takenPage()] }),
}
type Panel = ReturnType<typeof mountInLanguage>

function button(panel: Panel, name: string): ReturnType<Panel['get']> {
  const found = panel.findAll('button').find((each) => each.text() === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}

/** The files that are handed over, by name. */
function savedFiles(): Map<string, Blob> {
  const saved = new Map<string, Blob>()
  let last: Blob | null = null
  vi.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    last = content as Blob
    return 'blob:x'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (last) saved.set(this.download, last)
  })
  return saved
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    await flushPromises()
  }
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('TakeAway', () => {
  test('has plain links to the published files until it is opened, for readers without scripts', async () => {
    const label = { label: 'Last ned', hint: 'Alt', published }
    const part = mountInLanguage(TakeAway, label, { slots: { default: () => 'Mer' } })
    expect(part.get('a').attributes('href')).toBe('/data/exports.csv')
    part.get('details').element.open = true
    await part.get('details').trigger('toggle')
    expect(part.text()).toContain('Mer')
    part.get('details').element.open = false
    await part.get('details').trigger('toggle')
    expect(part.text()).toContain('Mer')
  })

  test('what was opened before the page was taken over is open to the app too', async () => {
    const opened = vi.fn()
    const part = mountInLanguage(
      TakeAway,
      { label: 'Last ned', hint: 'Alt', published, open: true, onOpen: opened },
      { slots: { default: () => 'Mer' } },
    )
    await flushPromises()
    expect(part.text()).toContain('Mer')
    expect(opened).toHaveBeenCalledOnce()
  })

  test('keeps the published files where what it opens cannot be fetched', async () => {
    vi.useFakeTimers()
    const loader = vi.fn<() => Promise<Component>>().mockRejectedValue(new TypeError('lost'))
    const Panel = defineAsyncComponent(() => retried(loader))
    const Page = defineComponent(() => {
      onErrorCaptured(() => false)
      return () => h(TakeAway, { label: 'Last ned', hint: 'Alt', published }, () => h(Panel))
    })
    const part = mountInLanguage(Page, {})
    part.get('details').element.open = true
    await part.get('details').trigger('toggle')
    await vi.advanceTimersByTimeAsync(5000)
    expect(loader).toHaveBeenCalledTimes(3)
    expect(part.text()).toContain('CSV for programmer')
  })
})

describe('TakeAwayPanel', () => {
  test('a workbook is opened by another program: numbers, words, reasons, and where they come from', async () => {
    const saved = savedFiles()
    const panel = mountInLanguage(TakeAwayPanel, props)
    await button(panel, 'Excel (XLSX)').trigger('click')
    await until(() => saved.size > 0)
    expect(panel.get('[role=status]').text()).toBe('exports-2025-11-07.xlsx er lastet ned.')
    const file = saved.get('exports-2025-11-07.xlsx')
    const sheets = await readSheets(Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Tabell', 'Tabell 2', 'Om tallene'])
    const rows = sheets[1]?.data ?? []
    const at = rows[0]?.indexOf('Verdi') ?? -1
    expect(rows.slice(1).map((row) => row[at])).toEqual([22, '..', '..', 25.9, 26.9, 25, 27.2])
    expect(rows[1]).toContain('om lag')
    expect(rows[2]).toContain('Oppgave mangler')
    expect(sheets[2]?.data).toContainEqual(['Varig lenke', origin.address])
  })

  test.each([
    ['CSV for norsk Excel', 'exports-2025-11-07-excel.csv', '\ufeffPeriode;Serie;Verdi'],
    ['CSV for programmer', 'exports-2025-11-07.csv', 'period,series,unit,value'],
    ['JSON', 'exports-2025-11-07.json', '{\n  "language": "nb"'],
  ])('%s is saved as %s', async (label, name, start) => {
    const saved = savedFiles()
    const panel = mountInLanguage(TakeAwayPanel, props)
    await button(panel, label).trigger('click')
    await flushPromises()
    const bytes = new Uint8Array((await saved.get(name)?.arrayBuffer()) ?? new ArrayBuffer())
    // TextDecoder takes the byte order mark away unless it is told not to.
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).startsWith(start)).toBe(true)
  })

  test('all the figures: a workbook and JSON, and links to the published tables', async () => {
    const saved = savedFiles()
    const panel = mountInLanguage(TakeAwayPanel, {
      ...props,
      origin: { ...origin, known: '2025-12-01' },
    })
    await panel.get('input[value=all]').setValue(true)
    expect(panel.get('a').attributes('href')).toBe('/data/exports.csv')
    expect(panel.text()).toContain('De har også det som er publisert etter dagen')
    await button(panel, 'JSON').trigger('click')
    await flushPromises()
    expect([...saved.keys()]).toEqual(['exports-all-2025-12-01.json'])
  })

  test.each([
    [{ status: 'failed', reason: 'data/x.csv' }, 'Filen ble ikke laget: data/x.csv'],
    [{ status: 'ready', data: null }, 'Her er det for mange tall for et regneark.'],
  ])('what cannot be made is told', async (answer, told) => {
    const panel = mountInLanguage(TakeAwayPanel, {
      ...props,
      loadAll: () => Promise.resolve(answer),
    })
    await panel.get('input[value=all]').setValue(true)
    await button(panel, 'Excel (XLSX)').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toContain(told)
  })

  test('what is asked for while the figures are read is told to wait, and comes', async () => {
    const saved = savedFiles()
    const reading = reactive({ ...props, view: null as TakenView | null })
    const panel = mountInLanguage(TakeAwayPanel, reading)
    await button(panel, 'JSON').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toContain('leses fortsatt')
    expect(saved.size).toBe(0)
    reading.view = props.view
    await until(() => saved.size > 0)
    expect([...saved.keys()]).toEqual(['exports-2025-11-07.json'])
  })

  test('the table is copied as HTML and as text, or as text alone, or it is told that it cannot be', async () => {
    const written: Record<string, Blob>[] = []
    const writeText = vi.fn(() => Promise.resolve())
    const write = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { write, writeText } })
    vi.stubGlobal('ClipboardItem', function (parts: Record<string, Blob>) {
      written.push(parts)
    })
    const view = takenExplore('i=trials&series=country&d.country=north,south')
    const panel = mountInLanguage(TakeAwayPanel, { ...props, view })
    await button(panel, 'Kopier tabellen').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toBe('Tabellen er kopiert, med kilde og lenke.')
    expect(await written[0]?.['text/html']?.text()).toContain('<table><caption>')
    expect(await written[0]?.['text/plain']?.text()).toContain('2020\t100\t200')

    vi.stubGlobal('ClipboardItem', undefined)
    await button(panel, 'Kopier tabellen').trigger('click')
    await flushPromises()
    expect(writeText).toHaveBeenCalledOnce()

    writeText.mockRejectedValueOnce(new Error('denied'))
    await button(panel, 'Kopier tabellen').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toContain('Nettleseren lot oss ikke kopiere')
  })
})

describe("TakeAwayPanel of a reader's own figures", () => {
  const own = {
    ...props,
    view: ownTaken(takenExplore('i=trials'), 'nb'),
    origin: ownOrigin({ language: 'nb', known: null, assessed: '2026-01-01' }),
    ...{ ids: ['egne-tall', 'trials'], embed: null, published: [], loadAll: null },
  }

  test('offers pictures, files and the table, and says why there is no link', async () => {
    const saved = savedFiles()
    const panel = mountInLanguage(TakeAwayPanel, own)
    expect(panel.findAll('h3').map((head) => head.text())).toEqual([
      ...['Bilde', 'Tall', 'Lenke og innbygging'],
    ])
    expect(panel.text()).toContain('de er ikke publisert, så det finnes ingen varig lenke')
    expect(panel.text()).toContain('merket som egne tall')
    expect(panel.find('iframe, textarea, input, a').exists()).toBe(false)
    await button(panel, 'CSV for programmer').trigger('click')
    await flushPromises()
    expect(await saved.get('egne-tall-trials.csv')?.text()).toContain('egne tall, ikke publisert')
  })

  test('the table that is copied is marked, and so is what is said of it', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    vi.stubGlobal('ClipboardItem', undefined)
    const panel = mountInLanguage(TakeAwayPanel, own)
    await button(panel, 'Kopier tabellen').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toContain('merket som egne tall')
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Egne tall, ikke publisert: /)
  })
})

describe('pictures', () => {
  test('a picture is saved as SVG, with its title and its source', async () => {
    const saved = savedFiles()
    const panel = mountInLanguage(TakeAwayPanel, props)
    await button(panel, 'SVG').trigger('click')
    await until(() => saved.size > 0)
    const svg = await saved.get('exports-2025-11-07.svg')?.text()
    expect(svg).toContain(`<title>${props.view.title}</title><desc>Linjer.</desc>`)
    expect(svg).toContain('Kilder: Ny rapport')
    expect(panel.get('[role=status]').text()).toBe('exports-2025-11-07.svg er lastet ned.')
  })

  test('a table is no picture, and it is told', async () => {
    const draw = (): Promise<null> => Promise.resolve(null)
    const panel = mountInLanguage(TakeAwayPanel, { ...props, draw })
    await button(panel, 'PNG').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toContain('En tabell er ikke et bilde')
  })

  test('a browser that cannot copy pictures is told of plainly', async () => {
    vi.stubGlobal('ClipboardItem', undefined)
    const panel = mountInLanguage(TakeAwayPanel, props)
    await button(panel, 'Kopier bildet').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toContain(
      'Nettleseren kan ikke kopiere bilder herfra',
    )
  })

  test('what fails on the way is told', async () => {
    const draw = (): Promise<null> => Promise.reject(new Error('nei'))
    const panel = mountInLanguage(TakeAwayPanel, { ...props, draw })
    await button(panel, 'SVG').trigger('click')
    await flushPromises()
    expect(panel.get('[role=status]').text()).toBe('Filen ble ikke laget: Error: nei')
  })
})
