import { describe, expect, test } from 'vitest'
import { languages, type Language } from '@/core/model'
import {
  changeText,
  directionSentence,
  keySentence,
  noteText,
  sensitivitySentence,
} from '@/core/sentences'
import { judge } from '@/core/verdict/verdict'
import {
  indicator,
  judged,
  observation,
  period,
  target,
  thresholds,
  type Judged,
} from '../../helpers/observations'

/** The key sentence of a verdict, with plain blanks. */
function told(input: Judged, language: Language = 'nb'): string {
  const context = {
    target: target(input.target),
    indicator: indicator([], input.indicator),
    language,
  }
  return keySentence(judged(input), context).replaceAll('\u00A0', ' ')
}

const exports: Judged = {
  values: [observation(2024, 25.9, { status: 'estimate' })],
  target: {
    baseline: { period: period(2021), value: 22 },
    goal: { kind: 'value', value: 50, strict: false },
  },
}

describe('keySentence on the pace', () => {
  test.each([
    [
      'nb',
      'Må øke med 4,0 mrd. kr per år fram til 2030. Hittil har økningen vært 1,3 mrd. kr per år.',
    ],
    [
      'nn',
      'Må auke med 4,0 mrd. kr per år fram til 2030. Hittil har auken vore 1,3 mrd. kr per år.',
    ],
    [
      'en',
      'Must rise by 4.0 NOK bn a year until 2030. So far the rise has been 1.3 NOK bn a year.',
    ],
  ] as const)('%s', (language, sentence) => {
    expect(told(exports, language)).toBe(sentence)
  })

  test('downwards, and the wrong way', () => {
    const target = { direction: 'down', goal: { kind: 'value', value: 4, strict: false } } as const
    expect(told({ values: { 2024: 12 }, target })).toBe(
      'Må gå ned med 1,3 mrd. kr per år fram til 2030. Hittil har økningen vært 0,50 mrd. kr per år.',
    )
  })

  test('standing still', () => {
    expect(told({ values: { 2024: 10 } })).toMatch(/Hittil har tallet stått stille\.$/)
  })

  test('percent under geometric', () => {
    expect(told({ values: { 2024: 11 }, target: { method: 'geometric' } })).toBe(
      'Må øke med 10,5 prosent per år fram til 2030. Hittil har økningen vært 2,4 prosent per år.',
    )
  })

  test('percentage points for a percentage', () => {
    const unit = { code: 'percent', text: { nb: 'prosent' }, kind: 'percent' } as const
    expect(told({ values: { 2024: 13 }, indicator: { unit } })).toContain('1,2 prosentpoeng per år')
  })

  test('names the milestones of the stretch', () => {
    const milestones = [
      { period: period(2023), value: 12 },
      { period: period(2026), value: 15 },
    ]
    expect(told({ values: { 2024: 12.5 }, target: { milestones } })).toMatch(
      /Forrige delmål var 12 mrd\. kr i 2023\. Neste delmål er 15 mrd\. kr i 2026\.$/,
    )
  })

  test('a strict goal that is touched: figure and goal instead of a need of nothing', () => {
    const goal = { kind: 'value', value: 20, strict: true } as const
    expect(told({ values: { 2024: 20 }, target: { goal } })).toBe(
      'Siste tall er 20,0 mrd. kr i 2024. Målet er over 20 mrd. kr i 2030. Hittil har økningen vært 2,5 mrd. kr per år.',
    )
  })

  test('where percent cannot be told either', () => {
    const told0 = told({
      values: { 2024: -2 },
      target: {
        method: 'geometric',
        baseline: { period: period(2020), value: 0 },
        goal: { kind: 'value', value: -1, strict: false },
      },
    })
    expect(told0).toBe('Siste tall er −2,0 mrd. kr i 2024. Målet er minst −1 mrd. kr i 2030.')
  })
})

