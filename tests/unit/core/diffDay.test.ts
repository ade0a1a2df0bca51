import { describe, expect, it } from 'vitest'
import { dailyChanges, type DayChanges } from '@/core/diffDay'
import { monitorOf } from '../../helpers/folder'
import { smallFolder } from '../../helpers/smallFolder'

const monitor = monitorOf(smallFolder)
const days = (today: string): readonly DayChanges[] => [...dailyChanges(monitor, today)]
const on = (day: string): DayChanges | undefined =>
  days('2026-01-01').find((each) => each.day === day)

describe('dailyChanges', () => {
  it('tells each day once, the newest first, and none that is still to come', () => {
    const told = days('2024-11-30').map(({ day }) => day)
    expect(told).toEqual([...new Set(told)].toSorted().toReversed())
    expect(told[0]).toBe('2024-11-07')
  })

  it('gives a revision its old figure and the statuses that it moved', () => {
    expect(on('2024-11-07')?.diff).toMatchObject({
      revised: [{ indicator: 'exports', period: '2023', old: 29, new: 26 }],
      new: [{ period: '2024', status: 'forecast' }],
      withdrawn: [],
      statuses: [{ target: 'exports-50', from: 'on_track', to: 'behind' }],
    })
  })

  it('moves a status on the day after the deadline’s period', () => {
    expect(on('2025-01-01')?.diff).toMatchObject({
      new: [],
      statuses: [{ target: 'waiting-50', from: 'wrong_way', to: 'awaiting_final' }],
    })
  })

  it('has a target new on the last day that its date can mean, without a status before', () => {
    expect(on('2024-08-31')?.diff).toMatchObject({
      targets: [{ target: 'unmeasured', change: 'new' }],
      statuses: [],
    })
  })

  it('has a measure’s status on each day it was reported', () => {
    expect(on('2023-01-01')?.diff.measures).toMatchObject([{ from: null, to: 'not_started' }])
    expect(on('2024-10-01')?.diff.measures).toMatchObject([{ from: 'not_started', to: 'ongoing' }])
  })

  it('moves no status of a target that was not adopted yet', () => {
    const plan = (smallFolder['plans/plan.yaml'] ?? '').replace(
      'goal: { value: 50 }, due: 2030, tags: [handel]',
      "goal: { value: 50 }, due: 2030, adopted: '2025-01-15'",
    )
    const later = monitorOf({ ...smallFolder, 'plans/plan.yaml': plan })
    const moved = [...dailyChanges(later, '2026-01-01')].flatMap(({ diff }) => diff.statuses)
    expect(moved.map(({ target }) => target)).not.toContain('exports-50')
  })

  it('is silent for a monitor without anything', () => {
    expect([...dailyChanges({ ...monitor, indicators: [], plans: [] }, '2026-01-01')]).toEqual([])
  })

  it('leaves out days on which nothing moved', () => {
    const told = days('2031-06-01').map(({ day }) => day)
    // The deadline of a target without any figure passes in silence.
    expect(told).not.toContain('2036-01-01')
    expect([...dailyChanges(monitor, '2036-06-01')].map(({ day }) => day)).not.toContain(
      '2036-01-01',
    )
  })
})
