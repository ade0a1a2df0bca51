import { describe, expect, it } from 'vitest'
import { diffStates } from '@/core/diff'
import type { Language } from '@/core/model'
import { assessTargets } from '@/core/page/assessedTarget'
import { changeRows } from '@/core/page/changeRows'
import type { ChangeRow } from '@/core/page/overviewModel'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const clock = { today: '2024-12-15', knownOn: null }

/** The rows between the small folder and the same folder with some files written anew. */
function rowsAfter(
  change: Readonly<Record<string, string>>,
  { language = 'nb' as Language, today = clock.today } = {},
): readonly ChangeRow[] {
  const [before, after] = [monitorOf(smallFolder), monitorOf({ ...smallFolder, ...change })]
  const now = { ...clock, today }
  const targets = assessTargets(after, now)
  const diff = diffStates(
    { monitor: before, clock, targets: assessTargets(before, clock) },
    { monitor: after, clock: now, targets },
  )
  return changeRows(diff, { monitor: after, targets, clock: now, language })
}

const titles = (rows: readonly ChangeRow[]) =>
  rows.map(({ title, text }) => `${title}|${text}`.replaceAll('\u00a0', ' '))
const plan = smallFolder['plans/plan.yaml'] ?? ''
const exportsCsv = smallFolder['indicators/exports.csv'] ?? ''

