import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '@/charts/textWidth'

const regular = { size: 10, bold: false }

describe('textWidth', () => {
  it('adds the advance widths of the letters: «1,5» is 50 + 25 + 50 hundredths', () => {
    expect(textWidth('1,5', regular)).toBeCloseTo(12.5)
  })
  it('is wider in semibold', () => {
    expect(textWidth('Mål', { size: 10, bold: true })).toBeGreaterThan(textWidth('Mål', regular))
  })
  it('gives a letter it does not know a generous width', () => {
    expect(textWidth('漢', regular)).toBe(7)
  })
  it('is nothing for nothing', () => {
    expect(textWidth('', regular)).toBe(0)
  })
})

describe('wrapText', () => {
  it('breaks between words, in lines as even as their number allows', () => {
    expect(wrapText('aaa aaa aaa aaa aaa', 70, regular)).toEqual(['aaa aaa aaa', 'aaa aaa'])
  })
  it('keeps a text that fits on one line', () => {
    expect(wrapText('Ny serie', 200, regular)).toEqual(['Ny serie'])
  })
  it('gives a word wider than the line its own line', () => {
    expect(wrapText('et arbeidsmarkedsdepartement her', 40, regular)).toEqual([
      'et',
      'arbeidsmarkedsdepartement',
      'her',
    ])
  })
  it('has no line for an empty text', () => {
    expect(wrapText('  ', 100, regular)).toEqual([])
  })
  test.prop([fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 300 })])(
    'loses no word',
    (text, width) => {
      const words = text.split(' ').filter((word) => word !== '')
      expect(wrapText(text, width, regular).join(' ').split(' ').filter(Boolean)).toEqual(words)
    },
  )
})
