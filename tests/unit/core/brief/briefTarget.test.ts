import { describe, expect, it } from 'vitest'
import type { BriefTarget } from '@/core/brief/model'
import { brief } from '@/core/brief/brief'
import { usualChoice } from '@/core/brief/choice'
import { siteOn } from '@/core/page/pageAsKnown'
import { readMonitor } from '@/core/read/monitor'
import { briefContext, briefOf } from '../../../helpers/briefFolder'
import { folderOf } from '../../../helpers/folder'
import { smallFolder } from '../../../helpers/smallFolder'

const plain = (text = ''): string => text.replaceAll('\u00a0', ' ')
const half = (key: string): BriefTarget | undefined =>
  briefOf().targets.find((target) => target.key === key)

describe('half a page for a target', () => {
  const exports = half('plan/exports-50')

  it('has figure, goal and sentence, and the calculation in one line', () => {
    expect(exports).toMatchObject({
      title: 'Eksport',
      status: 'behind',
      adopted: 'Eksporten skal til 50. Plan: Planen.',
      figure: { value: '26,0', unit: 'mrd. kr', when: '2023, anslag' },
    })
    expect(plain(exports?.goal)).toBe('Mål: minst 50 mrd. kr i 2030')
    expect(plain(exports?.calculation)).toContain(
      'Andel av veien: (26 − 20) / (50 − 20) = 0,2; Andel av tiden: (2023 − 2020) / (2030 − 2020) = 0,3; Tempo mot plan: 0,2 / 0,3 = 0,67',
    )
  })

  it('draws its own target only, without events, and says what the chart shows', () => {
    expect(exports?.chart?.targets.map(({ key }) => key)).toEqual(['plan/exports-50'])
    expect(exports?.chart?.events).toEqual([])
    expect(plain(exports?.chartText)).toContain('Siste tall er 26,0 mrd. kr i 2023')
  })

  it('has the newest figures in a table with the planned path', () => {
    expect(exports?.table.head).toEqual(['Periode', 'mrd. kr', 'Planbane'])
    expect(exports?.table.rows.at(-1)?.[0]).toBe('2024')
    expect(exports?.table.rows.length).toBeLessThanOrEqual(4)
  })

  it('lists its own measures before those of its figure, five at most, and counts the rest', () => {
    expect(exports?.measures.map(({ title }) => title)).toEqual([
      '2 For målet',
      '1 Tiltak nummer 1',
      '2 Tiltak nummer 2',
      '3 Tiltak nummer 3',
      '4 Tiltak nummer 4',
    ])
    expect(exports?.measures[0]?.text).toBe('Departementet. Ikke rapportert')
    expect(exports?.moreMeasures).toBe('og 2 til')
  })

  it('of a target without a number says which way it goes', () => {
    expect(half('plan/growth')?.sentence.match(/ønsket retning/g)).toHaveLength(1)
    expect(half('plan/growth')?.calculation).toBe('')
  })

  it('of what nobody measures has neither figure nor chart', () => {
    expect(half('plan/unmeasured')).toMatchObject({
      ...{ figure: null, chart: null, calculation: '', sources: '' },
      table: { rows: [] },
      title: 'Flere bedrifter skal lykkes',
    })
  })

  it('draws nothing where there is neither figure nor goal, and prints no empty table', () => {
    const plan = (smallFolder['plans/plan.yaml'] ?? '').replace(
      'targets:\n',
      `targets:\n  - { id: beds, indicator: beds, text: { nb: Flere senger. }, direction: maintain }\n`,
    )
    const folder = { ...smallFolder, 'plans/plan.yaml': plan }
    const made = brief(usualChoice, briefContext('nb', { folder }))
    const beds = made.targets.find(({ key }) => key === 'plan/beds')
    expect(beds).toMatchObject({ chart: null, figure: null, table: { head: [], rows: [] } })
  })

  it('names the status with its date, and a unit only where there is one', () => {
    const folder = {
      ...smallFolder,
      'indicators/waiting.yaml': (smallFolder['indicators/waiting.yaml'] ?? '').replace(
        'code: days, text: { nb: dager, en: days }',
        'code: number, text: { nb: antall }',
      ),
      'plans/plan.yaml': (smallFolder['plans/plan.yaml'] ?? '').replace(
        'responsible: [nfd], status: ongoing',
        'responsible: [nfd], targets: [waiting-50], status: ongoing',
      ),
    }
    const made = brief(usualChoice, briefContext('nb', { folder }))
    const waiting = made.targets.find(({ key }) => key === 'plan/waiting-50')
    expect(waiting?.table.head[1]).toBe('Verdi')
    expect(waiting?.measures[0]?.text).toBe('Departementet. Pågår (1. oktober 2024)')
  })

  it('compares the figure with a goal that is reached, where there is no pace to work out', () => {
    const plan = (smallFolder['plans/plan.yaml'] ?? '').replace(
      'value: 50 }, due: 2030',
      'value: 25 }, due: 2030',
    )
    const made = brief(
      usualChoice,
      briefContext('nb', { folder: { ...smallFolder, 'plans/plan.yaml': plan } }),
    )
    const reached = made.targets.find(({ key }) => key === 'plan/exports-50')
    expect(plain(reached?.calculation)).toBe('Siste tall mot målet: 26 ≥ 25, nådd')
  })

  it('leaves out a responsible body that could not be read, and keeps the others', () => {
    const folder = {
      ...smallFolder,
      'bodies.yaml': `${smallFolder['bodies.yaml'] ?? ''}kmd: {}\n`,
      'plans/plan.yaml': (smallFolder['plans/plan.yaml'] ?? '').replace(
        'responsible: [nfd], status: ongoing',
        'responsible: [kmd, nfd], targets: [exports-50], status: ongoing',
      ),
    }
    const { monitor } = readMonitor(folderOf(folder), { language: 'nb' })
    const clock = { today: '2025-06-01', knownOn: null }
    const made = monitor && brief(usualChoice, { ...siteOn(monitor, clock), language: 'nb' })
    const exportsHalf = made?.targets.find(({ key }) => key === 'plan/exports-50')
    expect(exportsHalf?.measures.map(({ text }) => text)).toEqual([
      'Departementet. Pågår (1. oktober 2024)',
    ])
  })
})
