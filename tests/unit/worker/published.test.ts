import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CompareQuestion } from '@/worker/protocol'
import { workerLine, type WorkerLine } from '@/worker/workerLine'
import { smallFolder } from '../../helpers/smallFolder'
import { fixture } from '../../helpers/importing'
import { workerHere } from '../../helpers/workerPair'

const setting = { today: '2026-11-22', language: 'nb' } as const

async function reader(folder: Readonly<Record<string, string>> = smallFolder): Promise<WorkerLine> {
  const line = workerLine(workerHere())
  const bytes = Object.entries(folder).map(([path, text]) => [path, strToU8(text)])
  const zip = new Blob([zipSync(Object.fromEntries(bytes))])
  await line.ask('published', { zip, language: 'nb' })
  return line
}

function csv(text: string): { path: string; content: Blob } {
  return { path: 'new.csv', content: new Blob([text]) }
}

describe('the published folder', () => {
  test('says what can be chosen among', async () => {
    const line = workerLine(workerHere())
    const zip = new Blob([zipSync({ 'monitor.yaml': strToU8(smallFolder['monitor.yaml'] ?? '') })])
    expect(await line.ask('published', { zip, language: 'nb' })).toMatchObject({
      data: { areas: [{ id: 'market' }, { id: 'health' }], indicators: [], sources: [] },
    })
    const none = new Blob([zipSync({ 'x.txt': strToU8('x') })])
    expect(await line.ask('published', { zip: none, language: 'nb' })).toEqual({
      status: 'ready',
      data: { defaultLanguage: 'nb', areas: [], indicators: [], sources: [] },
    })
  })

  test('is compared with own files, and opened together with them', async () => {
    const line = await reader()
    const own = {
      files: [
        { path: 'indicators/waiting.csv', content: new Blob(['period,value\n2020,60\n']) },
        { path: 'monitor.yaml', content: new Blob(['title: x']) },
      ],
      made: ['monitor.yaml'],
      ...setting,
    }
    expect(await line.ask('compare', own)).toMatchObject({ data: { counts: { withdrawn: 1 } } })
    const together = await line.ask('overlay', own)
    const paths = together.status === 'ready' ? together.data.map(({ path }) => path) : []
    expect(paths.toSorted()).toEqual(Object.keys(smallFolder).toSorted())
  })
})

describe('a CSV that its owner has described', () => {
  async function described(area: { id: string; title: string } | null): Promise<CompareQuestion> {
    const line = workerLine(workerHere())
    const x = { path: 'x.csv', content: new Blob(['Tid;Antall\n2019;1\n2020;3\n']) }
    await line.ask('own', { language: 'nb', files: [x] })
    const answers = {
      ...{ title: 'X', unit: 'stk.', kind: null, goal: null, frequency: 'annual' as const },
      roles: ['period', 'value'],
    } as const
    const question = { path: 'indicators/x.csv', answers, targetText: '', area }
    await line.ask('wizardMake', { ...question, language: 'nb' })
    const files = await line.ask('ownFiles', null)
    const made = ['monitor.yaml']
    return { files: files.status === 'ready' ? files.data : [], made, ...setting }
  }

  test('fits into the area of the published folder that was chosen for it', async () => {
    const own = await described({ id: 'health', title: 'Helse' })
    const line = await reader()
    expect(await line.ask('compare', own)).toMatchObject({ data: { added: ['x'], errors: [] } })
  })

  test('has an area of its own else, which the published folder lacks and says so', async () => {
    const line = await reader()
    expect(await line.ask('compare', await described(null))).toMatchObject({
      data: { errors: [{ code: 'reference/unknown', file: 'indicators/x.yaml', value: 'own' }] },
    })
  })

  test('names its area among its own settings, with the title it has there', async () => {
    const { files } = await described({ id: 'health', title: 'Helse' })
    const settings = await files.find(({ path }) => path === 'monitor.yaml')?.content.text()
    expect(settings).toContain('health')
    expect(settings).toContain('Helse')
    expect(settings).not.toContain('own')
  })
})

describe('this year’s file', () => {
  const asked = { id: 'waiting', published: '2025-03', source: 'undated', ...setting }

  test('is taken in: the rows, what changes, the CSV and the whole folder', async () => {
    const line = await reader()
    const file = csv('År;Verdi\n2023;63\n2024;41\n2025;x\n')
    const answer = await line.ask('update', { ...asked, file })
    expect(answer).toMatchObject({
      data: {
        status: 'done',
        path: 'indicators/waiting.csv',
        added: ['2024,41,2025-03,undated'],
        rows: [{ path: 'indicators/waiting' }],
        diagnostics: [{ code: 'value/not-a-number', file: 'new.csv' }],
      },
    })
    const data = answer.status === 'ready' && answer.data.status === 'done' ? answer.data : null
    expect(await data?.csv.text()).toBe(
      `${smallFolder['indicators/waiting.csv'] ?? ''}2024,41,2025-03,undated\n`,
    )
    expect(data?.folder).toHaveLength(Object.keys(smallFolder).length)
    expect(data?.sentences[0]).toContain('indicators/waiting.csv')
  })

  test('that cannot be taken in changes nothing and says why', async () => {
    const line = await reader()
    const file = csv('x')
    const bad = await line.ask('update', { ...asked, file, published: 'i går' })
    expect(bad).toMatchObject({ data: { status: 'bad-date', diagnostics: [] } })
    const unread = await line.ask('update', { ...asked, file })
    expect(unread).toMatchObject({ data: { status: 'unreadable' } })
    expect(unread.status === 'ready' && unread.data.diagnostics.length).toBeGreaterThan(0)
  })
})

