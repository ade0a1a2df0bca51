import { describe, expect, test } from 'vitest'
import { en } from '@/core/messages/en'
import type { MessageKey } from '@/core/messages/keys'
import { nb } from '@/core/messages/nb'
import { nn } from '@/core/messages/nn'
import { languages, type Language } from '@/core/model'
import { readMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../helpers/folder'
import { changed, plainFolder, readCsv, readFolder } from '../../../helpers/reading'

const tables = { nb, nn, en }

function partsOf(language: Language, key: MessageKey): readonly string[] {
  const found = tables[language].messages[key].join(' ').match(/\{\w+\}/g) ?? []
  return found.toSorted()
}

describe.each(Object.keys(en.messages) as MessageKey[])('%s', (key) => {
  test('says the same in every language', () => {
    expect(partsOf('nb', key)).toEqual(partsOf('en', key))
    expect(partsOf('nn', key)).toEqual(partsOf('en', key))
  })

  test.each(languages)('has a remedy, and no mark at the end of either, in %s', (language) => {
    for (const text of tables[language].messages[key]) {
      expect(text).not.toBe('')
      expect(text).not.toMatch(/[.;]$/)
    }
  })
})

describe('a number agrees with what it counts', () => {
  const monitor = (language: Language, title: string): string => {
    const settings = plainFolder['monitor.yaml']
      .replace('[nb]', '[nb, nn]')
      .replace('title: Tittel', title)
      .replace('Område', '{ nb: Område, nn: Område }')
    const folder = folderOf({ 'monitor.yaml': settings })
    return readMonitor(folder, { language })
      .diagnostics.map(({ message }) => message)
      .join()
  }

  test.each([
    ['nb', '1 tekst mangler på nynorsk', '2 tekster mangler på nynorsk'],
    ['nn', '1 tekst manglar på nynorsk', '2 tekstar manglar på nynorsk'],
    ['en', '1 text is missing in Nynorsk', '2 texts are missing in Nynorsk'],
  ] as const)('texts in %s', (language, one, two) => {
    expect(monitor(language, 'title: T')).toBe(one)
    expect(monitor(language, 'title: T\ndescription: D')).toBe(two)
  })

  test('fields', () => {
    const row = (text: string): string | undefined =>
      readCsv(`period,value,note\n${text}\n`).diagnostics[0]?.message
    expect(row('2021')).toBe('the row has 1 field, but the header has 3')
    expect(row('2021,5')).toBe('the row has 2 fields, but the header has 3')
  })
})

describe('a remedy can be followed', () => {
  const hint = (csv: string): string | undefined => readCsv(csv).diagnostics[0]?.hint ?? undefined

  test('an example has the decimal sign of the file', () => {
    expect(hint('period,value\n2021,abc\n')).toBe('write 12.5 or leave the cell empty')
    expect(hint('period;value\n2021;abc\n2022;5,5\n')).toBe('write 12,5 or leave the cell empty')
  })

  test('a number with a point is told from one that is unclear', () => {
    expect(hint('period;value\n2021;1.234\n2022;5,5\n')).toContain('decimal comma')
    expect(hint('period,value\n2021,"1,234"\n')).toContain('csv: { decimal }')
  })

  test('a YAML file is not told of csv settings', () => {
    const title = changed('bodies.yaml', 'Etat', 'Et\u00e5t')['bodies.yaml'] ?? ''
    const folder = new Map(folderOf(plainFolder))
    folder.set(
      'bodies.yaml',
      Uint8Array.from(title, (char) => char.charCodeAt(0)),
    )
    expect(readMonitor(folder, { language: 'en' }).diagnostics).toMatchObject([
      { code: 'encoding/fallback', file: 'bodies.yaml', hint: 'save it as UTF-8' },
    ])
  })

  test('a list where a period should be is called by its key', () => {
    const { diagnostics } = readFolder(changed('plans/p.yaml', 'due: 2030', 'due: [2030]'))
    expect(diagnostics[0]?.message).toBe('"targets.0.due" is not a period')
  })

  test('what is empty or without a name is not quoted', () => {
    const message = (csv: string): string | undefined => readCsv(csv).diagnostics[0]?.message
    expect(message('period,value\n,5\n')).toBe('the period is missing')
    expect(message('period,,value\n2021,,5\n')).toBe('column number 2 has no name and was not read')
  })
})
