import type { Language } from '../model'

export interface ValueStep {
  readonly from: string
  readonly to: string
}

/** The words of the list of changes. Figures come in finished, with word and unit. */
export interface ChangePhrases {
  readonly revised: (title: string, period: string, step: ValueStep) => string
  readonly found: (title: string, period: string, value: string) => string
  readonly withdrawn: (title: string, period: string, value: string) => string
  readonly others: (count: number) => string
  readonly statusOnly: (title: string) => string
  readonly calendar: string
  readonly deadline: (period: string) => string
  readonly newTarget: (text: string) => string
  readonly removedTarget: (text: string) => string
  readonly changedTarget: (text: string) => string
  readonly measure: (number: string, plan: string) => string
  readonly measureStatus: (from: string, to: string) => string
  readonly measureNew: string
  readonly measureRemoved: string
}

export const changePhrases: Readonly<Record<Language, ChangePhrases>> = {
  nb: {
    revised: (title, period, { from, to }) =>
      `${title}: tallet for ${period} er endret fra ${from} til ${to}`,
    found: (title, period, value) => `${title}: nytt tall for ${period}, ${value}`,
    withdrawn: (title, period, value) => `${title}: tallet for ${period}, ${value}, er trukket`,
    others: (count) => (count === 1 ? 'Ett tall til er endret.' : `${count} tall til er endret.`),
    statusOnly: (title) => `${title}: ny vurdering`,
    calendar: 'Ingen nye tall. Vurderingen er en annen fordi målet eller tiden er en annen.',
    deadline: (period) => `Fristen gikk ut ved utgangen av ${period}.`,
    newTarget: (text) => `Nytt mål: ${text}`,
    removedTarget: (text) => `Målet er tatt ut: ${text}`,
    changedTarget: (text) => `Målet er endret: ${text}`,
    measure: (number, plan) => `Tiltak ${number} i ${plan}`,
    measureStatus: (from, to) => `Status er endret fra «${from}» til «${to}».`,
    measureNew: 'Tiltaket er nytt.',
    measureRemoved: 'Tiltaket er tatt ut.',
  },
  nn: {
    revised: (title, period, { from, to }) =>
      `${title}: talet for ${period} er endra frå ${from} til ${to}`,
    found: (title, period, value) => `${title}: nytt tal for ${period}, ${value}`,
    withdrawn: (title, period, value) => `${title}: talet for ${period}, ${value}, er trekt`,
    others: (count) => (count === 1 ? 'Eitt tal til er endra.' : `${count} tal til er endra.`),
    statusOnly: (title) => `${title}: ny vurdering`,
    calendar: 'Ingen nye tal. Vurderinga er ei anna fordi målet eller tida er ei anna.',
    deadline: (period) => `Fristen gjekk ut ved utgangen av ${period}.`,
    newTarget: (text) => `Nytt mål: ${text}`,
    removedTarget: (text) => `Målet er teke ut: ${text}`,
    changedTarget: (text) => `Målet er endra: ${text}`,
    measure: (number, plan) => `Tiltak ${number} i ${plan}`,
    measureStatus: (from, to) => `Status er endra frå «${from}» til «${to}».`,
    measureNew: 'Tiltaket er nytt.',
    measureRemoved: 'Tiltaket er teke ut.',
  },
  en: {
    revised: (title, period, { from, to }) =>
      `${title}: the figure for ${period} has changed from ${from} to ${to}`,
    found: (title, period, value) => `${title}: new figure for ${period}, ${value}`,
    withdrawn: (title, period, value) =>
      `${title}: the figure for ${period}, ${value}, has been withdrawn`,
    others: (count) =>
      count === 1 ? 'One more figure has changed.' : `${count} more figures have changed.`,
    statusOnly: (title) => `${title}: new verdict`,
    calendar: 'No new figures. The verdict is another because the target or the time is.',
    deadline: (period) => `The deadline passed at the end of ${period}.`,
    newTarget: (text) => `New target: ${text}`,
    removedTarget: (text) => `The target has been removed: ${text}`,
    changedTarget: (text) => `The target has changed: ${text}`,
    measure: (number, plan) => `Measure ${number} of ${plan}`,
    measureStatus: (from, to) => `Its status has changed from “${from}” to “${to}”.`,
    measureNew: 'The measure is new.',
    measureRemoved: 'The measure has been removed.',
  },
}
