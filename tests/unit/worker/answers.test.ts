import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { BriefChoice } from '@/core/brief/model'
import { readAddress } from '@/core/explore/address'
import { exploreView } from '@/core/explore/exploreView'
import { readSubject } from '@/core/explore/readSubject'
import { bundleJson } from '@/core/json/bundleJson'
import type { MeetingPageModel } from '@/core/page/meetingPage'
import { readMonitor } from '@/core/read/monitor'
import { normalisedCsv } from '@/core/write/csv'
import { workerLine, type WorkerLine } from '@/worker/workerLine'
import { folderOf } from '../../helpers/folder'
import { bundleOf, indicatorFolder, pageOf } from '../../helpers/indicatorFolder'
import { plainFolder } from '../../helpers/reading'
import { workerHere } from '../../helpers/workerPair'

const line = (): WorkerLine => workerLine(workerHere())
const view = { clock: { today: '2026-01-01', knownOn: null }, language: 'nb', where: {} } as const
const own = (texts: Readonly<Record<string, string>>) => ({
  language: 'nb' as const,
  files: Object.entries(texts).map(([path, text]) => ({ path, content: new Blob([text]) })),
})

describe('a reader’s own files', () => {
  test('give the summary and the diagnostics of the build’s reader, figures as numbers of figures', async () => {
    const texts = { ...plainFolder, 'indicators/x.csv': 'period,d,value\n2020,one,x\n2021,one,5\n' }
    const { summary, diagnostics, monitor } = readMonitor(folderOf(texts), { language: 'nb' })
    const answer = await line().ask('own', own(texts))
    expect(answer).toMatchObject({ status: 'ready', data: { summary, diagnostics } })
    const outline = answer.status === 'ready' ? answer.data.monitor : null
    expect(outline).toEqual({
      ...monitor,
      indicators: monitor?.indicators.map((indicator) => ({ ...indicator, observations: 1 })),
    })
  })

  test('without a monitor.yaml that can be used give the diagnostics alone', async () => {
    const reader = line()
    const answer = await reader.ask('own', own({ 'monitor.yaml': 'title: x\n' }))
    expect(answer).toMatchObject({ status: 'ready', data: { monitor: null } })
    expect(await reader.ask('ownPage', { route: '', ...view })).toEqual({
      status: 'ready',
      data: null,
    })
  })

  test('are a folder that can be looked into, kept and taken home, zipped ones too', async () => {
    const reader = line()
    const zip = zipSync({ 'in/x.csv': strToU8('period,value\n2020,1\n') })
    const broken = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 9])
    const brought = [
      { path: 'figures.zip', content: new Blob([zip]) },
      { path: 'broken.zip', content: new Blob([broken]) },
    ]
    const answer = await reader.ask('own', { language: 'nb', files: brought })
    expect(answer).toMatchObject({
      data: {
        files: [
          { path: 'indicators/x.csv', made: false },
          { path: 'indicators/x.yaml', made: true },
          { path: 'monitor.yaml', made: true },
        ],
        left: ['broken.zip'],
      },
    })
    const part = await reader.ask('ownPart', { path: 'indicators/x.csv', from: 2, count: 5 })
    expect(part).toMatchObject({ data: { lines: [{ line: 2, cells: ['2020', '1'] }] } })
    const none = await reader.ask('ownPart', { path: 'nothing.yaml', from: 2, count: 5 })
    expect(none).toMatchObject({ data: { lines: [] } })
    const files = await reader.ask('ownFiles', null)
    const kept = files.status === 'ready' ? files.data : []
    expect(await reader.ask('own', { language: 'nb', files: kept })).toMatchObject({
      data: { summary: { errors: 0, observations: 1 } },
    })
    const whole = await reader.ask('ownZip', null)
    const bytes = whole.status === 'ready' ? await whole.data.arrayBuffer() : new ArrayBuffer(0)
    expect(Object.keys(unzipSync(new Uint8Array(bytes)))).toEqual(kept.map(({ path }) => path))
  })

  test('can be mended, and the mending undone', async () => {
    const reader = line()
    const texts = { ...plainFolder, 'indicators/x.csv': 'period,d,value\n2020,one,12 %\n' }
    const answer = await reader.ask('own', own(texts))
    const [diagnostic] = answer.status === 'ready' ? answer.data.diagnostics : []
    if (!diagnostic) throw new Error('no problem')
    const question = { diagnostic, language: 'nb' as const }
    expect(await reader.ask('ownFixes', question)).toMatchObject({
      data: [
        {
          title: 'Skriv tallet 12 i stedet for «12 %»',
          changes: [{ line: 2, before: '2020,one,12 %', after: '2020,one,12' }],
        },
        { title: expect.stringContaining('manglende') as string },
      ],
    })
    const none = await reader.ask('ownFix', { ...question, choice: 9 })
    expect(none).toMatchObject({ data: { mended: 0, summary: { errors: 1 } } })
    const mended = await reader.ask('ownFix', { ...question, choice: 0 })
    expect(mended).toMatchObject({ data: { mended: 1, summary: { errors: 0 } } })
    const undone = await reader.ask('ownUndo', { language: 'nb' })
    expect(undone).toMatchObject({ data: { mended: 0, summary: { errors: 1 } } })
    expect(await reader.ask('ownUndo', { language: 'nb' })).toMatchObject({ data: { mended: 0 } })
    await reader.ask('own', own({ 'monitor.yaml': 'title: x\n' }))
    expect(await reader.ask('ownFixes', question)).toMatchObject({ data: [] })
  })

  test('without a description are made into what their owner says they are', async () => {
    const reader = line()
    const text = 'Tid;Antall;Fylke\n2019;1;Oslo kommune\n2020;x;Troms\n2020;3;Oslo kommune\n'
    const x = { path: 'x.csv', content: new Blob([text]) }
    await reader.ask('own', { language: 'nb', files: [x] })
    const path = 'indicators/x.csv'
    const columns = await reader.ask('wizard', { path })
    const roles = columns.status === 'ready' ? (columns.data ?? []).map(({ role }) => role) : []
    expect(roles).toEqual(['period', 'value', 'dimension'])
    const goal = { value: 5, due: '2030', direction: 'up' as const }
    const answers = { title: 'X', unit: 'stk.', kind: null, frequency: null, roles, goal }
    const question = { path, answers, targetText: 'Minst 5', area: null, language: 'nb' as const }
    const made = await reader.ask('wizardMake', question)
    expect(made).toMatchObject({
      data: {
        status: 'done',
        reading: { mended: 1, summary: { errors: 0, observations: 3 }, monitor: { plans: [{}] } },
        notes: expect.arrayContaining([
          expect.stringMatching(/^Ingen har sagt hvor ofte/),
        ]) as unknown,
      },
    })
    const unread = { ...question, path: 'indicators/nothing.csv' }
    expect(await reader.ask('wizardMake', unread)).toEqual({
      status: 'ready',
      data: { status: 'failed', diagnostics: [] },
    })
    expect(await reader.ask('wizard', { path: 'nothing' })).toMatchObject({ data: null })
  })

  test('give the first diagnostics at once and the others when asked', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => `${String(1500 + index)},one,x\n`)
    const texts = { ...plainFolder, 'indicators/x.csv': `period,d,value\n${rows.join('')}` }
    const { diagnostics } = readMonitor(folderOf(texts), { language: 'nb' })
    const reader = line()
    const answer = await reader.ask('own', own(texts))
    const first = answer.status === 'ready' ? answer.data.diagnostics : []
    expect(first).toEqual(diagnostics.slice(0, first.length))
    const slice = { from: first.length, count: 50 }
    expect(await reader.ask('ownDiagnostics', slice)).toEqual({
      status: 'ready',
      data: diagnostics.slice(first.length, first.length + 50),
    })
  })

  test('tell errors before warnings, wherever they stand', async () => {
    const texts = {
      ...plainFolder,
      'indicators/x.csv': 'period,d,value,more\n2020,one,1,x\n2021,one,x,x\n',
    }
    const reader = line()
    const answer = await reader.ask('own', own(texts))
    const all = answer.status === 'ready' ? answer.data.diagnostics : []
    const severities = all.map(({ severity }) => severity)
    expect(new Set(severities).size).toBe(2)
    expect(severities).toEqual(severities.toSorted())
    const rest = await reader.ask('ownDiagnostics', { from: 1, count: 9 })
    expect(rest).toEqual({ status: 'ready', data: all.slice(1, 10) })
  })

  test('have the pages that the site would have', async () => {
    const reader = line()
    await reader.ask('own', own(indicatorFolder))
    const page = async (route: string): Promise<unknown> => {
      const answer = await reader.ask('ownPage', { route, ...view })
      return answer.status === 'ready' ? answer.data : answer
    }
    expect(await page('indicators/exports')).toEqual(pageOf())
    expect(await page('indicators/nothing')).toBeNull()
    expect(await page('')).toMatchObject({ areas: [{ id: 'market' }], problems: { count: 0 } })
  })

  test('are explored as published figures are, without crossing over', async () => {
    const reader = line()
    const brought = own(indicatorFolder)
    await reader.ask('own', brought)
    const { question, problems } = readAddress({ i: 'exports,gone', chart: 'bar' })
    const asked = { question, problems, language: 'nb' } as const
    const { bundle: made, observations } = bundleOf()
    const csv = normalisedCsv({ ...made.meta, observations })
    const files = { bundle: bundleJson(made), bytes: strToU8(csv), file: 'data/exports.csv' }
    const published = readSubject(files, 'nb')
    const data = { subjects: [published.subject], population: null }
    expect(await reader.ask('ownExplore', asked)).toEqual({
      status: 'ready',
      data: exploreView({ ...asked, failed: [] }, data),
    })
    await reader.ask('own', own({ 'monitor.yaml': 'title: x\n' }))
    expect(await reader.ask('ownExplore', asked)).toEqual({ status: 'ready', data: null })
  })

  test('have a meeting paper about what was chosen', async () => {
    const reader = line()
    await reader.ask('own', own(indicatorFolder))
    const targetsSince = async (choice?: BriefChoice): Promise<unknown> => {
      const answer = await reader.ask('ownPage', {
        ...{ route: 'meeting', ...view },
        ...(choice && { choice }),
      })
      // The route's own model.
      const { brief } = (answer.status === 'ready' ? answer.data : null) as MeetingPageModel
      return brief.targets.map(({ key }) => key)
    }
    const all = await targetsSince()
    expect(all).toContain('plan/fifty')
    const only = { since: null, areas: [], targets: ['plan/fifty'] }
    expect(await targetsSince(only)).toEqual(['plan/fifty'])
  })

  test('say how far they have been read, by bytes', async () => {
    const rows = Array.from(
      { length: 25_000 },
      (_, index) =>
        `${String(1 + (index % 9999)).padStart(4, '0')},one,1,${String(2000 + Math.floor(index / 9999))}\n`,
    )
    const large = `period,d,value,published\n${rows.join('')}`
    const yaml = plainFolder['indicators/x.yaml']
    const told: number[] = []
    const texts = {
      ...plainFolder,
      'indicators/x.csv': large,
      'indicators/y.csv': large,
      'indicators/y.yaml': yaml,
    }
    await line().ask('own', own(texts), { onProgress: (fraction) => told.push(fraction) })
    expect(told.length).toBeGreaterThan(3)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.filter((fraction) => fraction > 0.5).length).toBeGreaterThan(1)
    expect(Math.max(...told)).toBeLessThanOrEqual(1)
  })
})