describe('keySentence where something else decided', () => {
  test('reached early', () => {
    expect(told({ values: [observation(2024, 21, { qualifier: 'over' })] })).toBe(
      'Målet er minst 20 mrd. kr i 2030. Det er nådd med over 21 mrd. kr i 2024.',
    )
  })

  test('reached without a deadline', () => {
    expect(told({ values: { 2024: 21 }, target: { due: null } })).toBe(
      'Målet er minst 20 mrd. kr. Det er nådd med 21,0 mrd. kr i 2024.',
    )
  })

  test('decided at the deadline', () => {
    const target = { due: period(2024) }
    expect(told({ values: { 2024: 21 }, target })).toBe(
      'Målet var minst 20 mrd. kr i 2024. Det ble nådd med 21,0 mrd. kr i 2024.',
    )
    expect(told({ values: { 2024: 19 }, target })).toBe(
      'Målet var minst 20 mrd. kr i 2024. Det ble ikke nådd: Tallet var 19,0 mrd. kr i 2024.',
    )
  })

  test('awaiting the last figure', () => {
    expect(told({ values: { 2024: 13 }, today: '2031-02-01' })).toBe(
      'Fristen gikk ut ved utgangen av 2030, og tallet er ikke kommet. Siste tall er 13,0 mrd. kr i 2024. Målet var minst 20 mrd. kr. Ut fra det var vurderingen «På vei, men for sakte».',
    )
    const unknown = { values: { 2024: 13 }, target: { baseline: null }, today: '2031-02-01' }
    expect(told(unknown)).not.toContain('vurderingen')
  })

  test('not assessed: why, the goal and the latest figure', () => {
    expect(told({ values: { 2024: 13 }, target: { baseline: null } })).toBe(
      'Utgangstallet mangler, så vi kan ikke regne ut hvor langt det er igjen. Målet er minst 20 mrd. kr i 2030. Siste tall er 13,0 mrd. kr i 2024.',
    )
    expect(told({ values: {}, target: { goal: null } }, 'nn')).toBe('Vi har ingen målingar.')
  })

  test.each([
    ['nb', 'Tallene er utelatt, fordi de ikke kan leses.'],
    ['nn', 'Tala er utelatne, fordi dei ikkje kan lesast.'],
    ['en', 'The figures are left out, because they cannot be read.'],
  ] as const)(
    'an indicator that was left out is not said to be measured by nobody: %s',
    (language, why) => {
      const context = { target: target({ indicator: 'left-out' }), indicator: null, language }
      const verdict = judge(
        { indicator: null, target: context.target, thresholds },
        { today: '2026-01-01', knownOn: null },
      )
      expect(keySentence(verdict, context)).toContain(why)
    },
  )

  test('no number: which way the figures go', () => {
    const values = { 2022: 10, 2023: 11, 2024: 12 }
    expect(told({ values, target: { goal: null } }, 'en')).toBe(
      'The target has no number. The latest figure is 12.0 NOK bn in 2024. The figure is moving the right way.',
    )
    expect(told({ values: { 2022: 10, 2023: 13, 2024: 12 }, target: { goal: null } })).toMatch(
      /Tallet har snudd og går nå i feil retning\.$/,
    )
  })
})

describe('directionSentence', () => {
  test('is null where a number was set', () => {
    expect(directionSentence({ direction: null, turnedTo: null }, 'nb')).toBeNull()
  })

  test('says which way it has turned', () => {
    expect(directionSentence({ direction: 'has_turned', turnedTo: 'better' }, 'nn')).toBe(
      'Talet har snudd og går no i ønskt retning.',
    )
    expect(directionSentence({ direction: 'has_turned', turnedTo: null }, 'nn')).toBeNull()
  })
})

describe('sensitivitySentence', () => {
  test('names what the verdict hangs on, each once', () => {
    const sensitivity = [
      { change: 'baseline_earlier', status: 'far_behind', ratio: null },
      { change: 'baseline_later', status: 'behind', ratio: null },
      { change: 'method_geometric', status: 'behind', ratio: null },
      { change: 'method_un', status: 'behind', ratio: null },
      { change: 'final_only', status: 'behind', ratio: null },
      { change: 'high', status: 'behind', ratio: null },
    ] as const
    const verdict = { status: 'far_behind', lastStatus: null, sensitivity } as const
    expect(sensitivitySentence(verdict, 'nb')).toBe(
      'Vurderingen avhenger av utgangsåret, beregningsmåten, om foreløpige tall regnes med og usikkerheten i det siste tallet. 5 av 6 andre beregninger gir en annen vurdering.',
    )
    const waiting = { ...verdict, status: 'awaiting_final', lastStatus: 'behind' } as const
    expect(sensitivitySentence(waiting, 'en')).toBe(
      'The assessment depends on the baseline year. 1 of 6 other calculations give another assessment.',
    )
    const low = {
      ...verdict,
      sensitivity: [{ change: 'low', status: 'behind', ratio: null }],
    } as const
    expect(sensitivitySentence(low, 'nb')).toContain('usikkerheten')
  })

  test('is null where all agree', () => {
    const sensitivity = [{ change: 'low', status: 'behind', ratio: null }] as const
    const verdict = { status: 'behind', lastStatus: null, sensitivity } as const
    expect(sensitivitySentence(verdict, 'nb')).toBeNull()
  })
})

describe('words', () => {
  test('notes and changes have words in every language', () => {
    expect(languages.map((language) => changeText('method_share', language))).toEqual([
      'Andel av veien',
      'Del av vegen',
      'Share of the way',
    ])
    expect(noteText('was_reached', 'nb')).toBe(
      'Målet har vært nådd underveis. Det er det ikke lenger.',
    )
  })
})
