import { fc, test as propertyTest } from '@fast-check/vitest'
import { Window } from 'happy-dom'
import { expect, test } from 'vitest'
import { element, xmlDocument } from '@/publish/xml'

test('markup in a text is text', () => {
  expect(element('a', { b: '"<&>"' }, ['</a><script>', element('c', {})]).xml).toBe(
    '<a b="&quot;&lt;&amp;&gt;&quot;">&lt;/a&gt;&lt;script&gt;\n<c/></a>',
  )
})

test('attributes that are null are left out', () => {
  expect(element('a', { b: null, c: '' }).xml).toBe('<a c=""/>')
})

test('what XML cannot hold becomes U+FFFD, line breaks stay line breaks', () => {
  expect(element('a', {}, ['\u0000\u001F\uD800x\uFFFE😀\r\n']).xml).toBe(
    '<a>\uFFFD\uFFFD\uFFFDx\uFFFD😀&#13;&#10;</a>',
  )
})

propertyTest.prop([fc.string({ unit: 'binary' })], { numRuns: 100 })(
  'any text reads as one text, whatever is in it',
  (text) => {
    const xml = xmlDocument(element('a', {}, [`x${text}`]))
    const parser = new new Window().DOMParser()
    const root = parser.parseFromString(xml, 'application/xml').documentElement
    expect(root.childElementCount).toBe(0)
    expect(xml.match(/</g)).toHaveLength(3)
  },
)
