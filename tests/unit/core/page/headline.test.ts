import { describe, expect, it } from 'vitest'
import { countStatuses, headline } from '@/core/page/headline'
import type { Status } from '@/core/verdict/model'

const many: readonly Status[] = [
  ...Array<Status>(13).fill('reached'),
  'on_track',
  'behind',
  'far_behind',
  'no_change',
  'wrong_way',
  'missed',
  'awaiting_final',
  'not_assessed',
  'not_assessed',
]

describe('headline', () => {
  it('names every status that occurs, in figures when one of them needs figures', () => {
    expect(headline(countStatuses(many), 'nb')).toEqual({
      title: '14 av 22 mål er nådd eller i rute',
      lead:
        '13 er nådd, 1 er i rute, 2 går for sakte, 1 står stille, 1 går feil vei, og 1 ble ikke nådd innen fristen. ' +
        'For 1 er fristen ute uten at tallene er kommet, og 2 kan ikke vurderes.',
    })
  })

  it('writes small numbers as words and agrees with them in nynorsk', () => {
    const counts = countStatuses(['reached', 'missed', 'missed'])
    expect(headline(counts, 'nn')).toEqual({
      title: 'Eitt av tre mål er nådde eller i rute',
      lead: 'Eitt er nådd, og to vart ikkje nådde innan fristen.',
    })
    expect(headline(countStatuses(many), 'nn').lead).toContain('1 går feil veg')
    expect(headline(countStatuses(['reached', 'reached', 'missed']), 'nn').lead).toBe(
      'To er nådde, og eitt vart ikkje nådd innan fristen.',
    )
  })

  it('says none rather than 0, in English with verbs that agree', () => {
    const counts = countStatuses(['wrong_way', 'wrong_way', 'no_change', 'not_assessed'])
    expect(headline(counts, 'en')).toEqual({
      title: 'None of four targets are reached or on track',
      lead: 'One stands still, and two go the wrong way. One cannot be assessed.',
    })
    const one: readonly Status[] = ['reached', 'on_track', 'behind', 'wrong_way', 'missed']
    expect(headline(countStatuses(one), 'en').lead).toBe(
      'One is reached, one is on track, one is too slow, one goes the wrong way, and one was not reached in time.',
    )
    const two = one.flatMap((status) => [status, status])
    expect(headline(countStatuses(two), 'en').lead).toBe(
      'Two are reached, two are on track, two are too slow, two go the wrong way, and two were not reached in time.',
    )
    const still: readonly Status[] = ['no_change', 'no_change', 'awaiting_final']
    expect(headline(countStatuses(still), 'en').lead).toBe(
      'Two stand still. For one the deadline has passed and the figures have not come.',
    )
  })

  it('has a sentence of its own without targets', () => {
    expect(headline(countStatuses([]), 'nb').title).toBe('Ingen mål er lagt inn ennå')
  })
})
