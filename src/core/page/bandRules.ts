import { decimalsOf, formatNumber } from '../format'
import type { Language, Thresholds } from '../model'
import { statuses, type Status } from '../verdict/model'

type Rules = Readonly<Record<Status, string | ((a: string, b: string) => string)>>

const rules: Readonly<Record<Language, Rules>> = {
  nb: {
    reached: 'Det siste tallet oppfyller målet, eller tallet ved fristen gjorde det',
    on_track: (a) => `Tempo minst ${a}`,
    behind: (a, b) => `Tempo fra ${a} til under ${b}`,
    far_behind: (a, b) => `Tempo fra ${a} til under ${b}`,
    no_change: (a, b) => `Tempo mellom ${a} og ${b}`,
    wrong_way: (a) => `Tempo ${a} eller lavere`,
    awaiting_final: 'Fristen er ute, og tallet for den er ikke kommet',
    missed: 'Tallet ved fristen oppfylte ikke målet',
    not_assessed: 'Noe mangler; grunnen oppgis',
  },
  nn: {
    reached: 'Det siste talet oppfyller målet, eller talet ved fristen gjorde det',
    on_track: (a) => `Tempo minst ${a}`,
    behind: (a, b) => `Tempo frå ${a} til under ${b}`,
    far_behind: (a, b) => `Tempo frå ${a} til under ${b}`,
    no_change: (a, b) => `Tempo mellom ${a} og ${b}`,
    wrong_way: (a) => `Tempo ${a} eller lågare`,
    awaiting_final: 'Fristen er ute, og talet for han er ikkje kome',
    missed: 'Talet ved fristen oppfylte ikkje målet',
    not_assessed: 'Noko manglar; grunnen er oppgitt',
  },
  en: {
    reached: 'The latest figure meets the goal, or the figure at the deadline did',
    on_track: (a) => `Pace at least ${a}`,
    behind: (a, b) => `Pace from ${a} to below ${b}`,
    far_behind: (a, b) => `Pace from ${a} to below ${b}`,
    no_change: (a, b) => `Pace between ${a} and ${b}`,
    wrong_way: (a) => `Pace ${a} or lower`,
    awaiting_final: 'The deadline has passed and its figure has not come',
    missed: 'The figure at the deadline did not meet the goal',
    not_assessed: 'Something is missing; the reason is given',
  },
}

/** What each status means, with the monitor's own thresholds put in. */
export function bandRules(
  thresholds: Thresholds,
  language: Language,
): readonly { readonly status: Status; readonly text: string }[] {
  const { onTrack, behind, noChange } = thresholds
  const text = (value: number): string =>
    formatNumber(value, { language, decimals: Math.max(2, decimalsOf(value)) })
  const bounds: Readonly<Partial<Record<Status, readonly [string, string]>>> = {
    on_track: [text(onTrack), ''],
    behind: [text(behind), text(onTrack)],
    far_behind: [text(noChange), text(behind)],
    no_change: [text(-noChange), text(noChange)],
    wrong_way: [text(-noChange), ''],
  }
  return statuses.map((status) => {
    const rule = rules[language][status]
    const [a, b] = bounds[status] ?? ['', '']
    return { status, text: typeof rule === 'string' ? rule : rule(a, b) }
  })
}
