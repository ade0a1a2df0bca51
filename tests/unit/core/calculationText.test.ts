import { describe, expect, test } from 'vitest'
import {
  difference,
  exact,
  growthFactor,
  lengthText,
  rounded,
  roundedFor,
  yearNumber,
} from '@/core/calculationText'
import { period } from '../../helpers/observations'

test('exact shows every decimal', () => {
  expect(exact(25.9, 'nb')).toBe('25,9')
  expect(exact(-3, 'en')).toBe('−3')
})

test('difference has brackets round a negative second number', () => {
  expect(difference(-5, -1, 'en')).toBe('−1 − (−5)')
})

test('rounded keeps four telling digits and every digit before the decimal sign', () => {
  expect([0.139285, 4.01667, 123456.78, 0].map((value) => rounded(value, 'en'))).toEqual([
    '0.1393',
    '4.017',
    '123\u00A0456.8',
    '0',
  ])
})

describe('roundedFor', () => {
  test('has decimals enough for the distance it is set against', () => {
    expect(roundedFor(1001.23456, 0.5, 'en')).toBe('1\u00A0001.2346')
    expect(roundedFor(0, 28, 'en')).toBe('0')
  })
})

test('yearNumber has no blank between thousands', () => {
  expect(yearNumber(period('2021-Q4'), 'nb')).toBe('2021,75')
  expect(yearNumber(period('2021-02'), 'en')).toBe('2021.0833')
})

test('lengths and growth are formulas', () => {
  expect(lengthText(period('2021-Q4'), period('2024-Q1'), 'nb')).toBe('2,25')
  expect(growthFactor([22, 25.9], '1 / 3', 'nb')).toBe('(25,9 / 22)^(1 / 3)')
})