describe('an import', () => {
  const asked = {
    ...{ format: null, id: '', area: null, resource: '', textLanguage: null },
    ...setting,
  }
  const table = { path: 'v2.json', content: new Blob([fixture('pxweb/v2.json') as BlobPart]) }

  test('becomes files of the published folder, and tells what did not come along', async () => {
    const line = await reader()
    const answer = await line.ask('import', { ...asked, files: [table] })
    const data = answer.status === 'ready' && answer.data.status === 'done' ? answer.data : null
    expect(data?.observations).toBeGreaterThan(0)
    expect(data?.notes.length).toBeGreaterThan(0)
    expect(data?.rows.length).toBeGreaterThan(0)
    const paths = data?.files.map(({ path }) => path) ?? []
    expect(paths.some((path) => /^indicators\/.+\.csv$/.test(path))).toBe(true)
    expect(data?.folder.length).toBeGreaterThan(Object.keys(smallFolder).length)
  })

  test('has its texts in the language that is named, where the file names none', async () => {
    const line = await reader()
    const titleIn = async (textLanguage: 'en' | null): Promise<string> => {
      const files = [csv('region;2021;2022\nOslo;1;2\n')]
      const answer = await line.ask('import', { ...asked, id: 'x', textLanguage, files })
      const made = answer.status === 'ready' && answer.data.status === 'done' ? answer.data : null
      const yaml = made?.files.find(({ path }) => path === 'indicators/x.yaml')
      return /^title:.*\n(?: {2}.*\n)?/m.exec((await yaml?.content.text()) ?? '')?.[0] ?? ''
    }
    expect(await titleIn(null)).toMatch(/^title: \S/)
    expect(await titleIn('en')).toMatch(/^title:\n {2}en: \S/)
  })

  test('into a folder that cannot be read makes one of its own', async () => {
    const line = await reader({ 'x.txt': 'x' })
    const answer = await line.ask('import', { ...asked, id: 'x', format: 'pxweb', files: [table] })
    expect(answer).toMatchObject({ data: { status: 'done', rows: [] } })
  })

  test('of a table of weeks alone makes no empty indicator, and says why', async () => {
    const line = await reader()
    const weeks = csv('region;2021U01;2021U02\nOslo;1;2\n')
    expect(await line.ask('import', { ...asked, files: [weeks] })).toMatchObject({
      data: { status: 'nothing', reason: expect.stringContaining('2021U01, 2021U02') as string },
    })
  })

  test('takes in the table of a package that is named, and says which there are', async () => {
    const line = await reader()
    const schema = { fields: ['year', 'number'].map((type) => ({ name: type, type })) }
    const resources = ['a', 'b'].map((name) => ({ name, path: `${name}.csv`, schema }))
    const packed = {
      'datapackage.json': JSON.stringify({ resources }),
      'a.csv': 'year,number\n2020,1\n',
      'b.csv': 'year,number\n2020,1\n2021,2\n',
    }
    const files = Object.entries(packed).map(([path, text]) => ({
      path,
      content: new Blob([text]),
    }))
    const taken = async (resource: string) => {
      const answer = await line.ask('import', { ...asked, id: 'x', resource, files })
      return answer.status === 'ready' ? answer.data : answer
    }
    expect(await taken('')).toMatchObject({ status: 'done', observations: 1 })
    expect(await taken('b')).toMatchObject({ status: 'done', observations: 2 })
    expect(await taken('c')).toMatchObject({
      status: 'failed',
      reason: 'Pakken har ingen slik tabell. Tabeller: a, b.',
    })
  })

  test('that cannot be done says why', async () => {
    const line = await reader()
    const status = async (more: object): Promise<unknown> => {
      const answer = await line.ask('import', { ...asked, files: [table], ...more })
      return answer.status === 'ready' ? answer.data : answer
    }
    expect(await status({ id: 'ÆØÅ' })).toMatchObject({ status: 'bad-id', reason: 'ÆØÅ' })
    expect(await status({ area: 'none' })).toMatchObject({ status: 'unknown-area' })
    expect(await status({ id: 'waiting' })).toMatchObject({
      status: 'exists',
      reason: 'indicators/waiting.yaml, indicators/waiting.csv',
    })
    expect(await status({ files: [csv('x')], format: 'datapackage' })).toMatchObject({
      status: 'failed',
      diagnostics: [],
    })
  })
})
