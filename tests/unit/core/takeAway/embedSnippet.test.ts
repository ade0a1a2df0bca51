import { expect, it } from 'vitest'
import { embedAddress, embedSnippet, type EmbedChoice } from '@/core/takeAway/embedSnippet'

const site = { address: 'https://monitor.example/x/', defaultLanguage: 'nb' } as const
const usual: EmbedChoice = {
  ...{ path: 'indicators/exports', language: 'nb', theme: 'auto', known: null, where: {} },
  target: null,
}

it('an address leaves out what is as usual', () => {
  expect(embedAddress(usual, site)).toBe('https://monitor.example/x/embed/indicators/exports')
})

it('an address names language, series, target, colours and day', () => {
  const chosen = { language: 'en', theme: 'dark', known: '2025-07-01' } as const
  const where = { region: 'west', odd: 'a&b' }
  expect(embedAddress({ ...usual, ...chosen, where, target: 'plan/fifty' }, site)).toBe(
    'https://monitor.example/x/en/embed/indicators/exports?region=west&odd=a%26b&target=plan%2Ffifty&theme=dark&known=2025-07-01',
  )
})

it('an address of the explorer has its question, lists with plain commas', () => {
  const where = { i: 'exports,trials', 'd.country': 'north', measure: 'index' }
  expect(embedAddress({ ...usual, path: 'explore', where, known: '2025-07-01' }, site)).toBe(
    'https://monitor.example/x/embed/explore?i=exports,trials&d.country=north&measure=index&known=2025-07-01',
  )
})

it('a snippet is a frame with title and height, and a script that may be left out', () => {
  const frame = {
    src: 'https://monitor.example/e?a=1&b=2',
    title: 'Helse "&" eksport',
    height: 700,
  }
  expect(embedSnippet(frame, site).split('\n')).toEqual([
    '<iframe src="https://monitor.example/e?a=1&amp;b=2" title="Helse &quot;&amp;&quot; eksport" loading="lazy" width="100%" height="700" style="width:100%;border:0"></iframe>',
    '<script async src="https://monitor.example/x/embed.js"></script>',
  ])
})
