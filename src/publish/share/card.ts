import type { ChartModel } from '@/core/page/chartModel'
import type { Status } from '@/core/verdict/model'

/** What stands on every picture: whose site it is, what the page is called, and as of when. */
interface CardFrame {
  readonly siteName: string
  readonly title: string
  /** «Vurdert per 22. november 2026», and where the figure comes from. */
  readonly foot: readonly string[]
}

export interface CardStatus {
  readonly status: Status
  /** In words. */
  readonly word: string
}

export interface IndicatorCard extends CardFrame {
  readonly kind: 'indicator'
  /** «Siste tall, 2024». */
  readonly label: string
  readonly value: string
  readonly unit: string
  /** The verdict of each target with its goal; of many targets, how many have each. */
  readonly verdicts: readonly (CardStatus & { readonly detail: string })[]
  /** Null where there is nothing to draw; `empty` is said instead. */
  readonly chart: ChartModel | null
  readonly empty: string
}

export interface CountsCard extends CardFrame {
  readonly kind: 'counts'
  readonly counts: readonly (CardStatus & { readonly count: number })[]
}

export interface PlainCard extends CardFrame {
  readonly kind: 'plain'
  readonly lead: string
}

/** A share picture before it is drawn: its texts and its chart. */
export type Card = IndicatorCard | CountsCard | PlainCard

/** What a card says, for those who do not see it. */
export function cardText(card: Card): string {
  return [card.title, ...partsOf(card), ...card.foot]
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.:]$/, ''))
    .join('. ')
    .concat('.')
}

function partsOf(card: Card): readonly string[] {
  switch (card.kind) {
    case 'indicator': {
      const { label, value, unit, verdicts } = card
      const figure = [value, unit].filter((part) => part !== '').join(' ')
      const said = label === '' ? figure : `${label}: ${figure}`
      return [
        said,
        ...verdicts.map(({ word, detail }) => (detail === '' ? word : `${word} (${detail})`)),
      ]
    }
    case 'counts':
      return [card.counts.map(({ word, count }) => `${word}: ${String(count)}`).join(', ')]
    case 'plain':
      return [card.lead]
  }
}
