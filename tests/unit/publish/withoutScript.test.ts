import { expect, test } from 'vitest'
import type { MessageKey, Values } from '@/i18n/translate'
import { withoutScript } from '@/publish/withoutScript'

const t = (key: MessageKey, values: Values = {}): string => `${key} <${String(values['date'])}>`

test("an indicator's embed says which day it is of, to those without scripts alone", () => {
  expect(withoutScript({ embeds: 'indicators/x' }, t, '1. mai 2026')).toBe(
    '<noscript><p class="sm-embed__unscripted">embed.unscripted &lt;1. mai 2026&gt;</p></noscript>',
  )
})

test('no other page says anything: that of the explorer says itself what it needs', () => {
  expect(withoutScript({ embeds: 'explore' }, t, '')).toBe('')
  expect(withoutScript({}, t, '')).toBe('')
})
