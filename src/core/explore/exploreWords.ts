import type { Language } from '../model'
import type { ChartKind, MeasureKind, ScaleKind } from './question'

/** Why something is not offered. */
export type RefusalReason =
  | 'share-unit'
  | 'share-not-additive'
  | 'share-definition'
  | 'share-no-dimension'
  | 'share-part'
  | 'share-none'
  | 'index-none'
  | 'change-frequency'
  | 'change-none'
  | 'growth-unit'
  | 'capita-none'
  | 'capita-unit'
  | 'capita-region'
  | 'log-not-positive'
  | 'log-bars'
  | 'map-no-region'
  | 'map-no-tiles'
  | 'map-several'
  | 'slope-one-period'
  | 'none'

/** What the explorer's view writes itself, in one language. */
export interface ExploreWords {
  readonly chart: Readonly<Record<ChartKind, string>>
  readonly measure: Readonly<Record<MeasureKind, string>>
  readonly scale: Readonly<Record<ScaleKind, string>>
  readonly refusal: Readonly<Record<RefusalReason, string>>
  readonly indexUnit: (base: string) => string
  readonly shareUnit: (dimension: string) => string
  readonly changeUnit: (unit: string) => string
  readonly growthUnit: string
  readonly capitaUnit: (unit: string, people: string) => string
  readonly percent: string
  readonly measuredAs: (figure: string) => string
  readonly inPeriod: (period: string) => string
  readonly span: (from: string, to: string) => string
  readonly fromTo: (first: string, last: string) => string
  readonly none: string
  readonly extremes: (highest: string, lowest: string) => string
  readonly definitions: (count: number) => string
  readonly summary: {
    readonly kind: Readonly<Record<ChartKind, string>>
    readonly series: (name: string, told: string) => string
    readonly more: (count: number) => string
    readonly panels: (count: number) => string
  }
  readonly notes: {
    readonly units: string
    readonly definitions: string
    readonly grey: (grey: number, all: number) => string
    readonly noBase: (names: string, base: string) => string
    readonly baseRough: (base: string) => string
    readonly indexBreak: string
    readonly changeHoles: string
    readonly shareHoles: string
    readonly capitaHoles: string
    readonly notAdditive: (dimension: string) => string
    readonly slope: string
    readonly slopeBreak: (names: string) => string
    readonly absent: (names: string, period: string) => string
    readonly absentBoth: (names: string) => string
    readonly offMap: (names: string) => string
    readonly logAxis: string
    readonly capita: (title: string) => string
    readonly population: string
  }
  readonly problems: {
    readonly parameter: (name: string) => string
    readonly value: (name: string, value: string) => string
    readonly version: (value: string) => string
    readonly indicator: (id: string) => string
    readonly dimension: (id: string) => string
    readonly pick: (id: string, dimension: string) => string
    readonly period: (period: string) => string
    readonly mark: (key: string) => string
    readonly refused: (what: string, why: string) => string
    readonly spanOrder: string
  }
  readonly period: string
  readonly breakTitle: string
  readonly events: string
  readonly list: (items: readonly string[]) => string
}

function listWith(and: string): ExploreWords['list'] {
  return (items) => {
    const last = items.slice(-1).join('')
    const others = items.slice(0, -1).join(', ')
    return others === '' ? last : `${others} ${and} ${last}`
  }
}

