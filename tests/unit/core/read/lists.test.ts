import { describe, expect, test } from 'vitest'
import { changed, folderProblems, readFolder } from '../../../helpers/reading'

describe('sources.yaml', () => {
  test('a source is read by its id', () => {
    const yaml = `s: { title: Kilde, publisher: { nb: Kontor }, url: https://example.org/, published: 2023-04, licence: unknown }\n`
    expect(readFolder({ 'sources.yaml': yaml }).monitor?.sources).toEqual({
      s: {
        id: 's',
        title: { nb: 'Kilde' },
        publisher: { nb: 'Kontor' },
        url: 'https://example.org/',
        published: '2023-04',
        licence: 'unknown',
      },
    })
  })

  test('one that cannot be read is known all the same', () => {
    const changes = {
      'sources.yaml':
        's: { name: Kilde }\nQ: { title: Q }\nt: { title: T, published: i fjor }\nu: 5\n',
      ...changed('indicators/x.csv', '12,s', '12,u'),
    }
    expect(folderProblems(changes)).toEqual([
      'sources.yaml:1:s.name yaml/shape',
      'sources.yaml:1:s.title yaml/shape',
      'sources.yaml:2:Q yaml/shape',
      'sources.yaml:3:t.published published/invalid',
      'sources.yaml:4:u yaml/shape',
    ])
    const { monitor } = readFolder(changes)
    expect(Object.keys(monitor?.sources ?? {})).toEqual(['t'])
    expect(monitor?.indicators[0]?.observations).toMatchObject([{ source: 's' }, { source: 'u' }])
  })

  test.each(['s: {\n', '- s\n'])('that cannot be read at all stops no row: %j', (yaml) => {
    const { diagnostics, summary } = readFolder({ 'sources.yaml': yaml })
    expect(diagnostics).toMatchObject([{ file: 'sources.yaml' }])
    expect(summary).toMatchObject({ observations: 2, rejected: 0 })
  })

  test.each([null, '# none\n', '{}\n'])('that lists nothing knows no source: %j', (yaml) => {
    const { summary } = readFolder({ 'sources.yaml': yaml })
    expect(summary).toMatchObject({ observations: 0, rejected: 2, errors: 2 })
  })
})

describe('bodies.yaml', () => {
  test('a body is read by its id', () => {
    const yaml = `b: { name: { nb: Etat }, short_name: ET, kind: agency, from: 2016-01-01, to: 2023, successor: c, roles: [{ area: a, text: Ansvar }, { area: pa }] }
c: { name: Ny etat }
`
    expect(readFolder({ 'bodies.yaml': yaml }).monitor?.bodies).toMatchObject({
      b: {
        id: 'b',
        name: { nb: 'Etat' },
        shortName: 'ET',
        kind: 'agency',
        from: '2016-01-01',
        to: '2023',
        successor: 'c',
        roles: [
          { area: 'a', text: { nb: 'Ansvar' } },
          { area: 'pa', text: {} },
        ],
      },
      c: { shortName: null, kind: null, from: null, to: null, successor: null, roles: [] },
    })
  })

  test('what is wrong is told', () => {
    const yaml = `b: { name: Etat, successor: d, roles: [{ area: z }, { text: x }, 5] }
c: { short_name: C }
d-: 5
`
    expect(folderProblems({ 'bodies.yaml': yaml })).toEqual([
      'bodies.yaml:1:b.successor reference/unknown',
      'bodies.yaml:1:b.roles.0.area reference/unknown',
      'bodies.yaml:1:b.roles.1.area yaml/shape',
      'bodies.yaml:1:b.roles.2 yaml/shape',
      'bodies.yaml:2:c.name yaml/shape',
      'bodies.yaml:3:d- yaml/shape',
    ])
  })

  test('a list is no mapping', () => {
    expect(folderProblems({ 'bodies.yaml': '- b\n' })).toEqual(['bodies.yaml:1: yaml/shape'])
  })
})

describe('requests.yaml', () => {
  test('a request is read', () => {
    const yaml = `- { id: r, title: Ønske, area: a, asked_by: { nb: Rådet }, asked_of: [b], asked: 2021-03, case: 24/3/2021, source: s, answered: '', answer: {}, indicator: x }
- { id: q, title: Mer }
`
    expect(readFolder({ 'requests.yaml': yaml }).monitor?.requests).toEqual([
      {
        id: 'r',
        title: { nb: 'Ønske' },
        area: 'a',
        askedBy: { nb: 'Rådet' },
        askedOf: ['b'],
        asked: '2021-03',
        case: '24/3/2021',
        source: 's',
        answered: null,
        answer: {},
        indicator: 'x',
      },
      {
        id: 'q',
        title: { nb: 'Mer' },
        area: null,
        askedBy: {},
        askedOf: [],
        asked: null,
        case: null,
        source: null,
        answered: null,
        answer: {},
        indicator: null,
      },
    ])
  })

  test('what is wrong is told', () => {
    const yaml = `- { id: r, title: R, area: z, asked_of: [q], source: t, indicator: y }
- { id: r, title: R }
- { title: R }
- { id: p }
- 5
`
    expect(folderProblems({ 'requests.yaml': yaml })).toEqual([
      'requests.yaml:1:0.area reference/unknown',
      'requests.yaml:1:0.asked_of.0 reference/unknown',
      'requests.yaml:1:0.source reference/unknown',
      'requests.yaml:1:0.indicator reference/unknown',
      'requests.yaml:2:1.id yaml/shape',
      'requests.yaml:3:2.id yaml/shape',
      'requests.yaml:4:3.title yaml/shape',
      'requests.yaml:5:4 yaml/shape',
    ])
    expect(folderProblems({ 'requests.yaml': 'r: 5\n' })).toEqual(['requests.yaml:1: yaml/shape'])
  })
})

describe('events.yaml', () => {
  test('an event is read', () => {
    const yaml = `- { date: 2024-02, text: Satsing, indicators: [x], source: s }\n- { date: 2024, text: Mer }\n`
    expect(readFolder({ 'events.yaml': yaml }).monitor?.events).toEqual([
      { date: '2024-02', text: { nb: 'Satsing' }, indicators: ['x'], source: 's' },
      { date: '2024', text: { nb: 'Mer' }, indicators: [], source: null },
    ])
  })

  test('what is wrong is told', () => {
    const yaml = `- { date: 2021-02-30, text: x, indicators: [y] }\n- { text: x }\n- { date: 2024 }\n- 5\n`
    expect(folderProblems({ 'events.yaml': yaml })).toEqual([
      'events.yaml:1:0.date yaml/shape',
      'events.yaml:1:0.indicators.0 reference/unknown',
      'events.yaml:2:1.date yaml/shape',
      'events.yaml:3:2.text yaml/shape',
      'events.yaml:4:3 yaml/shape',
    ])
    expect(folderProblems({ 'events.yaml': 'x\n' })).toEqual(['events.yaml:1: yaml/shape'])
  })
})
