import { describe, expect, it } from 'vitest'
import { statusHistory } from '@/core/page/statusHistory'
import { contextOf, folderWith } from '../../../helpers/indicatorFolder'

const history = (context: ReturnType<typeof contextOf>): string[] =>
  context.targets
    .slice(0, 1)
    .flatMap((judged) =>
      statusHistory(judged, context).map(({ status, ratio, figure }) =>
        [status, ratio, figure].join(' | '),
      ),
    )

describe('statusHistory', () => {
  it('has an entry for each change, as figures became known', () => {
    expect(history(contextOf())).toEqual([
      'not_assessed |  | om lag\u00a022\u00a0mrd. kr i 2021, kjent 1. november 2023',
      'behind | 0,75 | om lag\u00a029\u00a0mrd. kr i 2024, kjent 1. juni 2025',
      'far_behind | 0,42 | 25,9\u00a0mrd. kr i 2024, kjent 7. november 2025',
    ])
  })
  it('ends on the day the page is set to', () => {
    expect(history(contextOf({ knownOn: '2025-07-01' }))).toHaveLength(2)
  })
  it('has an entry for a figure that was changed though the status was not', () => {
    const files = folderWith({
      'indicators/exports.csv': `period,series,region,value,published
2021,revised,all,22,2022-01-01
2024,revised,all,25,2025-01-01
2024,revised,all,26,2025-06-01
`,
    })
    expect(history(contextOf({ files })).map((entry) => entry.split(' |')[0])).toEqual([
      'not_assessed',
      'far_behind',
      'far_behind',
    ])
  })
  it('has no entry for a new figure with the same status, and keeps the eight last changes', () => {
    const rows = Array.from(
      { length: 24 },
      (_, index) =>
        `20${String(index % 2 === 0 ? 22 : 24)},revised,all,${String(22 + index)},20${String(22 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`,
    )
    const files = folderWith({
      'indicators/exports.csv': `period,series,region,value,published\n2021,revised,all,22,2022-01-01\n${rows.join('\n')}\n`,
    })
    expect(history(contextOf({ files })).length).toBeLessThanOrEqual(8)
  })
})