describe('changeRows', () => {
  it('says nothing of two states that are the same', () => {
    expect(rowsAfter({})).toEqual([])
  })

  it('leads with the headline series and its revision, and counts the other figures', () => {
    const csv = `${exportsCsv}2020,new,21,exact,final,2024-12-10,report\n2021,old,20,exact,final,2024-12-11,report\n2018,old,17,exact,final,2024-12-12,report\n`
    expect(titles(rowsAfter({ 'indicators/exports.csv': csv }))).toEqual([
      'Eksport: tallet for 2020 er endret fra 20,0 til 21,0 mrd. kr|I tillegg: 2 nye tall.',
    ])
  })

  it('tells each other revision, and says nothing of a source that is not there', () => {
    const csv = `${exportsCsv}2020,new,21,exact,final,2024-12-10,report\n2019,old,19,exact,final,2024-12-12,report\n`
    const [row] = rowsAfter({ 'indicators/exports.csv': csv })
    expect(row?.details.map((detail) => detail.replaceAll('\u00a0', ' '))).toEqual([
      'Eksport (Gammel): tallet for 2019 er endret fra 18,0 til 19,0 mrd. kr',
    ])
  })

  it('names a new figure, and one more in the singular', () => {
    const csv = `${exportsCsv}2021,old,20,exact,final,2024-12-11,report\n2022,old,21,about,final,2024-12-12,report\n`
    expect(titles(rowsAfter({ 'indicators/exports.csv': csv }, { language: 'nn' }))).toEqual([
      'Eksport (Gammel): nytt tal for 2022, om lag 21 mrd. kr|I tillegg: eitt nytt tal.',
    ])
  })

  it('says that a figure has been withdrawn', () => {
    const csv = exportsCsv.replace('2019,old,18,exact,final,2020-03-01,report\n', '')
    expect(titles(rowsAfter({ 'indicators/exports.csv': csv }, { language: 'en' }))).toEqual([
      'Exports (Gammel): the figure for 2019, 18.0 NOK bn, has been withdrawn|',
    ])
  })

  it('names no source for a withdrawn figure whose source has gone with it', () => {
    const row = '2019,old,18,exact,final,2020-03-01,report\n'
    const before = monitorOf({
      ...smallFolder,
      'sources.yaml': `${smallFolder['sources.yaml'] ?? ''}former: { title: Den gamle rapporten }\n`,
      'indicators/exports.csv': exportsCsv.replace(row, row.replace('report', 'former')),
    })
    const after = monitorOf({
      ...smallFolder,
      'indicators/exports.csv': exportsCsv.replace(row, ''),
    })
    const targets = assessTargets(after, clock)
    const diff = diffStates(
      { monitor: before, clock, targets: assessTargets(before, clock) },
      { monitor: after, clock, targets },
    )
    const rows = changeRows(diff, { monitor: after, targets, clock, language: 'nb' })
    expect(rows.map(({ origin }) => origin)).toEqual(['Publisert 1. mars 2020.'])
  })

  it('gives a figure that moves two statuses one row with both', () => {
    const second = plan.replace(
      'targets:\n',
      `targets:\n  - { id: exports-28, indicator: exports, text: { nb: Til 28. }, direction: up, baseline: { period: 2020 }, goal: { value: 28 }, due: 2030 }\n`,
    )
    const base = { ...smallFolder, 'plans/plan.yaml': second }
    const csv = `${exportsCsv}2023,new,45,exact,final,2024-12-10,report\n`
    const [before, after] = [monitorOf(base), monitorOf({ ...base, 'indicators/exports.csv': csv })]
    const targets = assessTargets(after, clock)
    const diff = diffStates(
      { monitor: before, clock, targets: assessTargets(before, clock) },
      { monitor: after, clock, targets },
    )
    const rows = changeRows(diff, { monitor: after, targets, clock, language: 'nb' })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.kinds).toEqual(['revised', 'status'])
    expect(
      rows[0]?.shifts.map(({ key, goal, from, to }) => [
        key,
        goal.replaceAll('\u00a0', ' '),
        from,
        to,
      ]),
    ).toEqual([
      ['plan/exports-28', 'Mål: minst 28 mrd. kr i 2030', 'on_track', 'reached'],
      ['plan/exports-50', 'Mål: minst 50 mrd. kr i 2030', 'behind', 'on_track'],
    ])
  })

  it('tells a status that only the calendar changed, with the deadline that passed', () => {
    const rows = rowsAfter({}, { today: '2025-01-01' })
    expect(rows).toMatchObject([
      {
        date: '2025-01-01',
        dateText: '1. januar 2025',
        title: 'Ventetid: ny vurdering',
        text: 'Fristen gikk ut ved utgangen av 2024.',
        shifts: [{ from: 'wrong_way', to: 'awaiting_final' }],
      },
    ])
  })

  it('tells new, changed and removed targets; a removed one by its ids, since its words are gone', () => {
    const other = plan
      .replace('goal: { value: 50 }, due: 2030', 'goal: { value: 60 }, due: 2030')
      .replace(/ {2}- \{ id: growth.*\n/, '')
      .replace(
        'measures:',
        '  - { id: jobs, text: { nb: Flere jobber. }, direction: up, adopted: 2024-12 }\nmeasures:',
      )
    expect(titles(rowsAfter({ 'plans/plan.yaml': other }))).toEqual([
      'Nytt mål: Flere jobber.|',
      'Eksport: ny vurdering|Ingen nye tall. Vurderingen er en annen fordi målet eller tiden er en annen.',
      'Målet er endret: Eksporten skal til 50.|',
      'Målet er tatt ut: plan/growth|',
    ])
  })

  it('tells a status that changed because the target did', () => {
    const other = plan.replace('goal: { value: 50 }, due: 2030', 'goal: { value: 25 }, due: 2030')
    expect(titles(rowsAfter({ 'plans/plan.yaml': other }))).toContain(
      'Eksport: ny vurdering|Ingen nye tall. Vurderingen er en annen fordi målet eller tiden er en annen.',
    )
  })

  it('tells new measures and new statuses of measures', () => {
    const other = plan
      .replace('status: ongoing, status_date', 'status: done, status_date')
      .concat(`  - { number: '2', title: { nb: Mer }, responsible: [] }\n`)
    expect(titles(rowsAfter({ 'plans/plan.yaml': other }))).toEqual([
      'Tiltak 1 i Planen: Satsing|Status er endret fra «Pågår» til «Gjennomført».',
      'Tiltak 2 i Planen: Mer|Tiltaket er nytt.',
    ])
  })

  it('calls a measure not reported on whose only report is dated later than what is known', () => {
    const known = { ...clock, knownOn: clock.today }
    const reported = (text: string) => ({
      monitor: monitorOf({
        ...smallFolder,
        'plans/plan.yaml': plan.replace(/, status_date: '2024-10-01'.*/, `${text} }`),
      }),
      ...{ clock: known, targets: [] },
    })
    const after = reported(", status_date: '2025-03-01'")
    const rows = changeRows(diffStates(reported(''), after), { ...after, language: 'nb' })
    expect(rows).toMatchObject([
      { text: 'Status er endret fra «Pågår» til «Ikke rapportert».', date: null, dateText: '' },
    ])
  })

  it('names a measure that is no longer there by its number and its plan', () => {
    const without = plan.replace(/measures:[\s\S]*/, '')
    expect(titles(rowsAfter({ 'plans/plan.yaml': without }))).toEqual([
      'Tiltak 1 i Planen|Tiltaket er tatt ut.',
    ])
  })

  it('names a plan that is no longer there by its id', () => {
    const other = { 'plans/plan.yaml': 'title: Planen\n', 'plans/next.yaml': 'title: Ny\n' }
    const base = { ...smallFolder, ...other }
    const [before, after] = [
      monitorOf({
        ...base,
        'plans/old.yaml': `title: Gammel\nmeasures: [{ number: 7, title: T }]\n`,
      }),
      monitorOf(base),
    ]
    const diff = diffStates(
      { monitor: before, clock, targets: [] },
      { monitor: after, clock, targets: [] },
    )
    const rows = changeRows(diff, { monitor: after, targets: [], clock, language: 'en' })
    expect(titles(rows)).toEqual(['Measure 7 of old|The measure has been removed.'])
  })
})

it('dates a figure without a publishing date by the day its period ends', () => {
  const undated = '2025,new,31,exact,final,,\n'
  const rows = rowsAfter(
    { 'indicators/exports.csv': exportsCsv + undated },
    { today: '2026-02-01' },
  )
  expect(rows.map(({ date, dateText }) => [date, dateText])).toContainEqual([
    '2025-12-31',
    '31. desember 2025',
  ])
})
