import { figureStyle } from '../figureText'
import { formatPeriod } from '../format'
import { goalText } from '../goalText'
import type { Language } from '../model'
import { keySentence } from '../sentences'
import type { AssessedTarget } from './assessedTarget'
import { figureView, latestUsable } from './figureView'
import { searchable } from './filterOverview'
import type { FigureText, TargetRow } from './overviewModel'
import { foreignLanguage, pageText, type PageContext } from './pageContext'
import { rowChart, targetSeries } from './rowChart'

interface Words {
  readonly goal: (goal: string, due: string) => string
  readonly noNumber: string
  readonly chart: (parts: { title: string; figure: string; goal: string }) => string
  readonly noFigure: string
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    goal: (goal, due) => (due === '' ? `Mål: ${goal}, uten frist` : `Mål: ${goal} i ${due}`),
    noNumber: 'Mål uten tall',
    chart: ({ title, figure, goal }) => `${title}. ${figure}. ${goal}.`,
    noFigure: 'Ingen målinger',
  },
  nn: {
    goal: (goal, due) => (due === '' ? `Mål: ${goal}, utan frist` : `Mål: ${goal} i ${due}`),
    noNumber: 'Mål utan tal',
    chart: ({ title, figure, goal }) => `${title}. ${figure}. ${goal}.`,
    noFigure: 'Ingen målingar',
  },
  en: {
    goal: (goal, due) =>
      due === '' ? `Target: ${goal}, no deadline` : `Target: ${goal} in ${due}`,
    noNumber: 'Target without a number',
    chart: ({ title, figure, goal }) => `${title}. ${figure}. ${goal}.`,
    noFigure: 'No figures',
  },
}

/** One target of the overview, ready to print. */
export function targetRow(assessed: AssessedTarget, context: PageContext): TargetRow {
  const { plan, target, indicator, verdict } = assessed
  const { language } = context
  const title = rowTitle(assessed, context)
  const figure = rowFigure(assessed, context)
  const goal = goalLine(assessed, context)
  const sentence = keySentence(verdict, { target, indicator, language })
  const planTitle = pageText(plan.title, context)
  const text = pageText(target.text, context)
  return {
    key: assessed.key,
    indicator: indicator?.id ?? null,
    title,
    text,
    textLanguage: foreignLanguage(target.text, context),
    planTitle,
    status: verdict.status,
    reason: verdict.reason,
    sentence,
    figure,
    goal,
    chart: figure === null && target.goal === null ? null : rowChart(assessed, context),
    chartText: chartText({ title, figure, goal }, language),
    search: searchable(
      [title, text, planTitle, ...target.tags, ...(indicator?.tags ?? [])].join(' '),
    ),
  }
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

function goalLine({ target, indicator, verdict }: AssessedTarget, context: PageContext): string {
  const { language } = context
  const goal = goalText(target, verdict.goal, figureStyle(indicator, language))
  if (goal === null) return words[language].noNumber
  return words[language].goal(goal, target.due ? formatPeriod(target.due, language) : '')
}

function chartText(
  { title, figure, goal }: { title: string; figure: FigureText | null; goal: string },
  language: Language,
): string {
  const latest = figure
    ? [figure.value, figure.unit, `(${figure.period})`].filter(Boolean).join(' ')
    : words[language].noFigure
  return words[language].chart({ title, figure: latest, goal })
}
