import type { Language } from '../model'

type Column =
  | 'period'
  | 'value'
  | 'unit'
  | 'low'
  | 'high'
  | 'qualifier'
  | 'status'
  | 'missing'
  | 'planned'
  | 'superseded'
  | 'published'
  | 'source'
  | 'note'

type Label =
  | 'title'
  | 'subtitle'
  | 'site'
  | 'edition'
  | 'known'
  | 'assessed'
  | 'licence'
  | 'address'
  | 'source'
  | 'note'

/** The words of files and pictures that are taken away. */
export interface TakeAwayWords {
  readonly columns: Readonly<Record<Column, string>>
  readonly labels: Readonly<Record<Label, string>>
  readonly series: string
  readonly replaced: string
  readonly aboutSheet: string
  readonly overview: string
  readonly edition: (text: string) => string
  readonly assessedOn: (date: string) => string
  readonly knownOn: (date: string) => string
  readonly publishedOn: (date: string) => string
  readonly licenceOf: (licence: string) => string
  /** On a picture, of the monitor's own work. */
  readonly licence: (licence: string) => string
  readonly sources: (text: string, count: number) => string
  readonly more: (count: number) => string
  readonly events: string
  /** Of a reader's own figures: before a title, behind a source, and in the name of a file. */
  readonly own: string
  readonly ownSource: (source: string) => string
  readonly ownFile: string
}

export const takeAwayWords: Readonly<Record<Language, TakeAwayWords>> = {
  nb: {
    columns: {
      period: 'Periode',
      value: 'Verdi',
      unit: 'Enhet',
      low: 'Nedre grense',
      high: 'Øvre grense',
      qualifier: 'Forbehold',
      status: 'Status',
      missing: 'Hvorfor tallet mangler',
      planned: 'Planbane',
      superseded: 'Erstattet',
      published: 'Publisert',
      source: 'Kilde',
      note: 'Merknad',
    },
    labels: {
      title: 'Tittel',
      subtitle: 'Hva som måles',
      site: 'Hentet fra',
      edition: 'Datautgave',
      known: 'Slik det var kjent',
      assessed: 'Vurdert per',
      licence: 'Lisens',
      address: 'Varig lenke',
      source: 'Kilde',
      note: 'Merknad',
    },
    series: 'Serie',
    replaced: 'erstattet',
    aboutSheet: 'Om tallene',
    overview: 'Tabell',
    edition: (text) => `Datautgave ${text}`,
    assessedOn: (date) => `Vurdert per ${date}`,
    knownOn: (date) => `Slik det var kjent ${date}`,
    publishedOn: (date) => `publisert ${date}`,
    licenceOf: (licence) => `lisens ${licence}`,
    licence: (licence) => `Lisens: ${licence}`,
    sources: (text, count) => `${count === 1 ? 'Kilde' : 'Kilder'}: ${text}`,
    more: (count) => `og ${String(count)} til, i grått`,
    events: 'Hendelser',
    own: 'Egne tall, ikke publisert',
    ownSource: (source) => [source, '(egne tall, ikke publisert)'].filter(Boolean).join(' '),
    ownFile: 'egne-tall',
  },
  nn: {
    columns: {
      period: 'Periode',
      value: 'Verdi',
      unit: 'Eining',
      low: 'Nedre grense',
      high: 'Øvre grense',
      qualifier: 'Atterhald',
      status: 'Status',
      missing: 'Kvifor talet manglar',
      planned: 'Planbane',
      superseded: 'Erstatta',
      published: 'Publisert',
      source: 'Kjelde',
      note: 'Merknad',
    },
    labels: {
      title: 'Tittel',
      subtitle: 'Kva som blir målt',
      site: 'Henta frå',
      edition: 'Datautgåve',
      known: 'Slik det var kjent',
      assessed: 'Vurdert per',
      licence: 'Lisens',
      address: 'Varig lenkje',
      source: 'Kjelde',
      note: 'Merknad',
    },
    series: 'Serie',
    replaced: 'erstatta',
    aboutSheet: 'Om tala',
    overview: 'Tabell',
    edition: (text) => `Datautgåve ${text}`,
    assessedOn: (date) => `Vurdert per ${date}`,
    knownOn: (date) => `Slik det var kjent ${date}`,
    publishedOn: (date) => `publisert ${date}`,
    licenceOf: (licence) => `lisens ${licence}`,
    licence: (licence) => `Lisens: ${licence}`,
    sources: (text, count) => `${count === 1 ? 'Kjelde' : 'Kjelder'}: ${text}`,
    more: (count) => `og ${String(count)} til, i grått`,
    events: 'Hendingar',
    own: 'Eigne tal, ikkje publiserte',
    ownSource: (source) => [source, '(eigne tal, ikkje publiserte)'].filter(Boolean).join(' '),
    ownFile: 'eigne-tal',
  },
  en: {
    columns: {
      period: 'Period',
      value: 'Value',
      unit: 'Unit',
      low: 'Lower bound',
      high: 'Upper bound',
      qualifier: 'Qualifier',
      status: 'Status',
      missing: 'Why the figure is missing',
      planned: 'Planned path',
      superseded: 'Replaced',
      published: 'Published',
      source: 'Source',
      note: 'Note',
    },
    labels: {
      title: 'Title',
      subtitle: 'What is measured',
      site: 'Taken from',
      edition: 'Data edition',
      known: 'As known on',
      assessed: 'Assessed as of',
      licence: 'Licence',
      address: 'Permanent link',
      source: 'Source',
      note: 'Note',
    },
    series: 'Series',
    replaced: 'replaced',
    aboutSheet: 'About the figures',
    overview: 'Table',
    edition: (text) => `Data edition ${text}`,
    assessedOn: (date) => `Assessed as of ${date}`,
    knownOn: (date) => `As known on ${date}`,
    publishedOn: (date) => `published ${date}`,
    licenceOf: (licence) => `licence ${licence}`,
    licence: (licence) => `Licence: ${licence}`,
    sources: (text, count) => `${count === 1 ? 'Source' : 'Sources'}: ${text}`,
    more: (count) => `and ${String(count)} more, in grey`,
    events: 'Events',
    own: 'Your own figures, not published',
    ownSource: (source) => [source, '(your own figures, not published)'].filter(Boolean).join(' '),
    ownFile: 'own-figures',
  },
}
