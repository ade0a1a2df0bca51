import { formatDate } from '../../format'
import type { Body, Monitor, Text } from '../../model'
import type { Said } from '../indicatorContext'
import { pageSaid, pageText, type PageContext } from '../pageContext'
import { bodyPath } from './address'
import { planWords } from './planWords'

interface BodiesOf {
  readonly monitor: Pick<Monitor, 'bodies'>
}

/** A body as pages name it. */
export interface BodyLink {
  readonly id: string
  readonly name: Said
  /** For narrow columns: its short name, else its name. */
  readonly short: string
  /** Null where the monitor does not describe the body. */
  readonly path: string | null
  /** «nå DMP» where another body has taken over; empty otherwise. */
  readonly now: string
}

/** A body by its id, with the one that has its tasks now. */
export function bodyLink(id: string, context: PageContext): BodyLink {
  const body = context.monitor.bodies[id]
  if (!body) return { id, name: { text: id, lang: null }, short: id, path: null, now: '' }
  const heir = successors(body, context).at(-1)
  const name = pageSaid(body.name, context)
  return {
    ...{ id, name, short: body.shortName ?? name.text, path: bodyPath(id) },
    now: heir ? planWords[context.language].now(nameShort(heir, context)) : '',
  }
}

/** Those that took over after a body, one after the other; a circle ends where it began. */
export function successors(body: Body, { monitor }: BodiesOf): readonly Body[] {
  const found: Body[] = []
  let next = monitor.bodies[body.successor ?? '']
  while (next && next !== body && !found.includes(next)) {
    found.push(next)
    next = monitor.bodies[next.successor ?? '']
  }
  return found
}

/** Those whose tasks a body took over. */
export function predecessors(body: Body, { monitor }: BodiesOf): readonly Body[] {
  return Object.values(monitor.bodies).filter(
    ({ id, successor }) => successor === body.id && id !== body.id,
  )
}

/** «1. januar 2014 til 31. desember 2021», «fra 2024»; empty where nobody says. */
export function yearsText(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  { language }: Pick<PageContext, 'language'>,
): string {
  const words = planWords[language]
  if (from !== null && to !== null)
    return words.span(formatDate(from, language), formatDate(to, language))
  if (from !== null) return words.since(formatDate(from, language))
  return to === null ? '' : words.until(formatDate(to, language))
}

function nameShort(
  { shortName, name }: { shortName: string | null; name: Text },
  context: PageContext,
): string {
  return shortName ?? pageText(name, context)
}
