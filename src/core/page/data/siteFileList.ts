import type { Language, Text } from '../../model'
import { pageText, type PageContext } from '../pageContext'

/** A published file, or one of each indicator, plan or name. */
export interface DataFile {
  /** From the site's root; `{id}`, `{language}` and `{name}` stand for what the reader chooses. */
  readonly path: string
  readonly title: string
  readonly text: string
  /** The JSON Schema that describes it; left out where there is none. */
  readonly schema?: string
}

interface Listed {
  readonly path: string
  readonly title: Text
  readonly text: Text
  /** A copy of its own for each language but the default one. */
  readonly byLanguage?: true
}

const files: readonly Listed[] = [
  {
    path: 'data/all.zip',
    title: { nb: 'Alle tall (zip)', nn: 'Alle tal (zip)', en: 'All figures (zip)' },
    text: {
      nb: 'Hver tabell som CSV, hva tallene betyr, kildene og lisensen.',
      nn: 'Kvar tabell som CSV, kva tala betyr, kjeldene og lisensen.',
      en: 'Every table as CSV, what the figures mean, the sources and the licence.',
    },
  },
  {
    path: 'data/folder.zip',
    title: { nb: 'Datamappen (zip)', nn: 'Datamappa (zip)', en: 'The data folder (zip)' },
    text: {
      nb: 'Filene som nettstedet er laget av, slik redaksjonen skriver dem.',
      nn: 'Filene som nettstaden er laga av, slik redaksjonen skriv dei.',
      en: 'The files that the site is made from, as its editors write them.',
    },
  },
  {
    path: 'datapackage.json',
    title: { nb: 'Data Package', nn: 'Data Package', en: 'Data Package' },
    text: {
      nb: 'Alle tabeller med typer, kilder og lisens (Frictionless versjon 2).',
      nn: 'Alle tabellar med typar, kjelder og lisens (Frictionless versjon 2).',
      en: 'All tables with types, sources and licence (Frictionless version 2).',
    },
  },
  {
    path: 'catalog.jsonld',
    title: { nb: 'Datakatalog', nn: 'Datakatalog', en: 'Data catalogue' },
    text: {
      nb: 'DCAT-AP-NO, for kataloger som data.norge.no.',
      nn: 'DCAT-AP-NO, for katalogar som data.norge.no.',
      en: 'DCAT-AP-NO, for catalogues such as data.norge.no.',
    },
  },
  {
    path: 'feed.xml',
    byLanguage: true,
    title: { nb: 'Endringer (Atom)', nn: 'Endringar (Atom)', en: 'Changes (Atom)' },
    text: {
      nb: 'Nye og endrede tall og vurderinger, for nyhetslesere.',
      nn: 'Nye og endra tal og vurderingar, for nyheitslesarar.',
      en: 'New and revised figures and verdicts, for feed readers.',
    },
  },
  {
    path: 'releases.ics',
    byLanguage: true,
    title: { nb: 'Kalender', nn: 'Kalender', en: 'Calendar' },
    text: {
      nb: 'Når de neste tallene er ventet, for kalenderen din.',
      nn: 'Når dei neste tala er venta, for kalenderen din.',
      en: 'When the next figures are expected, for your calendar.',
    },
  },
]

const endpoints: readonly (Listed & { readonly schema?: string })[] = [
  {
    path: 'api/v1/monitor.json',
    schema: 'api/v1/monitor.schema.json',
    title: { nb: 'Monitoren', nn: 'Monitoren', en: 'The monitor' },
    text: {
      nb: 'Tittel, områder, terskler og datautgave.',
      nn: 'Tittel, område, tersklar og datautgåve.',
      en: 'Title, areas, thresholds and data edition.',
    },
  },
  {
    path: 'api/v1/indicators.json',
    schema: 'api/v1/indicators.schema.json',
    title: { nb: 'Alle indikatorer', nn: 'Alle indikatorar', en: 'All indicators' },
    text: {
      nb: 'Hva hver indikator betyr, og det nyeste tallet.',
      nn: 'Kva kvar indikator betyr, og det nyaste talet.',
      en: 'What each indicator means, and its newest figure.',
    },
  },
  {
    path: 'api/v1/indicators/{id}.json',
    schema: 'api/v1/indicator.schema.json',
    title: { nb: 'Én indikator', nn: 'Éin indikator', en: 'One indicator' },
    text: {
      nb: 'Definisjon, mål, tiltak og kilder. Tallene står i CSV-filen.',
      nn: 'Definisjon, mål, tiltak og kjelder. Tala står i CSV-fila.',
      en: 'Definition, targets, measures and sources. The figures are in the CSV file.',
    },
  },
  {
    path: 'data/{id}.csv',
    title: { nb: 'Tallene', nn: 'Tala', en: 'The figures' },
    text: {
      nb: 'Én observasjon per rad, også tidligere utgaver av tall som er endret.',
      nn: 'Éin observasjon per rad, også tidlegare utgåver av tal som er endra.',
      en: 'One observation a row, earlier versions of revised figures too.',
    },
  },
  {
    path: 'api/v1/plans/{id}.json',
    schema: 'api/v1/plan.schema.json',
    title: { nb: 'Én plan', nn: 'Éin plan', en: 'One plan' },
    text: {
      nb: 'Mål med vurdering, tiltak og aktiviteter.',
      nn: 'Mål med vurdering, tiltak og aktivitetar.',
      en: 'Targets with verdicts, measures and activities.',
    },
  },
  {
    path: 'api/v1/verdicts.json',
    schema: 'api/v1/verdicts.schema.json',
    title: { nb: 'Vurderingene', nn: 'Vurderingane', en: 'The verdicts' },
    text: {
      nb: 'Hvert mål med status, forholdstall, tallene bak og hva vurderingen avhenger av.',
      nn: 'Kvart mål med status, forholdstal, tala bak og kva vurderinga heng på.',
      en: 'Every target with status, ratio, the figures behind it and what the verdict hangs on.',
    },
  },
]

/** What is published once, or once for each language. */
export function siteFilesOf(context: PageContext): readonly DataFile[] {
  const { language, monitor } = context
  const isDefault = language === monitor.settings.defaultLanguage
  const hasTables = monitor.indicators.length > 0
  return files
    .filter(({ path }) => hasTables || path !== 'datapackage.json')
    .map(({ path, title, text, byLanguage }) => ({
      path: byLanguage && !isDefault ? `${language}/${path}` : path,
      title: pageText(title, context),
      text: pageText(text, context),
    }))
}

/** What programs can ask for. */
export function endpointsOf(language: Language): readonly DataFile[] {
  return endpoints.map(({ path, title, text, schema }) => ({
    path,
    // Every text of this list is in all three languages.
    title: title[language] as string,
    text: text[language] as string,
    ...(schema !== undefined && { schema }),
  }))
}
