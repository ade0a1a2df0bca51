import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { generateIndicator, type GeneratedIndicator } from './generateIndicator'
import { generatePlans } from './generatePlans'
import { byLanguage, pick, randomFrom, sentence, type Random } from './generateText'

export interface FolderSize {
  readonly indicators: number
  readonly seed: number
}

/** The files of a made-up monitor in three languages, by path; the same seed gives the same folder. */
export function generateFolder({ indicators, seed }: FolderSize): ReadonlyMap<string, string> {
  const random = randomFrom(seed)
  const names = {
    areas: ids('area', 7),
    sources: ids('source', 40),
    bodies: ids('body', 20),
    indicators: ids('indicator', indicators),
  }
  const made = names.indicators.map((id) => generateIndicator(id, names, random))
  return new Map([
    ['monitor.yaml', stringify(monitor(names.areas, random))],
    ['sources.yaml', stringify(byId(names.sources, () => source(random)))],
    ['bodies.yaml', stringify(byId(names.bodies, () => body(random)))],
    ['events.yaml', stringify(ids('event', 30).map(() => event(names, random)))],
    ['requests.yaml', stringify(ids('request', 20).map((id) => request(id, names, random)))],
    ...made.flatMap(indicatorFiles),
    ...generatePlans(made, names, random),
  ])
}

/** Writes the files of a folder below `folder`. */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  for (const [path, text] of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

export interface Names {
  readonly areas: readonly string[]
  readonly sources: readonly string[]
  readonly bodies: readonly string[]
  readonly indicators: readonly string[]
}

function ids(word: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${word}-${String(index + 1)}`)
}

function byId<Value>(names: readonly string[], make: () => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((id) => [id, make()]))
}

function indicatorFiles({ id, yaml, csv }: GeneratedIndicator): readonly [string, string][] {
  return [
    [`indicators/${id}.yaml`, stringify(yaml)],
    [`indicators/${id}.csv`, csv],
  ]
}

function monitor(areas: readonly string[], random: Random) {
  return {
    title: byLanguage(random, 2),
    description: byLanguage(random, 14),
    languages: ['nb', 'nn', 'en'],
    default_language: 'nb',
    publisher: { name: byLanguage(random, 2), url: 'https://example.org/' },
    contact: { name: byLanguage(random, 2), email: 'post@example.org' },
    licence: 'CC-BY-4.0',
    meetings: ['2024-10-31', '2025-03-27'],
    areas: areas.map((id) => ({
      id,
      title: byLanguage(random, 5),
      description: byLanguage(random, 20),
    })),
  }
}

function source(random: Random) {
  const day = `20${String(15 + Math.floor(random() * 10))}-0${String(1 + Math.floor(random() * 9))}-15`
  return {
    title: sentence('nb', 6, random),
    publisher: sentence('nb', 2, random),
    url: 'https://example.org/report',
    published: day,
    licence: 'NLOD-2.0',
  }
}

function body(random: Random) {
  return { name: byLanguage(random, 3), short_name: 'KTR', kind: 'agency', roles: [] }
}

function event({ indicators, sources }: Names, random: Random) {
  return {
    date: String(2008 + Math.floor(random() * 16)),
    text: byLanguage(random, 7),
    indicators: [pick(indicators, random), pick(indicators, random)],
    source: pick(sources, random),
  }
}

function request(id: string, { areas, bodies, sources }: Names, random: Random) {
  return {
    id,
    title: byLanguage(random, 6),
    area: pick(areas, random),
    asked_by: byLanguage(random, 3),
    asked_of: [pick(bodies, random)],
    asked: '2022-03',
    case: '12/2022',
    source: pick(sources, random),
    answered: '',
    answer: {},
    indicator: '',
  }
}
