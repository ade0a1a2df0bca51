import { describe, expect, it } from 'vitest'
import { picture } from '@/charts/takeAway/picture'
import { exploreBody } from '@/charts/takeAway/exploreBody'
import { aboutLines, originText } from '@/core/takeAway/about'
import { copyTable } from '@/core/takeAway/copyTable'
import { programCsv } from '@/core/takeAway/csvFile'
import { fileTable } from '@/core/takeAway/fileTable'
import { jsonFile } from '@/core/takeAway/jsonFile'
import { ownOrigin, ownTaken } from '@/core/takeAway/ownTaken'
import { palette } from '../../../helpers/charts'
import { viewOf } from '../../../helpers/explore'
import { takenExplore } from '../../../helpers/taken'

const view = ownTaken(takenExplore('i=trials&series=country'), 'nb')
const about = {
  ...ownOrigin({ language: 'nb', known: null, assessed: '2026-01-01' }),
  ...view,
}

describe('ownTaken', () => {
  it('says in the title and in every row whose the figures are', () => {
    expect(view.title).toMatch(/^Egne tall, ikke publisert: Studier/)
    const sources = new Set(view.table.rows.map(({ source }) => source))
    expect(sources).toEqual(
      new Set([
        'Kontoret (egne tall, ikke publisert)',
        'Notatet (egne tall, ikke publisert)',
        '(egne tall, ikke publisert)',
      ]),
    )
    const english = ownTaken(takenExplore('i=trials', { language: 'en' }), 'en')
    expect(english.title).toMatch(/^Your own figures, not published: /)
    expect(english.table.rows[0]?.source).toContain('(your own figures, not published)')
    const nynorsk = ownTaken(takenExplore('i=trials', { language: 'nn' }), 'nn')
    expect(nynorsk.table.rows[0]?.source).toContain('(eigne tal, ikkje publiserte)')
  })
})

describe('ownOrigin', () => {
  it('names no publisher, edition, licence or address, in any kind of file', () => {
    expect(originText(about)).toBe('Egne tall, ikke publisert. Vurdert per 1. januar 2026')
    expect(aboutLines(about).map(([label]) => label)).not.toContain('Varig lenke')
    expect(aboutLines(about)).toContainEqual(['Hentet fra', 'Egne tall, ikke publisert'])
    expect(JSON.parse(jsonFile(about, [view.table]))).toMatchObject({
      ...{ address: null, licence: null, edition: { date: null, hash: '' } },
      title: view.title,
    })
    const csv = programCsv(fileTable(view.table, { reader: 'programs', language: 'nb' }))
    expect(csv).toContain('(egne tall, ikke publisert)')
    const people = fileTable(view.table, { reader: 'people', language: 'nb' })
    expect(copyTable(people, about).text.split('\n').at(-1)).toBe(originText(about))
  })
  it('stands in a picture, which has no address', () => {
    const body = exploreBody(viewOf('i=trials&series=country'), 'nb')
    if (!body) throw new Error('no chart')
    const { svg } = picture(about, body, { palette, summary: '', fonts: '' })
    expect(svg).toContain('Egne tall, ikke publisert: Studier')
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toContain('http')
  })
})