describe('asks', () => {
  const { bundle: made, observations } = bundleOf()
  const bundle = bundleJson(made)
  const csv = new TextEncoder().encode(normalisedCsv({ ...made.meta, observations }))
  const figures = (chunks: Uint8Array[]) => ({
    ...{ bundle, chunks, file: 'data/exports.csv', language: 'nb' as const },
  })

  test('may be made at once: each is answered with its own, in order', async () => {
    const reader = line()
    const answers = await Promise.all([
      reader.ask('figures', figures([csv.slice(0, 100), csv.slice(100)])),
      reader.ask('page', view),
      reader.ask('page', { ...view, where: { region: 'west' } }),
    ])
    expect(answers[1]).toMatchObject({ status: 'ready', data: { model: pageOf() } })
    expect(answers[2]).toMatchObject({ data: { model: pageOf({ where: { region: 'west' } }) } })
  })

  test('that cannot be answered fail, and those after them do not', async () => {
    const reader = line()
    const failed = { status: 'failed', reason: 'Error: nothing has been read' }
    expect(await reader.ask('page', view)).toEqual(failed)
    expect(await reader.ask('ownDiagnostics', { from: 0, count: 1 })).toEqual(failed)
    expect(await reader.ask('figures', figures([csv.slice()]))).toEqual({
      status: 'ready',
      data: null,
    })
  })

  test('fail together with a worker that cannot run', async () => {
    const worker = workerHere()
    const reader = workerLine(worker)
    const waiting = reader.ask('page', view)
    worker.onerror?.({ message: 'no such file' } as ErrorEvent)
    expect(await waiting).toEqual({ status: 'failed', reason: 'no such file' })
    expect(await reader.ask('page', view)).toEqual({ status: 'failed', reason: 'no such file' })
  })

  test('fail with a message that cannot be carried over', async () => {
    const worker = workerHere()
    const waiting = workerLine(worker).ask('page', view)
    worker.onmessageerror?.({} as MessageEvent)
    expect(await waiting).toEqual({ status: 'failed', reason: 'message' })
  })

  test('fail with a question that cannot be handed over', async () => {
    const worker = workerHere()
    worker.postMessage = () => {
      throw new Error('could not be cloned')
    }
    expect(await workerLine(worker).ask('page', view)).toEqual({
      status: 'failed',
      reason: 'Error: could not be cloned',
    })
  })

  test('end when the line is closed', async () => {
    const reader = line()
    const waiting = reader.ask('figures', figures([csv.slice()]))
    reader.close()
    expect(await waiting).toEqual({ status: 'failed', reason: 'closed' })
  })
})
