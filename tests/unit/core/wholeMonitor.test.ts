import { expect, it } from 'vitest'
import { packMonitor, unpackMonitor } from '@/core/wholeMonitor'
import { monitorOf } from '../../helpers/folder'
import { richFolder } from '../../helpers/richFolder'
import { smallFolder } from '../../helpers/smallFolder'

it('a packed monitor is the same monitor when it is unpacked, but for the lines of its rows', () => {
  for (const folder of [smallFolder, richFolder]) {
    const monitor = monitorOf(folder)
    const sent = JSON.parse(JSON.stringify(packMonitor(monitor))) as ReturnType<typeof packMonitor>
    const unlined = ({ indicators, ...rest }: typeof monitor) => ({
      ...rest,
      indicators: indicators.map((indicator) => ({
        ...indicator,
        observations: indicator.observations.map((row) => ({ ...row, line: 0 })),
      })),
    })
    expect(unlined(unpackMonitor(sent))).toEqual(unlined(monitor))
  }
})
