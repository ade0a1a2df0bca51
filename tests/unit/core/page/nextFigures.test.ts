import { describe, expect, it } from 'vitest'
import { nextFigures } from '@/core/page/nextFigures'
import { monitorOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

function next(today: string, exportsCsv = smallFolder['indicators/exports.csv'] ?? '') {
  const monitor = monitorOf({ ...smallFolder, 'indicators/exports.csv': exportsCsv })
  const context = { monitor, targets: [], clock: { today, knownOn: null }, language: 'nb' } as const
  return nextFigures(context).map(({ indicator, overdue }) => [indicator, overdue])
}

describe('nextFigures', () => {
  it('has a month overdue once it has ended, and the soonest first', () => {
    expect(next('2025-02-28')).toEqual([
      ['exports', false],
      ['waiting', false],
    ])
    expect(next('2025-03-01')).toEqual([
      ['exports', true],
      ['waiting', false],
    ])
  })

  it('forgets an announcement once a figure has come since, but not before it is known', () => {
    const csv = `${smallFolder['indicators/exports.csv'] ?? ''}2025,new,31,exact,final,2025-02-20,report\n`
    expect(next('2025-03-01', csv)).toEqual([['waiting', false]])
    expect(next('2025-02-10', csv)).toEqual([
      ['exports', false],
      ['waiting', false],
    ])
  })
})
