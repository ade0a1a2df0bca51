import { describe, expect, test } from 'vitest'
import { changed, folderProblems, plainFolder, readFolder } from '../../../helpers/reading'

const settings = (yaml: string) => readFolder({ 'monitor.yaml': yaml }).monitor?.settings
const problems = (yaml: string): readonly string[] =>
  folderProblems({ 'monitor.yaml': yaml }).filter((problem) => problem.startsWith('monitor.yaml'))

test('everything that is left out has its usual value', () => {
  expect(settings(plainFolder['monitor.yaml'])).toEqual({
    title: { nb: 'Tittel' },
    description: {},
    languages: ['nb'],
    defaultLanguage: 'nb',
    publisher: { name: {}, url: null },
    contact: { name: {}, email: null },
    licence: null,
    themes: [],
    thresholds: { onTrack: 0.95, behind: 0.6, noChange: 0.1 },
    meetings: [],
    colours: {},
    areas: [{ id: 'a', title: { nb: 'Område' }, description: {} }],
  })
})

test('everything that is there is read', () => {
  const yaml = `${plainFolder['monitor.yaml']}description: { nb: Om }
publisher: { name: Kontoret, url: https://example.org/ }
contact: { name: { nb: Redaksjonen }, email: post@example.org }
licence: CC-BY-4.0
themes: [HEAL]
thresholds: { on_track: 0.9, behind: 0.5, no_change: 0.05 }
meetings: ['2025-10-31', 2026-03]
colours: { accent: '#123456' }
`
  expect(settings(yaml)).toMatchObject({
    description: { nb: 'Om' },
    publisher: { name: { nb: 'Kontoret' }, url: 'https://example.org/' },
    contact: { name: { nb: 'Redaksjonen' }, email: 'post@example.org' },
    licence: 'CC-BY-4.0',
    themes: ['HEAL'],
    thresholds: { onTrack: 0.9, behind: 0.5, noChange: 0.05 },
    meetings: ['2025-10-31', '2026-03'],
    colours: { accent: '#123456' },
  })
})

test('a publisher may be an address alone', () => {
  const yaml = `${plainFolder['monitor.yaml']}publisher: { url: https://example.org/ }\n`
  expect(settings(yaml)?.publisher).toEqual({ name: {}, url: 'https://example.org/' })
})

describe('what is wrong costs as little as can be', () => {
  test('an optional key', () => {
    const yaml = `${plainFolder['monitor.yaml']}publisher: Kontoret
thresholds: { behind: half }
meetings: [i fjor]
colours: { accent: [1] }
`
    expect(problems(yaml)).toEqual([
      'monitor.yaml:6:publisher yaml/shape',
      'monitor.yaml:7:thresholds.behind yaml/shape',
      'monitor.yaml:8:meetings.0 yaml/shape',
      'monitor.yaml:9:colours.accent yaml/shape',
    ])
    expect(settings(yaml)).toMatchObject({
      publisher: { name: {}, url: null },
      thresholds: { onTrack: 0.95, behind: 0.6, noChange: 0.1 },
      meetings: [],
      colours: {},
    })
    expect(problems(`${plainFolder['monitor.yaml']}thresholds: 1\ncolours: 2\n`)).toHaveLength(2)
  })

  test('an area', () => {
    const yaml = `${plainFolder['monitor.yaml']}  - { id: b }\n  - { id: C, title: C }\n  - { id: a, title: A }\n  - x\n`
    expect(problems(yaml)).toEqual([
      'monitor.yaml:6:areas.1.title yaml/shape',
      'monitor.yaml:7:areas.2.id yaml/shape',
      'monitor.yaml:8:areas.3.id yaml/shape',
      'monitor.yaml:9:areas.4 yaml/shape',
    ])
    expect(settings(yaml)?.areas.map(({ id }) => id)).toEqual(['a'])
  })

  test('a language that the site does not have', () => {
    const yaml = plainFolder['monitor.yaml'].replace('[nb]', '[nb, sv, nb]')
    expect(problems(yaml)).toEqual(['monitor.yaml:2:languages.1 yaml/shape'])
    expect(settings(yaml)?.languages).toEqual(['nb'])
  })
})

describe('without something that is needed there is no monitor, and the rest is still checked', () => {
  test.each([
    ['title: Tittel\n', '', 'monitor.yaml:1:title yaml/shape'],
    ['languages: [nb]\n', '', 'monitor.yaml:1:languages yaml/shape'],
    ['[nb]', '[sv]', 'monitor.yaml:2:languages.0 yaml/shape'],
    ['[nb]', 'nb', 'monitor.yaml:2:languages yaml/shape'],
    ['default_language: nb\n', '', 'monitor.yaml:1:default_language yaml/shape'],
    ['default_language: nb', 'default_language: en', 'monitor.yaml:3:default_language yaml/shape'],
    ['areas:\n', 'areas: []\nregions:\n', 'monitor.yaml:5:regions yaml/shape'],
    ['Tittel', '{ fr: Titre }', 'monitor.yaml:1:title yaml/shape'],
    ['Tittel', '{ nb: [a], en: 5 }', 'monitor.yaml:1:title.nb yaml/shape'],
  ])('%j → %j', (from, to, problem) => {
    const changes = changed('monitor.yaml', from, to)
    expect(folderProblems(changes)).toContain(problem)
    const rest = { ...changes, ...changed('indicators/x.csv', '12', 'twelve') }
    expect(folderProblems(rest)).toContain('indicators/x.csv:3:value value/not-a-number')
  })

  test('a title in no language is missing, once', () => {
    const { diagnostics } = readFolder(changed('monitor.yaml', 'Tittel', '{ fr: Titre }'))
    const { message } = diagnostics.find(({ severity }) => severity === 'error') ?? {}
    expect(message).toBe('"title" is missing')
    expect(diagnostics).toHaveLength(2)
  })

  test('areas that nobody can read are missed there, and not by what is in them', () => {
    expect(folderProblems(changed('monitor.yaml', 'areas:\n', 'regions:\n'))).toEqual([
      'monitor.yaml:1:areas yaml/shape',
      'monitor.yaml:4:regions yaml/shape',
    ])
  })

  test.each([
    ['missing', null, 'file/missing'],
    ['empty', '\n', 'file/empty'],
    ['broken', 'title: [\n', 'yaml/syntax'],
    ['a list', '- title: x\n', 'yaml/shape'],
    ['only comments', '# nothing\n', 'file/empty'],
  ])('monitor.yaml is %s', (_, text, code) => {
    const { monitor, diagnostics, summary } = readFolder({ 'monitor.yaml': text })
    expect(monitor).toBeNull()
    expect(diagnostics).toMatchObject([{ code, file: 'monitor.yaml', line: 1, column: null }])
    expect(summary).toMatchObject({ rows: 2, observations: 2 })
  })

  test('texts without a language stand under the first that can be made out', () => {
    const { diagnostics } = readFolder({
      'monitor.yaml': 'title: T\nlanguages: [en, nb]\nareas: []\n',
      'bodies.yaml': 'b: { name: Body }\n',
    })
    const lacking = diagnostics.filter(({ file }) => file === 'bodies.yaml')
    expect(lacking).toMatchObject([{ code: 'text/untranslated', line: 1, column: 'b.name' }])
    expect(lacking[0]?.message).toBe('1 text is missing in English')
  })
})
