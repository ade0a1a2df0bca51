import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { isBroken } from '@/core/explore/reckon'
import type { ExploreView } from '@/core/explore/view'
import { arbitraryAddress, viewOf } from '../../../helpers/explore'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const offer = (view: ExploreView, id: string): string | undefined =>
  [...view.charts, ...view.measures, ...view.scales].find((one) => one.id === id)?.refusal
const series = (view: ExploreView): string[] =>
  view.panels.flatMap((panel) => panel.series.map(({ title }) => title))
const pointsOf = (view: ExploreView, key: string): string[] =>
  view.panels
    .flatMap((panel) => panel.series)
    .filter((one) => one.key === key)
    .flatMap(({ points }) => points.map(({ period, text }) => plain(`${period} ${text}`)))

describe('exploreView: what is shown', () => {
  it('shows the headline of one indicator, with its course as the title', () => {
    const view = viewOf('i=trials')
    expect(plain(view.title)).toBe('Studier: fra 80 studier i 2023 til 88 studier i 2024')
    expect(view.subtitle).toBe('Studier, studier. Nord. I alt. 2020–2025.')
    expect(view.problems).toEqual([])
    expect(view.address).toEqual({ i: 'trials' })
    expect(view.panels[0]?.series[0]?.points.map(({ mark }) => mark)).toEqual([
      ...['published', 'published', 'preliminary', 'published', 'published', 'forecast'],
    ])
    expect(view.panels[0]?.series[0]?.points[2]?.bound).toBe('below')
  })
  it('divides by any dimension, as series or as small charts', () => {
    expect(series(viewOf('i=trials&series=country'))).toEqual(['Nord', 'Sør'])
    const multiples = viewOf('i=trials&multiples=country')
    expect(multiples.panels.map(({ title }) => title)).toEqual(['Nord', 'Sør'])
    expect(multiples.panels[0]?.background.map(({ fullTitle }) => fullTitle)).toEqual(['Sør'])
    expect(viewOf('i=trials&multiples=country&others=hide').panels[0]?.background).toEqual([])
    expect(series(viewOf('i=trials&series=sponsor&d.sponsor=industry,other'))).toEqual([
      'Industri',
      'Andre',
    ])
    expect(viewOf('i=trials&d.country=south').subtitle).toContain('Sør.')
  })
  it('sets indicators of one unit on one axis, and of several each in its own chart, and says why', () => {
    expect(viewOf('i=trials,started').panels).toHaveLength(1)
    const mixed = viewOf('i=trials,beds')
    expect(mixed.panels.map(({ title, unit }) => [title, unit])).toEqual([
      ['Studier', 'studier'],
      ['Senger', 'prosent'],
    ])
    expect(mixed.notes.map(({ text }) => text).join()).toContain('kan ikke dele akse')
    expect(viewOf('i=trials,beds&measure=index').panels).toHaveLength(1)
  })
  it('never joins definitions, and says that they count differently', () => {
    const view = viewOf('i=started&series=series')
    expect(series(view)).toEqual(['Register', 'Avis'])
    expect(view.title).toBe('Startede studier: 2 måter å telle det samme på')
    expect(view.notes.map(({ text }) => text).join()).toContain('teller på ulike måter')
    expect(viewOf('i=trials,started').title).toContain('2 måter å telle det samme på')
  })
  it('reckons an index from the base chosen, and stops it at a break', () => {
    const view = viewOf('i=trials&series=country&measure=index&base=2020')
    expect(pointsOf(view, 'trials.north')).toEqual([
      '2020 100,0',
      '2021 om lag 120,0',
      '2022 under 90,0',
    ])
    expect(pointsOf(view, 'trials.south')).toEqual([
      '2020 100,0',
      '2022 90,0',
      '2023 95,0',
      '2024 105,0',
    ])
    expect(view.notes.map(({ text }) => text).join()).toContain('Indeksen stopper ved brudd')
    expect(view.panels[0]?.unit).toBe('indeks, 2020 = 100')
    const rough = viewOf('i=trials&series=country&measure=index&base=2021')
    expect(rough.notes.map(({ text }) => text).join()).toContain('er omtrentlig')
    expect(rough.notes.map(({ text }) => text).join()).toContain('derfor ikke i indeksen: Sør.')
  })
  it('reckons shares of the declared total, of the parts only', () => {
    const view = viewOf('i=trials&series=sponsor&measure=share')
    expect(pointsOf(view, 'trials.industry')).toEqual(['2020 60,0', '2021 om lag 58,3'])
    expect(pointsOf(view, 'trials.total')).toEqual([])
    expect(view.panels[0]?.series[0]?.points[0]?.reading.map(plain)).toEqual([
      'Industri',
      '2020: 60,0 prosent',
      'Målt: 60 studier',
    ])
  })
  it('reckons changes from the year before, with their sign, in unit or percent', () => {
    expect(pointsOf(viewOf('i=trials&measure=change'), 'trials')).toEqual([
      '2021 om lag +20',
      '2024 +8',
      '2025 +7',
    ])
    expect(pointsOf(viewOf('i=trials&measure=growth'), 'trials')[1]).toBe('2024 +10,0')
    expect(pointsOf(viewOf('i=beds&measure=change'), 'beds')).toEqual([
      '1. kvartal 2021 +1,5',
      '2. kvartal 2021 −11,0',
    ])
  })
  it('divides by the people of the area, or says that it does not know them', () => {
    const view = viewOf('i=trials&measure=per_capita&series=country', { withPeople: true })
    expect(pointsOf(view, 'trials.north')).toEqual(
      ['2020 1 000,0', '2021 om lag 1 090,9', '2022 under 818,2'].map(
        (text) => expect.any(String) && expect.stringContaining(text.slice(0, 4)),
      ),
    )
    expect(series(view)).toEqual(['Nord'])
    expect(view.notes.map(({ text }) => text).join()).toContain('Folketall: Folketall.')
    expect(view.sources.map(({ title }) => title)).toEqual(['Notatet', 'Kontoret'])
    expect(offer(viewOf('i=trials'), 'per_capita')).toContain('ingen serie over folketallet')
    expect(offer(viewOf('i=beds', { withPeople: true }), 'per_capita')).toContain(
      'Bare antall og beløp',
    )
    expect(offer(viewOf('i=trials&d.country=south', { withPeople: true }), 'per_capita')).toContain(
      'Vi har ikke folketallet',
    )
    expect(
      pointsOf(viewOf('i=spending&measure=per_capita', { withPeople: true }), 'spending'),
    ).toHaveLength(1)
  })
  it('shows one period in bars and dots of several series, and says who has no figure there', () => {
    const view = viewOf('i=trials&series=country&chart=bar&to=2021')
    expect(view.layout).toBe('rows')
    expect(view.shownPeriods).toEqual(['2021'])
    expect(view.panels[0]?.series.map(({ points }) => points.length)).toEqual([1, 0])
    expect(view.notes.map(({ text }) => text)).toContain('Uten tall for 2021: Sør.')
    expect(viewOf('i=trials&chart=bar').layout).toBe('time')
    expect(plain(view.summary)).toContain('Nord: om lag 120 studier. Sør: ingen målinger.')
  })
  it('joins two periods in a slope, not across a break', () => {
    const view = viewOf('i=trials&series=country&chart=slope&from=2020&to=2024')
    expect(view.shownPeriods).toEqual(['2020', '2024'])
    expect(view.notes.map(({ text }) => text).join()).toContain('derfor ingen linje: Nord.')
    const usual = viewOf('i=trials&series=country&chart=slope')
    expect(usual.shownPeriods).toEqual(['2020', '2022'])
    // The break comes after both: nothing is said of it, and both have their line.
    expect(usual.notes.map(({ text }) => text).join()).not.toMatch(/Brudd|Ny telling/)
    const half = viewOf('i=trials&series=country&chart=slope&from=2020&to=2021')
    expect(half.notes.map(({ text }) => text)).toContain('Uten tall for begge periodene: Sør.')
    expect(offer(viewOf('i=trials&from=2020&to=2020'), 'slope')).toContain('to perioder')
  })
  it('shows a map of every area with a place, and names those without', () => {
    const view = viewOf('i=trials&chart=map&d.country=south&series=sponsor')
    expect(view.panels[0]?.series.map(({ tile }) => tile)).toEqual([
      [1, 0],
      [0, 2],
    ])
    expect(view.scales).toEqual([])
    const monitorless = viewOf('i=beds&chart=map')
    expect(monitorless.chart).toBe('line')
    expect(offer(monitorless, 'map')).toContain('ingen plass i et rutekart')
    expect(offer(viewOf('i=started'), 'map')).toContain('ikke delt inn etter område')
    expect(offer(viewOf('i=trials,beds'), 'map')).toContain('én indikator')
    expect(offer(viewOf('i=gone'), 'map')).toBe('Ingen tall å vise.')
  })
  it('has every figure in its table, and a sign for each that is missing', () => {
    const { table } = viewOf('i=trials&series=country')
    const row = table.rows.find(({ periodText }) => periodText === '2021')
    expect(row?.cells.map(({ text, missing }) => [plain(text), missing])).toEqual([
      ['om lag 120', ''],
      [':', 'Skjermet av kilden'],
    ])
    expect(row?.cells[0]?.note?.text).toBe('Rundt regnet')
    expect(table.rows.find(({ periodText }) => periodText === '2025')?.cells[1]?.text).toBe('..')
    expect(table.rows.find(({ isBreak }) => isBreak)?.periodText).toBe('2023')
    expect(table.signs).toEqual([': skjermet av kilden', '.. oppgave mangler'])
  })
  it('has sources with dates and licences, once each', () => {
    expect(viewOf('i=trials').sources).toEqual([
      {
        title: 'Kontoret',
        publisher: 'Staten',
        url: 'https://example.org',
        published: 'mars 2025',
        licence: 'CC BY 4.0',
      },
      { title: 'Notatet', publisher: '', url: null, published: '', licence: '' },
    ])
  })
  it('shows the events inside the view once', () => {
    expect(viewOf('i=trials,beds').events.map(({ text }) => text)).toEqual([
      '1990: Lenge siden',
      '1. mai 2021: Ny lov',
    ])
    expect(viewOf('i=trials&series=country&chart=bar').events).toEqual([])
  })
  it('sets definitions side by side, and offers those that are not chosen', () => {
    const view = viewOf('i=trials')
    expect(
      view.definitions.map(({ id, isChosen, countsNot }) => [
        id,
        isChosen,
        countsNot.map(({ text }) => text),
      ]),
    ).toEqual([
      ['trials', true, []],
      ['started', false, ['Bare søkt om']],
    ])
    expect(view.comparison?.indicators).toEqual(['trials', 'started'])
    expect(viewOf('i=started&d.series=b').comparison).toMatchObject({
      series: ['series'],
      picks: {},
    })
    expect(viewOf('i=trials,started&series=series').comparison).toBeNull()
  })
  it('speaks the reader’s language, and tells where a text is in another', () => {
    const view = viewOf('i=trials&series=country', { language: 'en' })
    expect(view.subtitle).toBe('Trials, trials. I alt. 2020–2025.')
    expect(view.dimensions.map(({ title }) => title)).toEqual([
      { text: 'Country', lang: null },
      { text: 'Sponsor', lang: 'nb' },
    ])
    expect(view.definitions[0]?.counts).toEqual([{ text: 'Legemidler', lang: 'nb' }])
    expect(viewOf('i=trials&measure=index', { language: 'nn' }).title).toContain('frå 100')
  })
  it('shows the figures as known on a day', () => {
    expect(pointsOf(viewOf('i=trials&known=2021-06-01'), 'trials')).toEqual([])
    expect(viewOf('i=started&known=2021-12-31').table.rows).toHaveLength(1)
  })
})

