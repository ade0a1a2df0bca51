import { describe, expect, test } from 'vitest'
import type { AssembleResult } from '@/core/import/assemble'
import { arrangeFiles, type Files } from '@/core/own/arrange'
import { wizardColumns, wizardFiles, type WizardAnswers } from '@/core/own/wizard'
import { assessTargets } from '@/core/page/assessedTarget'
import { readMonitor } from '@/core/read/monitor'
import { folderOf } from '../../../helpers/folder'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const csv = `Tidspunkt;Fylke;Kode;Antall besøk;Usikker nedre;Andel;Anmerkning;Tom;Kilde
2019;Oslo kommune;03;1 200;1,5;10,5 ;Først;;ssb
2020;Oslo kommune;03;ca. 1 300;;11,5;Så;;ssb
2019;Møre og Romsdal;15;..;;9;Noe;;ssb
2020;Møre og Romsdal;15;900;;9,5;Annet;;ssb
`
const columns = wizardColumns(bytes(csv)) ?? []
const answers: WizardAnswers = {
  ...{ title: 'Besøk', unit: 'besøk', kind: 'count', frequency: 'annual', goal: null },
  roles: [
    'period',
    'dimension',
    'ignored',
    'value',
    'ignored',
    'ignored',
    'note',
    'ignored',
    'ignored',
  ],
}

function filesFrom(result: AssembleResult | null): Files {
  if (result?.status !== 'done') throw new Error(JSON.stringify(result))
  return result.files
}

describe('wizardColumns', () => {
  test('guesses by the name, then by the cells; the last column of figures is the figure', () => {
    expect(columns.map(({ name, role }) => [name, role])).toEqual([
      ['Tidspunkt', 'period'],
      ['Fylke', 'dimension'],
      ['Kode', 'ignored'],
      ['Antall besøk', 'ignored'],
      ['Usikker nedre', 'ignored'],
      ['Andel', 'value'],
      ['Anmerkning', 'note'],
      ['Tom', 'ignored'],
      ['Kilde', 'ignored'],
    ])
    expect(columns[1]?.examples).toEqual(['Oslo kommune', 'Møre og Romsdal'])
  })

  test('of two columns of years the first is the period', () => {
    const roles = wizardColumns(bytes('a,b,c\n2019,2020,1\n2020,2021,2\n'))?.map(({ role }) => role)
    expect(roles).toEqual(['period', 'ignored', 'value'])
  })

  test('words that differ in every row, or are very many, are notes', () => {
    const roles = wizardColumns(bytes('år,hva,n\n2019,a,1\n2020,b,2\n'))?.map(({ role }) => role)
    expect(roles).toEqual(['period', 'note', 'value'])
  })

  test('each column says how often figures come if it is the period', () => {
    const guesses = wizardColumns(bytes('a,b,c\n2019,2020K1,1\n2020,2020K2,x\n'))
    expect(guesses?.map(({ frequency }) => frequency)).toEqual([
      { status: 'guessed', frequency: 'annual' },
      { status: 'guessed', frequency: 'quarterly' },
      { status: 'none' },
    ])
  })

  test('is null where there is no table', () => {
    expect(wizardColumns(bytes(''))).toBeNull()
    expect(
      wizardFiles(bytes(''), answers, {
        id: 'x',
        area: null,
        language: 'nb',
        files: new Map(),
        targetText: '',
      }),
    ).toBeNull()
  })
})

