import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { printable } from '@/core/read/printable'
import { readMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../helpers/folder'

test.each([
  ['to linjer\r\ni en tekst\rpå tre', 'to linjer\ni en tekst\npå tre'],
  ['null\u0000 og klokke\u0007', 'null\uFFFD og klokke\uFFFD'],
  ['halvt par \uD800', 'halvt par \uFFFD'],
  ['helt par 😀, æøå\tog tabulator', 'helt par 😀, æøå\tog tabulator'],
])('printable(%j) is %j', (text, result) => {
  expect(printable(text)).toBe(result)
})

property.prop([fc.string({ unit: 'binary' })])('a printable text stays as it is', (text) => {
  expect(printable(printable(text))).toBe(printable(text))
})

test('what no page can hold is replaced in texts from YAML', () => {
  const { monitor } = readMonitor(
    folderOf({
      'monitor.yaml':
        'title: "a\\rb\\0"\nlanguages: [nb]\ndefault_language: nb\nareas: [{ id: a, title: A }]\n',
    }),
    { language: 'nb' },
  )
  expect(monitor?.settings.title.nb).toBe('a\nb\uFFFD')
})