const nb: ExploreWords = {
  chart: {
    line: 'Linjer',
    bar: 'Søyler',
    dot: 'Punkter',
    slope: 'Fra–til',
    map: 'Kart',
    table: 'Tabell',
  },
  measure: {
    value: 'Slik tallet er målt',
    index: 'Indeks',
    share: 'Andel av summen',
    change: 'Endring fra året før',
    growth: 'Endring i prosent',
    per_capita: 'Per innbygger',
  },
  scale: { linear: 'Lineær', log: 'Logaritmisk' },
  refusal: {
    'share-unit':
      'Tallene er selv andeler, indekser eller forholdstall. En andel av dem gir ingen mening.',
    'share-not-additive': 'Verdiene har ingen felles sum. Derfor kan de ikke vises som andel.',
    'share-definition': 'Ulike definisjoner av samme sak kan ikke summeres.',
    'share-no-dimension': 'Tallene er ikke delt inn i noe som kan summeres.',
    'share-part': 'Bare summen er valgt. Velg delene for å se hvor stor andel de er.',
    'share-none': 'Summen mangler, eller delene mangler tall, i alle periodene.',
    'index-none': 'Ingen serie har et tall over null å starte indeksen på.',
    'change-frequency': 'Tallene kommer ikke hvert år.',
    'change-none': 'Ingen to år etter hverandre har tall, uten et brudd mellom dem.',
    'growth-unit':
      'Endringen i prosent av en prosent misforstås lett. Se endringen i prosentpoeng.',
    'capita-none': 'Monitoren har ingen serie over folketallet.',
    'capita-unit': 'Bare antall og beløp kan deles på folketallet.',
    'capita-region': 'Vi har ikke folketallet for disse områdene eller årene.',
    'log-not-positive':
      'Noen tall er null eller negative og har ingen plass på en logaritmisk akse.',
    'log-bars': 'Søyler må begynne på null, og det finnes ikke på en logaritmisk akse.',
    'map-no-region': 'Tallene er ikke delt inn etter område.',
    'map-no-tiles': 'Områdene har ingen plass i et rutekart.',
    'map-several': 'Et kart viser én indikator om gangen.',
    'slope-one-period': 'Det trengs tall for to perioder.',
    none: 'Ingen tall å vise.',
  },
  indexUnit: (base) => `indeks, ${base} = 100`,
  shareUnit: (dimension) => `prosent av summen, etter ${dimension}`,
  changeUnit: (unit) => (unit === '' ? 'endring fra året før' : `endring fra året før, ${unit}`),
  growthUnit: 'endring fra året før, prosent',
  capitaUnit: (unit, people) =>
    `${unit === '' ? 'antall' : unit} per ${people === '1' ? 'innbygger' : `${people} innbyggere`}`,
  percent: 'prosent',
  measuredAs: (figure) => `Målt: ${figure}`,
  inPeriod: (period) => `i ${period}`,
  span: (from, to) => `${from}–${to}`,
  fromTo: (first, last) => `Fra ${first} til ${last}`,
  none: 'Ingen målinger',
  extremes: (highest, lowest) => `${highest} er høyest, ${lowest} lavest`,
  definitions: (count) => `${String(count)} måter å telle det samme på`,
  summary: {
    kind: {
      line: 'Linjegraf',
      bar: 'Søylegraf',
      dot: 'Punktgraf',
      slope: 'Graf med to perioder',
      map: 'Rutekart',
      table: 'Tabell',
    },
    series: (name, told) => `${name}: ${told}.`,
    more: (count) => `${String(count)} serier til står i tabellen.`,
    panels: (count) => `${String(count)} små grafer.`,
  },
  notes: {
    units:
      'Enhetene er ulike og kan ikke dele akse. Derfor har de hver sin graf, med hver sin skala.',
    definitions: 'Seriene teller på ulike måter. De er ikke bundet sammen og kan ikke summeres.',
    grey: (grey, all) =>
      `${String(all)} serier er flere enn fargene kan skille. ${String(grey)} er grå. Velg selv hvilke som skal framheves.`,
    noBase: (names, base) => `Uten tall å starte på i ${base}, derfor ikke i indeksen: ${names}.`,
    baseRough: (base) => `Tallet for ${base} er omtrentlig, derfor er indeksen det også.`,
    indexBreak: 'Indeksen stopper ved brudd i serien.',
    changeHoles: 'Endringen er bare regnet ut der året før har tall, og aldri over et brudd.',
    shareHoles: 'Andelen er bare regnet ut for perioder der summen er kjent.',
    capitaHoles: 'Folketallet mangler for noen perioder. De er ikke vist.',
    notAdditive: (dimension) =>
      `${dimension}: Verdiene kan ikke legges sammen, og sum, stabling og andel er ikke tilbudt.`,
    slope: 'Linjen binder sammen to perioder. Det som ligger mellom, er ikke vist.',
    slopeBreak: (names) => `Brudd i serien mellom de to periodene, derfor ingen linje: ${names}.`,
    absent: (names, period) => `Uten tall for ${period}: ${names}.`,
    absentBoth: (names) => `Uten tall for begge periodene: ${names}.`,
    offMap: (names) => `Uten plass i kartet: ${names}.`,
    logAxis: 'Logaritmisk akse: Like store avstander er like store forholdsvise endringer.',
    capita: (title) => `Folketall: ${title}.`,
    population: 'Endringer i folketallet inngår i tallene.',
  },
  problems: {
    parameter: (name) => `Adressen sier noe vi ikke kjenner: «${name}». Vi ser bort fra det.`,
    value: (name, value) => `«${value}» kan ikke stå i «${name}» i adressen. Vi ser bort fra det.`,
    version: (value) =>
      `Lenken er laget for versjon ${value} av denne siden. Vi viser det vi forstår av den.`,
    indicator: (id) => `Indikatoren «${id}» finnes ikke (lenger).`,
    dimension: (id) => `Inndelingen «${id}» finnes ikke i de valgte tallene.`,
    pick: (id, dimension) => `Verdien «${id}» finnes ikke (lenger) i «${dimension}».`,
    period: (period) => `Perioden ${period} finnes ikke i de valgte tallene.`,
    mark: (key) => `Serien «${key}» er ikke med i visningen og kan ikke framheves.`,
    refused: (what, why) => `«${what}» kan ikke vises her. ${why}`,
    spanOrder: 'Fra-perioden er etter til-perioden. Vi viser alle periodene.',
  },
  period: 'Periode',
  breakTitle: 'Brudd i serien',
  events: 'Hendelser',
  list: listWith('og'),
}

