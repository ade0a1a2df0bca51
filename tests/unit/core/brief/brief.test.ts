import { describe, expect, it } from 'vitest'
import { brief } from '@/core/brief/brief'
import { usualChoice } from '@/core/brief/choice'
import { briefContext, briefOf } from '../../../helpers/briefFolder'
import { smallFolder } from '../../../helpers/smallFolder'

const plain = (text = ''): string => text.replaceAll('\u00a0', ' ')

describe('brief', () => {
  it('compares with the last meeting held unless another day is chosen', () => {
    expect(briefOf().since).toBe('2024-06-01')
    expect(briefOf({ since: '2022-06-01' }).since).toBe('2022-06-01')
  })

  it('says why: how many statuses, series and plans have changed', () => {
    expect(briefOf().reason).toBe(
      'Siden 1. juni 2024 har 2 mål fått ny status, 2 tallserier fått nye eller endrede tall og 2 mål og tiltak blitt nye eller endret.',
    )
  })

  it('tells first what moved a status, with the words before and now', () => {
    const [first] = briefOf().changes
    expect(first?.shifts).toMatchObject([
      { goal: '', from: { status: 'on_track' }, to: { text: 'På vei, men for sakte' } },
    ])
  })

  it('says so where nothing has changed, or where no meeting is named', () => {
    const none = briefOf({ since: '2025-05-01' })
    expect(none.reason).toBe('Ingen tall, mål eller statuser er endret siden 1. mai 2025.')
    expect(none.noChanges).toBe(none.reason)
    const folder = {
      ...smallFolder,
      'monitor.yaml': (smallFolder['monitor.yaml'] ?? '').replace(/meetings:.*\n/, ''),
    }
    const first = brief(usualChoice, briefContext('nb', { folder }))
    expect(first).toMatchObject({
      since: null,
      changes: [],
      changesTitle: 'Endringer',
      changesNote: '',
    })
    expect(first.reason).toBe(first.noChanges)
  })

  it('is about the targets of some areas, in the order of the areas', () => {
    expect(briefOf().targets.map(({ key }) => key)).toEqual([
      'plan/exports-50',
      'plan/growth',
      'plan/unmeasured',
      'plan/waiting-50',
    ])
    const health = briefOf({ areas: ['health'] })
    expect(health.targets.map(({ key }) => key)).toEqual(['plan/waiting-50'])
    expect(health.changes.every(({ title }) => title.startsWith('Ventetid'))).toBe(true)
    expect(health.requests.rows.map(([title]) => title)).toEqual(['Avsatt tid'])
  })

  it('puts what belongs to no area last, and counts no request where there is none', () => {
    const plan = (smallFolder['plans/plan.yaml'] ?? '').replace(
      'targets:\n',
      'targets:\n  - { id: loose, text: { nb: Løst. }, direction: up }\n',
    )
    const folder: Record<string, string> = {
      ...smallFolder,
      'plans/plan.yaml': plan,
      'requests.yaml': '[]\n',
    }
    for (const language of ['nb', 'nn', 'en'] as const) {
      const made = brief(usualChoice, briefContext(language, { folder }))
      expect(made.targets.at(-1)?.key).toBe('plan/loose')
      expect(made.background).not.toMatch(/etterlyst|asked for/)
      const unmet = {
        ...folder,
        'monitor.yaml': (folder['monitor.yaml'] ?? '').replace(/meetings:.*\n/, ''),
      }
      const first = brief(usualChoice, briefContext(language, { folder: unmet }))
      expect(first.background).not.toMatch(/siden|sidan|since/)
    }
  })

  it('is about single targets and what changed for them', () => {
    const one = briefOf({ targets: ['plan/exports-50'] })
    expect(one.targets).toHaveLength(1)
    expect(one.changes.map(({ id }) => id)).toEqual(['figures/exports'])
    const unmeasured = briefOf({ targets: ['plan/unmeasured'] })
    expect(unmeasured.changes.map(({ id }) => id)).toEqual(['target/plan/unmeasured'])
  })

  it('gives two targets of one figure a name each in a change', () => {
    const plan = (smallFolder['plans/plan.yaml'] ?? '').replace(
      'targets:\n',
      `targets:\n  - { id: exports-45, indicator: exports, area: out, text: { nb: Til 45. }, direction: up, baseline: { period: 2020 }, goal: { value: 45 }, due: 2030 }\n`,
    )
    const folder = { ...smallFolder, 'plans/plan.yaml': plan }
    const two = brief(usualChoice, briefContext('nb', { folder }))
    expect(two.changes[0]?.shifts.map(({ goal }) => plain(goal))).toEqual([
      'Mål: minst 45 mrd. kr i 2030',
      'Mål: minst 50 mrd. kr i 2030',
    ])
  })

  it('stamps the edition and the day, or says that there is no date', () => {
    expect(briefOf().stamp).toEqual({
      monitor: 'Prøve',
      edition: 'Datautgave 1. desember 2024',
      assessed: 'Vurdert per 1. juni 2025',
    })
    const folder = { 'monitor.yaml': smallFolder['monitor.yaml'] ?? '' }
    const bare = brief(usualChoice, briefContext('en', { folder }))
    expect(bare.stamp.edition).toBe('Data edition without a date')
    expect(bare).toMatchObject({ targets: [], overview: [], changes: [] })
  })

  it('lists every target in the council’s four columns, with why it is not assessed', () => {
    const rows = briefOf().overview
    expect(rows.map(({ status }) => status.text)).toEqual(
      expect.arrayContaining(['Ikke vurdert: mål uten tall', 'Ikke vurdert: ingen måler dette']),
    )
    expect(rows.map(({ figure }) => plain(figure))).toEqual([
      '26,0 mrd. kr, 2023, anslag',
      '26,0 mrd. kr, 2023, anslag',
      '',
      '63 dager, 2023',
    ])
    expect(rows[0]?.activities).toBe('Planen; 2 For målet; 1 Tiltak nummer 1')
  })

  it('is written in each language, without a gap', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const texts = JSON.stringify([
        briefOf({}, language),
        briefOf({ since: '2025-05-01' }, language),
      ])
      expect(texts).not.toMatch(/undefined|NaN|\{\w+\}(?<!\{pages?\})/)
    }
  })
})
