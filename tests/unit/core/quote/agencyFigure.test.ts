import { expect, test } from 'vitest'
import { agencyFigure } from '@/core/quote/agencyFigure'

test.each([
  ['nb', 'amount', '25,9\u00a0mrd. kr i 2024', '25,9 milliarder kroner i 2024'],
  ['nb', 'amount', '1\u00a0mrd. kr i 2024', '1 milliard kroner i 2024'],
  [
    'nb',
    'amount',
    'om lag 22\u00a0506\u00a0mill. kr i 2024',
    'om lag 22 506 millioner kroner i 2024',
  ],
  ['nn', 'amount', '25,9\u00a0mrd. kr i 2024', '25,9 milliardar kroner i 2024'],
  ['nn', 'amount', '1\u00a0mill. kr i 2024', '1 million kroner i 2024'],
  ['en', 'amount', '25.9\u00a0NOK bn in 2024', '25.9 billion Norwegian kroner in 2024'],
  ['en', 'amount', '400\u00a0NOK in 2024', '400 Norwegian kroner in 2024'],
  ['nb', 'percent', '\u22125,4\u00a0prosent i 2024', 'minus 5,4 prosent i 2024'],
  ['nb', 'count', 'under 12\u00a0studier i 2024', 'under tolv studier i 2024'],
  ['nb', 'count', '13\u00a0studier i 2024', '13 studier i 2024'],
  ['nb', 'count', '1\u00a0studie i 2024', '1 studie i 2024'],
  ['en', 'count', '7\u00a0trials in 2024', 'seven trials in 2024'],
  ['nb', 'percent', '7\u00a0prosent i 2024', '7 prosent i 2024'],
] as const)('%s %s: %s is %s', (language, kind, figure, written) => {
  expect(agencyFigure(figure, { kind, language })).toBe(written)
})