const nn: ExploreWords = {
  ...nb,
  chart: { ...nb.chart, bar: 'Søyler', dot: 'Punkt', slope: 'Frå–til' },
  measure: {
    value: 'Slik talet er målt',
    index: 'Indeks',
    share: 'Del av summen',
    change: 'Endring frå året før',
    growth: 'Endring i prosent',
    per_capita: 'Per innbyggjar',
  },
  refusal: {
    'share-unit':
      'Tala er sjølve delar, indeksar eller forholdstal. Ein del av dei gir inga meining.',
    'share-not-additive': 'Verdiane har ingen felles sum. Difor kan dei ikkje visast som del.',
    'share-definition': 'Ulike definisjonar av same sak kan ikkje summerast.',
    'share-no-dimension': 'Tala er ikkje delte inn i noko som kan summerast.',
    'share-part': 'Berre summen er vald. Vel delane for å sjå kor stor del dei er.',
    'share-none': 'Summen manglar, eller delane manglar tal, i alle periodane.',
    'index-none': 'Ingen serie har eit tal over null å starte indeksen på.',
    'change-frequency': 'Tala kjem ikkje kvart år.',
    'change-none': 'Ingen to år etter kvarandre har tal, utan eit brot mellom dei.',
    'growth-unit':
      'Endringa i prosent av ein prosent blir lett misforstått. Sjå endringa i prosentpoeng.',
    'capita-none': 'Monitoren har ingen serie over folketalet.',
    'capita-unit': 'Berre tal på noko og beløp kan delast på folketalet.',
    'capita-region': 'Vi har ikkje folketalet for desse områda eller åra.',
    'log-not-positive':
      'Nokre tal er null eller negative og har ingen plass på ein logaritmisk akse.',
    'log-bars': 'Søyler må byrje på null, og det finst ikkje på ein logaritmisk akse.',
    'map-no-region': 'Tala er ikkje delte inn etter område.',
    'map-no-tiles': 'Områda har ingen plass i eit rutekart.',
    'map-several': 'Eit kart viser éin indikator om gongen.',
    'slope-one-period': 'Det trengst tal for to periodar.',
    none: 'Ingen tal å vise.',
  },
  shareUnit: (dimension) => `prosent av summen, etter ${dimension}`,
  changeUnit: (unit) => (unit === '' ? 'endring frå året før' : `endring frå året før, ${unit}`),
  growthUnit: 'endring frå året før, prosent',
  capitaUnit: (unit, people) =>
    `${unit === '' ? 'tal' : unit} per ${people === '1' ? 'innbyggjar' : `${people} innbyggjarar`}`,
  fromTo: (first, last) => `Frå ${first} til ${last}`,
  none: 'Ingen målingar',
  extremes: (highest, lowest) => `${highest} er høgast, ${lowest} lågast`,
  definitions: (count) => `${String(count)} måtar å telje det same på`,
  summary: {
    kind: { ...nb.summary.kind, slope: 'Graf med to periodar' },
    series: (name, told) => `${name}: ${told}.`,
    more: (count) => `${String(count)} seriar til står i tabellen.`,
    panels: (count) => `${String(count)} små grafar.`,
  },
  notes: {
    units:
      'Einingane er ulike og kan ikkje dele akse. Difor har dei kvar sin graf, med kvar sin skala.',
    definitions: 'Seriane tel på ulike måtar. Dei er ikkje bundne saman og kan ikkje summerast.',
    grey: (grey, all) =>
      `${String(all)} seriar er fleire enn fargane kan skilje. ${String(grey)} er grå. Vel sjølv kva for nokre som skal framhevast.`,
    noBase: (names, base) => `Utan tal å starte på i ${base}, difor ikkje i indeksen: ${names}.`,
    baseRough: (base) => `Talet for ${base} er omtrentleg, difor er indeksen det òg.`,
    indexBreak: 'Indeksen stoppar ved brot i serien.',
    changeHoles: 'Endringa er berre rekna ut der året før har tal, og aldri over eit brot.',
    shareHoles: 'Delen er berre rekna ut for periodar der summen er kjend.',
    capitaHoles: 'Folketalet manglar for nokre periodar. Dei er ikkje viste.',
    notAdditive: (dimension) =>
      `${dimension}: Verdiane kan ikkje leggjast saman, og sum, stabling og del er ikkje tilbode.`,
    slope: 'Linja bind saman to periodar. Det som ligg mellom, er ikkje vist.',
    slopeBreak: (names) => `Brot i serien mellom dei to periodane, difor inga linje: ${names}.`,
    absent: (names, period) => `Utan tal for ${period}: ${names}.`,
    absentBoth: (names) => `Utan tal for begge periodane: ${names}.`,
    offMap: (names) => `Utan plass i kartet: ${names}.`,
    logAxis: 'Logaritmisk akse: Like store avstandar er like store forholdsvise endringar.',
    capita: (title) => `Folketal: ${title}.`,
    population: 'Endringar i folketalet inngår i tala.',
  },
  problems: {
    parameter: (name) => `Adressa seier noko vi ikkje kjenner: «${name}». Vi ser bort frå det.`,
    value: (name, value) => `«${value}» kan ikkje stå i «${name}» i adressa. Vi ser bort frå det.`,
    version: (value) =>
      `Lenkja er laga for versjon ${value} av denne sida. Vi viser det vi forstår av ho.`,
    indicator: (id) => `Indikatoren «${id}» finst ikkje (lenger).`,
    dimension: (id) => `Inndelinga «${id}» finst ikkje i dei valde tala.`,
    pick: (id, dimension) => `Verdien «${id}» finst ikkje (lenger) i «${dimension}».`,
    period: (period) => `Perioden ${period} finst ikkje i dei valde tala.`,
    mark: (key) => `Serien «${key}» er ikkje med i visinga og kan ikkje framhevast.`,
    refused: (what, why) => `«${what}» kan ikkje visast her. ${why}`,
    spanOrder: 'Frå-perioden er etter til-perioden. Vi viser alle periodane.',
  },
  breakTitle: 'Brot i serien',
  events: 'Hendingar',
}