describe('exploreView: what is refused', () => {
  it.each([
    ['i=beds', 'share', 'selv andeler'],
    ['i=started', 'share', 'Ulike definisjoner'],
    ['i=spending', 'share', 'ikke delt inn'],
    ['i=people', 'share', 'ingen felles sum'],
    ['i=trials', 'share', 'Bare summen er valgt'],
    ['i=empty', 'index', 'over null å starte'],
    ['i=spending', 'change', 'kommer ikke hvert år'],
    ['i=spending', 'growth', 'kommer ikke hvert år'],
    ['i=beds', 'growth', 'prosentpoeng'],
    ['i=started&d.series=b', 'change', 'Ingen to år'],
    ['i=beds', 'log', 'null eller negative'],
    ['i=trials&chart=bar', 'log', 'Søyler må begynne på null'],
    ['i=trials', 'log', ''],
    ['i=trials&d.sponsor=industry', 'share', ''],
    ['i=trials&d.sponsor=industry&known=2020-01-01', 'share', 'Summen mangler'],
  ])('%s: %s', (address, id, reason) => {
    const refusal = offer(viewOf(address), id)
    if (reason === '') expect(refusal).toBe('')
    else expect(refusal).toContain(reason)
  })
  it('tells why a link shows something else than it asks for', () => {
    const view = viewOf('i=beds&measure=share&scale=log&chart=map')
    expect([view.measure, view.scale, view.chart]).toEqual(['value', 'linear', 'line'])
    expect(view.problems).toHaveLength(3)
    expect(view.problems[0]).toContain('«Andel av summen» kan ikke vises her.')
  })
  it('tells of ids that are gone, and of those it knows nothing of', () => {
    expect(viewOf('i=trials,gone&d.x=1').problems).toEqual([
      'Indikatoren «gone» finnes ikke (lenger).',
    ])
    expect(viewOf('i=trials,beds', { failed: ['beds'] }).problems).toEqual([])
    expect(
      viewOf('i=trials&d.x=1&d.country=east&mark=trials.x&v=7&y=1&chart=pie').problems,
    ).toEqual([
      'Lenken er laget for versjon 7 av denne siden. Vi viser det vi forstår av den.',
      'Adressen sier noe vi ikke kjenner: «y». Vi ser bort fra det.',
      '«pie» kan ikke stå i «chart» i adressen. Vi ser bort fra det.',
      'Inndelingen «x» finnes ikke i de valgte tallene.',
      'Verdien «east» finnes ikke (lenger) i «country».',
      'Serien «trials.x» er ikke med i visningen og kan ikke framheves.',
    ])
    expect(viewOf('i=trials&from=1950&to=2020&base=1999').problems).toEqual([
      'Perioden 1950 finnes ikke i de valgte tallene.',
      'Perioden 1999 finnes ikke i de valgte tallene.',
    ])
    expect(viewOf('i=trials&from=2024&to=2020').problems[0]).toContain('etter til-perioden')
  })
})

