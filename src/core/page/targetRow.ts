import { isAdopted } from '../diff'
import { formatDate, formatPeriod } from '../format'
import { targetGoalText } from '../goalText'
import type { Language, Standing, Target } from '../model'
import { keySentence } from '../sentences'
import { answerableFor } from './answerable'
import type { AssessedTarget } from './assessedTarget'
import { figureView, latestUsable } from './figureView'
import { searchable } from './filterOverview'
import type { FigureText, TargetRow } from './overviewModel'
import { foreignLanguage, pageText, type PageContext } from './pageContext'
import { targetPath } from './plan/address'
import { rowChart, targetSeries } from './rowChart'

interface Words {
  readonly goal: string
  readonly at: (due: string) => string
  /** Behind «Mål», where only the plan's words can say the number. */
  readonly dueIn: (due: string) => string
  readonly noDeadline: string
  readonly noNumber: string
  readonly noFigure: string
  readonly later: (date: string) => string
  readonly standing: Readonly<Record<Standing, string>>
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    goal: 'Mål',
    at: (due) => `i ${due}`,
    dueIn: (due) => `med frist i ${due}`,
    noDeadline: 'uten frist',
    noNumber: 'Mål uten tall',
    noFigure: 'Ingen målinger',
    later: (date) => `Målet ble vedtatt senere: ${date}.`,
    standing: { adopted: '', recommended: 'anbefalt', proposed: 'foreslått', scenario: 'scenario' },
  },
  nn: {
    goal: 'Mål',
    at: (due) => `i ${due}`,
    dueIn: (due) => `med frist i ${due}`,
    noDeadline: 'utan frist',
    noNumber: 'Mål utan tal',
    noFigure: 'Ingen målingar',
    later: (date) => `Målet vart vedteke seinare: ${date}.`,
    standing: { adopted: '', recommended: 'tilrådd', proposed: 'føreslått', scenario: 'scenario' },
  },
  en: {
    goal: 'Target',
    at: (due) => `in ${due}`,
    dueIn: (due) => `due in ${due}`,
    noDeadline: 'no deadline',
    noNumber: 'Target without a number',
    noFigure: 'No figures',
    later: (date) => `The target was adopted later: ${date}.`,
    standing: {
      adopted: '',
      recommended: 'recommended',
      proposed: 'proposed',
      scenario: 'scenario',
    },
  },
}

/** One target of the overview, ready to print. */
export function targetRow(assessed: AssessedTarget, context: PageContext): TargetRow {
  const { plan, target, indicator, verdict } = assessed
  const { language } = context
  const title = rowTitle(assessed, context)
  const figure = rowFigure(assessed, context)
  const goal = goalLine(assessed, context)
  const sentence = [
    laterText(assessed, context),
    keySentence(verdict, { target, indicator, language }),
  ]
    .filter(Boolean)
    .join(' ')
  const planTitle = pageText(plan.title, context)
  const text = pageText(target.text, context)
  return {
    key: assessed.key,
    indicator: indicator?.id ?? null,
    title,
    text,
    textLanguage: foreignLanguage(target.text, context),
    planTitle,
    planPath: targetPath(plan.id, target.id),
    status: verdict.status,
    reason: verdict.reason,
    sentence,
    figure,
    goal,
    chart: figure === null && target.goal === null ? null : rowChart(assessed, context),
    chartText: chartText({ title, figure, goal }, language),
    bodies: answerableFor(assessed, context),
    search: searchable(
      [title, text, planTitle, ...target.tags, ...(indicator?.tags ?? [])].join(' '),
    ),
  }
}

/** Seen from a day before it was adopted, a target says when it was; else empty. */
function laterText({ target }: AssessedTarget, { clock, language }: PageContext): string {
  const { adopted } = target
  if (clock.knownOn === null || adopted === null || isAdopted(target, clock.knownOn)) return ''
  return words[language].later(formatDate(adopted, language))
}

/** What a target is called in a list: its indicator, else the target's own words. */
export function rowTitle({ indicator, target }: AssessedTarget, context: PageContext): string {
  if (indicator) return pageText(indicator.title, context)
  return pageText(target.text, context).replace(/\.$/, '')
}

function rowFigure(assessed: AssessedTarget, context: PageContext): FigureText | null {
  const { indicator } = assessed
  if (indicator === null) return null
  return figureView(latestUsable(targetSeries(assessed, context)), indicator, context)
}

/** «Mål: minst 50 mrd. kr i 2030»; a goal that nobody has adopted says so: «Mål (anbefalt): …». */
export function goalLine(
  { target, indicator, verdict }: AssessedTarget,
  { language }: Pick<PageContext, 'language'>,
): string {
  const { goal: label, at, dueIn, noDeadline, noNumber } = words[language]
  const standing = standingText(target, language)
  const named = (name: string): string => (standing === '' ? name : `${name} (${standing})`)
  const due = target.due && formatPeriod(target.due, language)
  if (target.goal === null) return named(noNumber)
  const goal = targetGoalText({ target, indicator }, verdict.goal, language)
  if (goal === null) return `${named(label)}${due === null ? `, ${noDeadline}` : ` ${dueIn(due)}`}`
  return `${named(label)}: ${goal}${due === null ? `, ${noDeadline}` : ` ${at(due)}`}`
}

/** «anbefalt», «foreslått», «scenario»; empty for an adopted target and where nobody says. */
export function standingText({ standing }: Target, language: Language): string {
  return standing === null ? '' : words[language].standing[standing]
}

function chartText(
  { title, figure, goal }: { title: string; figure: FigureText | null; goal: string },
  language: Language,
): string {
  const latest = figure
    ? [figure.value, figure.unit, `(${figure.period})`].filter(Boolean).join(' ')
    : words[language].noFigure
  return `${title}. ${latest}. ${goal}.`
}