const en: ExploreWords = {
  chart: {
    line: 'Lines',
    bar: 'Bars',
    dot: 'Dots',
    slope: 'From–to',
    map: 'Map',
    table: 'Table',
  },
  measure: {
    value: 'As measured',
    index: 'Index',
    share: 'Share of the total',
    change: 'Change from the year before',
    growth: 'Change in per cent',
    per_capita: 'Per inhabitant',
  },
  scale: { linear: 'Linear', log: 'Logarithmic' },
  refusal: {
    'share-unit':
      'The figures are themselves shares, indices or ratios. A share of them means nothing.',
    'share-not-additive': 'The values have no common sum, so they cannot be shown as shares.',
    'share-definition': 'Different definitions of the same thing cannot be summed.',
    'share-no-dimension': 'The figures are not divided into anything that can be summed.',
    'share-part': 'Only the total is chosen. Choose its parts to see how large a share they are.',
    'share-none': 'The total is missing, or parts lack figures, in every period.',
    'index-none': 'No series has a figure above zero to start the index from.',
    'change-frequency': 'The figures do not come every year.',
    'change-none': 'No two years in a row have figures without a break between them.',
    'growth-unit':
      'A change in per cent of a percentage is easily misread. See the change in percentage points.',
    'capita-none': 'The monitor has no population series.',
    'capita-unit': 'Only counts and amounts can be divided by the population.',
    'capita-region': 'We do not have the population of these areas or years.',
    'log-not-positive':
      'Some figures are zero or negative and have no place on a logarithmic axis.',
    'log-bars': 'Bars must start at zero, which a logarithmic axis does not have.',
    'map-no-region': 'The figures are not divided by area.',
    'map-no-tiles': 'The areas have no place in a tile map.',
    'map-several': 'A map shows one indicator at a time.',
    'slope-one-period': 'Figures for two periods are needed.',
    none: 'No figures to show.',
  },
  indexUnit: (base) => `index, ${base} = 100`,
  shareUnit: (dimension) => `per cent of the total, by ${dimension}`,
  changeUnit: (unit) =>
    unit === '' ? 'change from the year before' : `change from the year before, ${unit}`,
  growthUnit: 'change from the year before, per cent',
  capitaUnit: (unit, people) =>
    `${unit === '' ? 'number' : unit} per ${people === '1' ? 'inhabitant' : `${people} inhabitants`}`,
  percent: 'per cent',
  measuredAs: (figure) => `Measured: ${figure}`,
  inPeriod: (period) => `in ${period}`,
  span: (from, to) => `${from}–${to}`,
  fromTo: (first, last) => `From ${first} to ${last}`,
  none: 'No figures',
  extremes: (highest, lowest) => `${highest} is highest, ${lowest} lowest`,
  definitions: (count) => `${String(count)} ways of counting the same thing`,
  summary: {
    kind: {
      line: 'Line chart',
      bar: 'Bar chart',
      dot: 'Dot chart',
      slope: 'Chart of two periods',
      map: 'Tile map',
      table: 'Table',
    },
    series: (name, told) => `${name}: ${told}.`,
    more: (count) => `${String(count)} more series are in the table.`,
    panels: (count) => `${String(count)} small charts.`,
  },
  notes: {
    units: 'The units differ and cannot share an axis. Each has its own chart and its own scale.',
    definitions: 'The series count in different ways. They are not joined and cannot be summed.',
    grey: (grey, all) =>
      `${String(all)} series are more than colours can tell apart. ${String(grey)} are grey. Choose which to highlight.`,
    noBase: (names, base) =>
      `Without a figure to start from in ${base}, hence not in the index: ${names}.`,
    baseRough: (base) => `The figure for ${base} is approximate, and so is the index.`,
    indexBreak: 'The index stops at breaks in the series.',
    changeHoles:
      'The change is worked out only where the year before has a figure, and never across a break.',
    shareHoles: 'The share is worked out only for periods whose total is known.',
    capitaHoles: 'The population is missing for some periods. They are not shown.',
    notAdditive: (dimension) =>
      `${dimension}: The values cannot be added up, so sums, stacks and shares are not offered.`,
    slope: 'The line joins two periods. What lies between is not shown.',
    slopeBreak: (names) =>
      `A break in the series between the two periods, hence no line: ${names}.`,
    absent: (names, period) => `Without a figure for ${period}: ${names}.`,
    absentBoth: (names) => `Without figures for both periods: ${names}.`,
    offMap: (names) => `Without a place on the map: ${names}.`,
    logAxis: 'Logarithmic axis: equal distances are equal proportional changes.',
    capita: (title) => `Population: ${title}.`,
    population: 'Changes in the population are part of the figures.',
  },
  problems: {
    parameter: (name) => `The address says something we do not know: “${name}”. We leave it out.`,
    value: (name, value) => `“${value}” cannot stand in “${name}” in the address. We leave it out.`,
    version: (value) =>
      `The link was made for version ${value} of this page. We show what we understand of it.`,
    indicator: (id) => `There is no indicator “${id}” (any longer).`,
    dimension: (id) => `The chosen figures are not divided by “${id}”.`,
    pick: (id, dimension) => `There is no value “${id}” in “${dimension}” (any longer).`,
    period: (period) => `The chosen figures do not have the period ${period}.`,
    mark: (key) => `The series “${key}” is not in the view and cannot be highlighted.`,
    refused: (what, why) => `“${what}” cannot be shown here. ${why}`,
    spanOrder: 'The first period is after the last. We show every period.',
  },
  period: 'Period',
  breakTitle: 'Break in the series',
  events: 'Events',
  list: listWith('and'),
}

export const exploreWords: Readonly<Record<Language, ExploreWords>> = { nb, nn, en }
