import { describe, expect, it } from 'vitest'
import { assessTargets } from '@/core/page/assessedTarget'
import { changeLine } from '@/core/page/changeLine'
import { changeLog } from '@/core/page/changeLog'
import { changesPage, filterChanges } from '@/core/page/changesPage'
import type { PageContext } from '@/core/page/pageContext'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

function contextOn(today: string, knownOn: string | null = null): PageContext {
  const monitor = monitorOf(smallFolder)
  const clock = { today, knownOn }
  return { monitor, clock, targets: assessTargets(monitor, clock), language: 'nb' }
}

const context = contextOn('2025-06-01')
const log = changeLog(context)
const lines = log.map((row) => changeLine(row, 'nb').replaceAll('\u00a0', ' '))

describe('changeLog', () => {
  it('tells figures, statuses, targets and measures by day, the newest first', () => {
    expect(lines.slice(0, 5)).toEqual([
      '1. januar 2025 | Ventetid: ny vurdering | Fristen gikk ut ved utgangen av 2024. | Går feil vei → Fristen er ute – venter på tall',
      '1. desember 2024 | Eksport (Gammel): nytt tall for 2020, 19,0 mrd. kr',
      '7. november 2024 | Eksport: tallet for 2023 er endret fra 29,0 til 26,0 mrd. kr | I tillegg: ett nytt tall. | I rute → På vei, men for sakte',
      '1. oktober 2024 | Tiltak 1 i Planen: Satsing | Status er endret fra «Ikke startet» til «Pågår».',
      '1. september 2024 | Ventetid: nytt tall for 2023, 63 dager | Ikke vurdert → Går feil vei',
    ])
    expect(lines).toContain('august 2024 | Nytt mål: Flere bedrifter skal lykkes.')
    expect(lines).toContain(
      '1. januar 2023 | Tiltak 1 i Planen: Satsing | Første kjente status: «Ikke startet».',
    )
  })

  it('gives every row an id of its own, which stays as days go by', () => {
    const ids = log.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(changeLog(contextOn('2027-01-01')).map(({ id }) => id)).toEqual(ids)
  })

  it('stops after as many rows as asked for', () => {
    expect(changeLog(context, 2)).toEqual(log.slice(0, 2))
    expect(changeLog(context, 0)).toEqual([])
  })

  it('as known on a day ends there', () => {
    expect(changeLog(contextOn('2024-10-15', '2024-10-15'))).toEqual(
      log.filter(({ date }) => date !== null && date <= '2024-10-15'),
    )
  })

  it('names source and day of what was published', () => {
    expect(log[2]?.origin).toBe('Publisert 7. november 2024. Kilde: Rapporten – Kontoret.')
    expect(log[4]?.origin).toBe('Publisert 1. september 2024. Kilde: Notatet.')
  })
})

it('a change that moved several targets says which goal each has', () => {
  const row = log[2]!
  const [shift] = row.shifts
  const line = changeLine({ ...row, shifts: [shift!, { ...shift!, goal: 'Mål: 60' }] }, 'nb')
  expect(line).toMatch(/\(Mål: minst 50.*\); .*\(Mål: 60\)$/)
})

describe('changesPage', () => {
  const model = changesPage(context)

  it('offers the kinds, areas and meetings that there are', () => {
    expect(model.kinds).toEqual(['new', 'revised', 'status', 'target', 'measure'])
    expect(model.areas).toEqual([
      { id: 'market', title: 'Marked' },
      { id: 'health', title: 'Helse' },
    ])
    expect(model.meetings.map(({ day }) => day)).toEqual(['2024-06-01', '2022-06-01'])
  })

  it('is filtered by kind, area and day', () => {
    const all = { kind: null, area: null, since: null }
    expect(filterChanges(model.rows, all)).toEqual(model.rows)
    const revised = filterChanges(model.rows, { ...all, kind: 'revised' })
    expect(revised.map(({ date }) => date)).toEqual(['2024-11-07'])
    const health = filterChanges(model.rows, { ...all, area: 'health', since: '2024-09-01' })
    expect(health.map(({ date }) => date)).toEqual(['2025-01-01'])
  })

  it('leaves undated rows out once a day is named', () => {
    const undated = { ...log[0]!, date: null }
    expect(filterChanges([undated], { kind: null, area: null, since: '1900-01-01' })).toEqual([])
  })
})
