import type { Language } from '../model'

export interface ValueStep {
  readonly from: string
  readonly to: string
}

export interface FigureCounts {
  readonly found: number
  readonly revised: number
  readonly withdrawn: number
}

/** The words of the list of changes. Figures come in finished, with word and unit. */
export interface ChangePhrases {
  readonly revised: (title: string, period: string, step: ValueStep) => string
  readonly found: (title: string, period: string, value: string) => string
  readonly withdrawn: (title: string, period: string, value: string) => string
  /** What else changed with it, in numbers. */
  readonly others: (counts: FigureCounts) => string
  readonly published: (date: string) => string
  readonly undated: (date: string) => string
  readonly source: (names: string) => string
  readonly statusOnly: (title: string) => string
  readonly calendar: string
  readonly deadline: (period: string) => string
  readonly newTarget: (text: string) => string
  readonly removedTarget: (text: string) => string
  readonly changedTarget: (text: string) => string
  readonly measure: (number: string, plan: string) => string
  readonly measureStatus: (from: string, to: string) => string
  readonly measureKnown: (status: string) => string
  readonly measureNew: string
  readonly measureRemoved: string
}

export const changePhrases: Readonly<Record<Language, ChangePhrases>> = {
  nb: {
    revised: (title, period, { from, to }) =>
      `${title}: tallet for ${period} er endret fra ${from} til ${to}`,
    found: (title, period, value) => `${title}: nytt tall for ${period}, ${value}`,
    withdrawn: (title, period, value) => `${title}: tallet for ${period}, ${value}, er trukket`,
    others: (counts) =>
      `I tillegg: ${listed('og', [
        counted(counts.found, 'ett nytt tall', 'nye tall'),
        counted(counts.revised, 'ett endret tall', 'endrede tall'),
        counted(counts.withdrawn, 'ett trukket tall', 'trukne tall'),
      ])}.`,
    published: (date) => `Publisert ${date}.`,
    undated: (date) => `Kilden har ingen dato. Tallet regnes som kjent fra ${date}.`,
    source: (names) => `Kilde: ${names}.`,
    statusOnly: (title) => `${title}: ny vurdering`,
    calendar: 'Ingen nye tall. Vurderingen er en annen fordi målet eller tiden er en annen.',
    deadline: (period) => `Fristen gikk ut ved utgangen av ${period}.`,
    newTarget: (text) => `Nytt mål: ${text}`,
    removedTarget: (text) => `Målet er tatt ut: ${text}`,
    changedTarget: (text) => `Målet er endret: ${text}`,
    measure: (number, plan) => `Tiltak ${number} i ${plan}`,
    measureStatus: (from, to) => `Status er endret fra «${from}» til «${to}».`,
    measureKnown: (status) => `Første kjente status: «${status}».`,
    measureNew: 'Tiltaket er nytt.',
    measureRemoved: 'Tiltaket er tatt ut.',
  },
  nn: {
    revised: (title, period, { from, to }) =>
      `${title}: talet for ${period} er endra frå ${from} til ${to}`,
    found: (title, period, value) => `${title}: nytt tal for ${period}, ${value}`,
    withdrawn: (title, period, value) => `${title}: talet for ${period}, ${value}, er trekt`,
    others: (counts) =>
      `I tillegg: ${listed('og', [
        counted(counts.found, 'eitt nytt tal', 'nye tal'),
        counted(counts.revised, 'eitt endra tal', 'endra tal'),
        counted(counts.withdrawn, 'eitt trekt tal', 'trekte tal'),
      ])}.`,
    published: (date) => `Publisert ${date}.`,
    undated: (date) => `Kjelda har ingen dato. Talet blir rekna som kjent frå ${date}.`,
    source: (names) => `Kjelde: ${names}.`,
    statusOnly: (title) => `${title}: ny vurdering`,
    calendar: 'Ingen nye tal. Vurderinga er ei anna fordi målet eller tida er ei anna.',
    deadline: (period) => `Fristen gjekk ut ved utgangen av ${period}.`,
    newTarget: (text) => `Nytt mål: ${text}`,
    removedTarget: (text) => `Målet er teke ut: ${text}`,
    changedTarget: (text) => `Målet er endra: ${text}`,
    measure: (number, plan) => `Tiltak ${number} i ${plan}`,
    measureStatus: (from, to) => `Status er endra frå «${from}» til «${to}».`,
    measureKnown: (status) => `Første kjende status: «${status}».`,
    measureNew: 'Tiltaket er nytt.',
    measureRemoved: 'Tiltaket er teke ut.',
  },
  en: {
    revised: (title, period, { from, to }) =>
      `${title}: the figure for ${period} has changed from ${from} to ${to}`,
    found: (title, period, value) => `${title}: new figure for ${period}, ${value}`,
    withdrawn: (title, period, value) =>
      `${title}: the figure for ${period}, ${value}, has been withdrawn`,
    others: (counts) =>
      `Also: ${listed('and', [
        counted(counts.found, 'one new figure', 'new figures'),
        counted(counts.revised, 'one revised figure', 'revised figures'),
        counted(counts.withdrawn, 'one withdrawn figure', 'withdrawn figures'),
      ])}.`,
    published: (date) => `Published ${date}.`,
    undated: (date) => `The source has no date. The figure counts as known from ${date}.`,
    source: (names) => `Source: ${names}.`,
    statusOnly: (title) => `${title}: new verdict`,
    calendar: 'No new figures. The verdict is another because the target or the time is.',
    deadline: (period) => `The deadline passed at the end of ${period}.`,
    newTarget: (text) => `New target: ${text}`,
    removedTarget: (text) => `The target has been removed: ${text}`,
    changedTarget: (text) => `The target has changed: ${text}`,
    measure: (number, plan) => `Measure ${number} of ${plan}`,
    measureStatus: (from, to) => `Its status has changed from “${from}” to “${to}”.`,
    measureKnown: (status) => `First known status: “${status}”.`,
    measureNew: 'The measure is new.',
    measureRemoved: 'The measure has been removed.',
  },
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return ''
  return count === 1 ? one : `${String(count)} ${many}`
}

function listed(and: string, parts: readonly string[]): string {
  const said = parts.filter(Boolean)
  const last = said.slice(-1).join('')
  return said.length < 2 ? last : `${said.slice(0, -1).join(', ')} ${and} ${last}`
}
