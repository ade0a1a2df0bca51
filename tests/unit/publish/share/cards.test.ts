import { describe, expect, test } from 'vitest'
import type { Language } from '@/core/model'
import { indicatorBundle } from '@/core/page/indicatorBundle'
import { indicatorPage } from '@/core/page/indicatorPage'
import { assessTargets } from '@/core/page/assessedTarget'
import { overviewModel } from '@/core/page/overviewPage'
import { cardText } from '@/publish/share/card'
import { indicatorCard, overviewCard } from '@/publish/share/cards'
import { monitorOf } from '../../../helpers/folder'
import { richFolder } from '../../../helpers/richFolder'
import { smallFolder } from '../../../helpers/smallFolder'

const clock = { today: '2026-11-22', knownOn: null }
const assessed = 'Vurdert per 22. november 2026'

function cardOf(id: string, folder = smallFolder, language: Language = 'nb') {
  const monitor = monitorOf(folder)
  const indicator = monitor.indicators.find((each) => each.id === id)!
  const page = indicatorPage(indicatorBundle(monitor, id)!, indicator.observations, {
    ...{ clock, language },
    where: {},
  })
  return indicatorCard(page, { siteName: 'Prøve', language, assessed })
}

describe('the card of an indicator', () => {
  test('has figure, unit, period, verdicts with their goals, and the day', () => {
    const card = cardOf('waiting')
    expect(card).toMatchObject({
      ...{ siteName: 'Prøve', title: 'Ventetid' },
      ...{ label: 'Siste tall, 2023', value: '63', unit: 'dager' },
      foot: [assessed, 'Publisert 1. september 2024'],
    })
    expect(card.verdicts).toHaveLength(1)
    expect(card.verdicts[0]?.word).toBe('Fristen er ute – venter på tall')
    expect(card.verdicts[0]?.detail).toContain('50')
  })

  test('counts the verdicts of many targets', () => {
    const { verdicts } = cardOf('exports', richFolder)
    expect(verdicts.every(({ detail }) => /^\d+ mål$/.test(detail))).toBe(true)
    const sum = verdicts.reduce((all, { detail }) => all + Number.parseInt(detail), 0)
    expect(sum).toBe(6)
  })

  test('says in its own language that there is no figure, and draws nothing', () => {
    const card = cardOf('beds', smallFolder, 'en')
    expect(card).toMatchObject({ label: '', unit: '', chart: null, verdicts: [] })
    expect(card.value).not.toBe('')
    expect(card.empty).not.toBe('')
  })
})

test('a card is said in sentences', () => {
  expect(cardText(cardOf('waiting'))).toMatch(
    /^Ventetid\. Siste tall, 2023: 63 dager\. Fristen er ute – venter på tall \(.*50.*\)\. Vurdert per 22\. november 2026\./,
  )
})

test('the overview has a count for each status, zeros too', () => {
  const monitor = monitorOf(smallFolder)
  const context = {
    monitor,
    clock,
    language: 'nb' as const,
    targets: assessTargets(monitor, clock),
  }
  const problems = { count: 0, lines: [] }
  const card = overviewCard(
    { ...overviewModel(context), problems },
    { siteName: 'Prøve', language: 'nb', assessed },
  )
  expect(card.counts).toHaveLength(9)
  expect(card.counts.reduce((sum, { count }) => sum + count, 0)).toBe(4)
})
