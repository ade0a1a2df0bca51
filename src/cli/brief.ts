import { readFile, writeFile } from 'node:fs/promises'
import { emptyDraft, readDraft, type BriefDraft } from '@/core/brief/draft'
import { brief as briefOf } from '@/core/brief/brief'
import type { BriefChoice } from '@/core/brief/model'
import type { Language, Monitor } from '@/core/model'
import { siteOn } from '@/core/page/pageAsKnown'
import { briefDocx } from '@/publish/brief/briefDocx'
import { briefHtml } from '@/publish/brief/briefHtml'
import { briefPdf } from '@/publish/brief/briefPdf'
import { pngDrawer } from '@/publish/brief/drawPng'
import type { Paper } from '@/publish/brief/paper'
import { today } from '@/publish/clock'
import { readFolder } from '@/publish/folder'
import { lightPalette } from '@/publish/share/lightPalette'
import { contentHash } from '@/publish/siteFiles'
import { dayOption } from './dayOption'
import { loadMonitor } from './loadFolder'
import { print, wrongUse, type CommandInput } from './output'

interface Words {
  readonly written: (targets: number, out: string) => string
  readonly unknown: string
  readonly draft: string
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    written: (targets, out) => `Møtepapir med ${String(targets)} mål skrevet til ${out}.`,
    unknown: 'Finnes ikke',
    draft: 'Utkastet kan ikke leses',
  },
  nn: {
    written: (targets, out) => `Møtepapir med ${String(targets)} mål skrive til ${out}.`,
    unknown: 'Finst ikkje',
    draft: 'Utkastet kan ikkje lesast',
  },
  en: {
    written: (targets, out) => `Meeting brief on ${String(targets)} targets written to ${out}.`,
    unknown: 'There is no such thing',
    draft: 'The draft cannot be read',
  },
}

const writers = {
  pdf: briefPdf,
  html: (paper: Paper) => Promise.resolve(briefHtml(paper)),
  docx: async (paper: Paper) => {
    const document = await briefDocx(paper, await pngDrawer())
    return new Uint8Array(await document.arrayBuffer())
  },
} as const

/** `brief [folder] --since <day> --out brief.pdf|docx|html`: the meeting brief, without a browser. */
export async function brief(input: CommandInput): Promise<number> {
  const { positionals, language, options } = input
  const out = typeof options['out'] === 'string' ? options['out'] : ''
  const kind = (['pdf', 'html', 'docx'] as const).find((each) =>
    out.toLowerCase().endsWith(`.${each}`),
  )
  if (positionals.length > 1 || kind === undefined) return wrongUse(input)
  const folder = positionals[0] ?? 'data'
  const monitor = await loadMonitor(folder, language)
  const files = (await readFolder(folder))?.files
  if (monitor === null || files === undefined) return 1
  const choice = choiceOf(options)
  const draft = await draftOf(options['draft'], input)
  if (draft === null || !isKnown(choice, monitor, input)) return 2
  const clock = { today: dayOption(options['today']) ?? today(), knownOn: null }
  const made = briefOf(choice, { ...siteOn(monitor, clock), language })
  const hash = contentHash({ monitor, diagnostics: [], files })
  const paper: Paper = { brief: made, draft, language, hash, palette: await lightPalette() }
  await writeFile(out, await writers[kind](paper))
  print.message(words[language].written(made.targets.length, out))
  return 0
}

function choiceOf(options: CommandInput['options']): BriefChoice {
  const list = (name: string): readonly string[] => {
    const option = options[name]
    return typeof option === 'string' ? option.split(',').filter(Boolean) : []
  }
  return { since: dayOption(options['since']), areas: list('area'), targets: list('target') }
}

/** A name that the monitor does not have would leave the paper empty: it is told instead. */
function isKnown({ areas, targets }: BriefChoice, monitor: Monitor, input: CommandInput): boolean {
  const { settings, plans } = monitor
  const keys = plans.flatMap((plan) => plan.targets.map(({ id }) => `${plan.id}/${id}`))
  const unknown = [
    ...areas.filter((area) => !settings.areas.some(({ id }) => id === area)),
    ...targets.filter((target) => !keys.includes(target)),
  ]
  if (unknown.length > 0) print.message(`${words[input.language].unknown}: ${unknown.join(', ')}`)
  return unknown.length === 0
}

async function draftOf(
  option: string | boolean | undefined,
  { language }: CommandInput,
): Promise<BriefDraft | null> {
  if (typeof option !== 'string') return emptyDraft
  const draft = readDraft(await readFile(option, 'utf8').catch(() => ''))
  if (draft === null) print.message(`${words[language].draft}: ${option}`)
  return draft
}
