import { describe, expect, test } from 'vitest'
import { parseCommandLine } from '@/cli/parseCommandLine'

describe('parseCommandLine', () => {
  test('splits a command, its words and its options', () => {
    expect(parseCommandLine(['diff', 'old', 'new', '--lang', 'en'])).toMatchObject({
      command: 'diff',
      positionals: ['old', 'new'],
      options: { lang: 'en' },
      problem: null,
    })
  })

  test.each([
    [['check', '--lang', 'de'], '--lang nb|nn|en: de'],
    [['check', '--format', 'xml'], '--format text|json: xml'],
    [['verdicts', '--today', '2026-02-30'], '--today YYYY-MM-DD: 2026-02-30'],
    [['diff', 'data', '--since', '2026-02'], '--since YYYY-MM-DD: 2026-02'],
  ])('%j is a problem that names the option, what it takes and what it got', (args, problem) => {
    expect(parseCommandLine(args).problem).toBe(problem)
  })

  test('an option that does not exist is a problem, not an exception', () => {
    expect(parseCommandLine(['check', '--bogus'])).toMatchObject({ command: null })
    expect(parseCommandLine(['check', '--bogus']).problem).toContain('--bogus')
  })
})