describe('wizardFiles', () => {
  const setting = {
    id: 'besok',
    area: null,
    language: 'nb',
    files: new Map(),
    targetText: 'Minst 2 000',
  } as const

  test('makes a pair that reads without errors, whatever the cells are called', () => {
    const files = filesFrom(wizardFiles(bytes(csv), answers, setting))
    const { monitor, summary } = readMonitor(files, { language: 'nb' })
    expect(summary).toMatchObject({ errors: 0, observations: 4 })
    expect(monitor?.indicators[0]).toMatchObject({
      ...{ id: 'besok', title: { nb: 'Besøk' }, frequency: 'annual' },
      unit: { text: { nb: 'besøk' }, kind: 'count' },
      dimensions: [{ id: 'fylke', values: [{ id: 'oslo-kommune' }, { id: 'more-og-romsdal' }] }],
    })
    const values = monitor?.indicators[0]?.observations.map(({ value, missing, note }) => [
      value,
      missing,
      note,
    ])
    expect(values).toEqual([
      [1200, null, { nb: 'Først' }],
      [null, 'words', { nb: 'ca. 1 300. Så' }],
      [null, 'missing', { nb: 'Noe' }],
      [900, null, { nb: 'Annet' }],
    ])
  })

  test('how often figures come is what was said, whatever the periods look like', () => {
    const made = filesFrom(wizardFiles(bytes(csv), { ...answers, frequency: 'biennial' }, setting))
    const { monitor } = readMonitor(made, { language: 'nb' })
    expect(monitor?.indicators[0]?.frequency).toBe('biennial')
  })

  test('where nobody has said how often figures come, no gaps are expected, and that is told', () => {
    const text = 'År;Antall\n2019;1\n2020;2\n2023;3\n2020K1;4\n'
    const roles = ['period', 'value'] as const
    const unsaid = { ...answers, roles, frequency: null }
    const result = wizardFiles(bytes(text), unsaid, setting)
    const { monitor, diagnostics } = readMonitor(filesFrom(result), { language: 'nb' })
    expect(monitor?.indicators[0]?.frequency).toBe('irregular')
    expect(diagnostics.filter(({ code }) => code === 'series/gap')).toEqual([])
    const notes = result?.status === 'done' ? result.notes : []
    expect(notes).toContainEqual({ code: 'frequency-unknown', value: 'Besøk', count: 1 })
    expect(notes).toContainEqual({ code: 'periods-left-out', value: '2020K1', count: 1 })
    const said = wizardFiles(bytes(text), { ...unsaid, frequency: 'annual' }, setting)
    expect(said).toMatchObject({ status: 'done', diagnostics: [{ code: 'series/gap' }] })
    const codes = said?.status === 'done' ? said.notes.map(({ code }) => code) : []
    expect(codes).not.toContain('frequency-unknown')
  })

  test('takes the interval and the date of each figure along', () => {
    const roles = ['period', 'value', 'low', 'high', 'published'] as const
    const text = 'a;b;c;d;e\n2020;5,5;5;x;2021-03-01\n'
    const files = filesFrom(wizardFiles(bytes(text), { ...answers, roles }, setting))
    const { monitor } = readMonitor(files, { language: 'nb' })
    expect(monitor?.indicators[0]?.observations[0]).toMatchObject({
      ...{ value: 5.5, low: 5, high: null, published: '2021-03-01' },
    })
  })

  test('with a goal makes a plan whose target is judged', () => {
    const goal = { value: 2000, due: '2030', direction: 'up' } as const
    const own = arrangeFiles(folderOf({ 'x.csv': 'period,value\n2020,1\n' }), 'nb').files
    const made = filesFrom(
      wizardFiles(bytes(csv), { ...answers, goal }, { ...setting, files: own }),
    )
    const { monitor, summary } = readMonitor(new Map([...own, ...made]), { language: 'nb' })
    expect(summary.errors).toBe(0)
    const [target] = monitor ? assessTargets(monitor, { today: '2026-01-01', knownOn: null }) : []
    expect(target?.target).toMatchObject({
      ...{ id: 'besok-target', goal: { value: 2000 }, due: { text: '2030' } },
      ...{ baseline: { period: { text: '2019' } }, text: { nb: 'Minst 2 000' } },
    })
  })

  test('without a figure the target has no baseline, and lacking columns are empty', () => {
    const goal = { value: 1, due: '2030', direction: 'down' } as const
    const roles = ['period', 'value', 'dimension'] as const
    const files = filesFrom(
      wizardFiles(bytes('a;b;c\n2020;..\n\n2021\n'), { ...answers, roles, goal }, setting),
    )
    expect(new TextDecoder().decode(files.get('plans/besok.yaml'))).not.toContain('baseline')
  })

  test('the baseline is the first period that can be read, whatever else has figures', () => {
    const goal = { value: 9, due: '2030', direction: 'up' } as const
    const roles = ['period', 'value'] as const
    const text = 'a;b\nuke 3;1\n2021;2\n2020;3\n'
    const files = filesFrom(wizardFiles(bytes(text), { ...answers, roles, goal }, setting))
    const { monitor, summary } = readMonitor(files, { language: 'nb' })
    expect(summary.errors).toBe(0)
    expect(monitor?.plans[0]?.targets[0]?.baseline?.period.text).toBe('2020')
  })

  test('says why nothing could be made', () => {
    expect(wizardFiles(bytes(csv), answers, { ...setting, id: 'Ø' })).toEqual({ status: 'bad-id' })
  })
})
