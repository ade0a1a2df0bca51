import { describe, expect, test } from 'vitest'
import { amountText, figureStyle, figureText, numberText, percentText } from '@/core/figureText'
import { indicator } from '../../helpers/observations'

const nb = figureStyle(indicator([]), 'nb')
const bare = figureStyle(null, 'nb')

describe('figureText', () => {
  test('has the word, the number and the unit, on one line', () => {
    expect(figureText(22, nb, 'about')).toBe('om lag\u00A022\u00A0mrd. kr')
    expect(figureText(25.9, nb)).toBe('25,9\u00A0mrd. kr')
  })

  test('without an indicator the number stands alone, with its own decimals, at most four', () => {
    expect(figureText(25.95, bare)).toBe('25,95')
    expect(numberText(1 / 3, bare)).toBe('0,3333')
  })
})

describe('amountText', () => {
  test('has no sign, and at least two telling digits', () => {
    expect(amountText(-4.01667, nb)).toBe('4,0\u00A0mrd. kr')
    expect(amountText(0.0312, nb)).toBe('0,031\u00A0mrd. kr')
    expect(amountText(123.4, bare)).toBe('123')
  })
})

test('percentText is a percentage in words', () => {
  expect(percentText(11.58, 'nb')).toBe('11,6\u00A0prosent')
  expect(percentText(-0.52, 'en')).toBe('0.52\u00A0per cent')
})
