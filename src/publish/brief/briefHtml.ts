import type { BriefChange, BriefTable, BriefTarget } from '@/core/brief/model'
import { fontFamilies } from '../share/svg'
import { escaped, tag } from '@/core/write/markup'
import { chartSvg, commentOn, headLines, ownText, stampLine, symbolSvg, type Paper } from './paper'

/** The brief as one HTML file that needs nothing beside it, to be printed or sent on. */
export function briefHtml(paper: Paper): string {
  const { brief, language } = paper
  const body = [front(paper), ...brief.targets.map((each) => half(each, paper)), annexes(paper)]
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(brief.title)}</title>`,
    `<style>${style(paper)}</style></head>`,
    `<body>${body.join('\n')}<footer>${escaped(stampLine(paper))}</footer></body></html>`,
    '',
  ].join('\n')
}

function style(paper: Paper): string {
  // Page numbers stand in the margin of the paper, where the browser knows how.
  const [before = '', between = '', after = ''] = paper.brief.words.page
    .split(/\{pages?\}/)
    .map((part) => JSON.stringify(part))
  return `
@page { size: A4; margin: 16mm 18mm 20mm;
  @bottom-left { content: ${JSON.stringify(stampLine(paper)).replaceAll('<', '\\3c ')}; font: 8pt sans-serif }
  @bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; font: 8pt sans-serif } }