describe('exploreView: laws', () => {
  test.prop([arbitraryAddress])(
    'whatever is asked: whole texts, honest figures, nothing cut off',
    (address) => {
      const view = viewOf(address, { withPeople: address.length % 2 === 0 })
      expect(JSON.stringify(view)).not.toMatch(/NaN|undefined|Infinity/)
      const all = view.panels.flatMap((panel) => panel.series)
      // Every series is in the legend and in the table: none is cut off silently.
      expect(new Set(view.table.columns.map(({ key }) => key))).toEqual(
        new Set(view.legend.map(({ key }) => key)),
      )
      expect(all).toHaveLength(view.legend.length)
      // No panel mixes units.
      for (const panel of view.panels)
        expect(
          new Set(
            panel.series.map(({ key }) => view.table.columns.find((one) => one.key === key)?.unit),
          ).size,
        ).toBeLessThanOrEqual(1)
      // At most six colours, each a place of its own.
      expect(Math.max(-1, ...all.map(({ colour }) => colour ?? -1))).toBeLessThan(6)
      // A change crosses no break; a reckoned figure stands only where one was measured.
      if (view.measure === 'change')
        for (const { points, breaks } of all)
          for (const { years } of points) expect(isBroken(breaks, [years - 1, years])).toBe(false)
      for (const offered of [...view.charts, ...view.measures, ...view.scales])
        if (offered.chosen && view.table.rows.length > 0) expect(offered.refusal).toBe('')
    },
  )
})