body { font: 10.5pt/1.4 'Source Sans 3', Calibri, 'Segoe UI', Arial, sans-serif; color: #11242b; max-width: 180mm; margin: 2rem auto; padding: 0 1rem }
h1, h2, h3 { line-height: 1.2; break-after: avoid } h2 { margin: 1.4em 0 .3em } p { margin: .3em 0 }
table { border-collapse: collapse; width: 100%; font-size: 9pt } th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #ccd6d8; padding: .3em .6em .3em 0 }
tr, article, .keep { break-inside: avoid } article { border-top: 2px solid; padding: 1em 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2em 1.5em } dt { color: #4a5c63 } dd { margin: 0 }
.cols { display: grid; grid-template-columns: 1fr 1.6fr; gap: 1.5em } svg { max-width: 100%; height: auto } svg.s { width: .9em; height: .9em }
.big { font-size: 20pt; font-weight: 600; line-height: 1.1 } .small, footer { font-size: 8.5pt; color: #4a5c63 }
.annex { break-before: page }
@media print { body { margin: 0; max-width: none; padding: 0 } footer { display: none } }
@media (max-width: 40rem) { .cols { grid-template-columns: 1fr } }`
}

function front(paper: Paper): string {
  const { brief } = paper
  const { words } = brief
  const head = headLines(paper)
    .map(([label, value]) => tag('dt', {}, escaped(label)) + tag('dd', {}, escaped(value)))
    .join('')
  const tally = brief.tally
    .filter(({ count }) => count > 0)
    .map(
      (entry) =>
        `<li>${symbol(entry.status, paper)} ${String(entry.count)} ${escaped(entry.text)}</li>`,
    )
  return [
    `<h1>${escaped(ownText(paper, 'title'))}</h1>`,
    head === '' ? '' : `<dl>${head}</dl>`,
    section(words.background, ownText(paper, 'background')),
    section(words.reason, ownText(paper, 'reason')),
    `<h2>${escaped(words.points)}</h2><h3>${escaped(brief.tallyTitle)}</h3>`,
    `<ul>${tally.join('')}</ul>`,
    `<h3>${escaped(brief.changesTitle)}</h3>`,
    brief.changes.length === 0 ? p(brief.noChanges) : changes(paper),
    section(words.decision, ownText(paper, 'decision')),
  ].join('\n')
}

function section(title: string, text: string): string {
  return `<section class="keep"><h2>${escaped(title)}</h2>${text.split(/\n+/).map(p).join('')}</section>`
}

function p(text: string): string {
  return `<p>${escaped(text)}</p>`
}

function symbol(status: BriefTarget['status'], { palette }: Paper): string {
  return symbolSvg(status, palette).replace('<svg ', '<svg class="s" aria-hidden="true" ')
}

function changes(paper: Paper): string {
  const { brief } = paper
  const { words } = brief
  const row = ({ dateText, title, text, shifts }: BriefChange): string => {
    const moved = shifts.map(({ goal, from, to }) =>
      [
        goal === '' ? '' : `<span class="small">${escaped(goal)}</span><br>`,
        `${escaped(words.before)}: ${symbol(from.status, paper)} ${escaped(from.text)}<br>`,
        `${escaped(words.now)}: ${symbol(to.status, paper)} <b>${escaped(to.text)}</b>`,
      ].join(''),
    )
    const status = moved.length === 0 ? escaped(words.statusUnchanged) : moved.join('<br>')
    const what = `<b>${escaped(title)}</b>${text === '' ? '' : `<br>${escaped(text)}`}`
    return `<tr><td>${escaped(dateText)}</td><td>${what}</td><td>${status}</td></tr>`
  }
  return [
    `<p class="small">${escaped(brief.changesNote)}</p>`,
    `<table>${headOf(words.changeHead)}<tbody>${brief.changes.map(row).join('')}</tbody></table>`,
  ].join('')
}

function headOf(titles: readonly string[]): string {
  const cells = titles.map((title) => `<th scope="col">${escaped(title)}</th>`)
  return `<thead><tr>${cells.join('')}</tr></thead>`
}

function table({ head, rows }: BriefTable): string {
  const body = rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0
        ? `<th scope="row">${escaped(cell)}</th>`
        : `<td>${escaped(cell).replaceAll('&#10;', '<br>')}</td>`,
    )
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table>${headOf(head)}<tbody>${body.join('')}</tbody></table>`
}

function half(target: BriefTarget, paper: Paper): string {
  const { words } = paper.brief
  const { figure, calculation, sensitivity, sources } = target
  const svg = chartSvg(target, paper)
  const comment = commentOn(paper, target)
  const big = figure
    ? `<p class="big">${escaped(figure.value)} <small>${escaped(figure.unit)}</small></p>${p(figure.when)}`
    : `<p class="big">${escaped(words.noFigures)}</p>`
  const measures = target.measures.map(
    ({ title, text }) => `<li>${escaped([title, text].filter(Boolean).join(': '))}</li>`,
  )
  const label = `<svg role="img" aria-label="${escaped(target.chartText)}" `
  return [
    `<article><h2>${escaped(target.title)}</h2>`,
    `<p>${symbol(target.status, paper)} <b>${escaped(target.text)}</b></p>`,
    p(target.sentence),
    `<div class="cols"><div>${big}${p(target.goal)}`,
    target.table.rows.length === 0 ? '' : table(target.table),
    '</div><div>',
    svg === null ? '' : svg.replace('<svg ', label).replaceAll(fontFamilies.text, 'Source Sans 3'),
    '</div></div>',
    calculation === '' ? '' : p(`${words.calculation}: ${calculation}`),
    sensitivity === '' ? '' : p(sensitivity),
    `<h3>${escaped(words.measures)}</h3>`,
    measures.length === 0
      ? p(words.noMeasures)
      : `<ul>${measures.join('')}</ul>${target.moreMeasures === '' ? '' : p(target.moreMeasures)}`,
    comment === '' ? '' : p(`${words.comment}: ${comment}`),
    sources === '' ? '' : `<p class="small">${escaped(`${words.source}: ${sources}`)}</p>`,
    '</article>',
  ].join('')
}

function annexes({ brief }: Paper): string {
  const { words, overview, requests } = brief
  const rows = overview.map(({ title, goal, activities, status, figure }) => [
    `${title}. ${goal}`,
    activities,
    [status.text, figure].filter(Boolean).join('. '),
    '',
  ])
  return [
    `<section class="annex"><h2>${escaped(words.annex1)}</h2>`,
    table({ head: words.overviewHead, rows }),
    `</section><section class="annex"><h2>${escaped(words.annex2)}</h2>`,
    requests.rows.length === 0 ? p(words.noRequests) : table(requests),
    '</section>',
  ].join('')
}
