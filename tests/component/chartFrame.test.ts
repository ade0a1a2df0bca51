import { enableAutoUnmount, flushPromises, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import ChartFrame from '@/components/ChartFrame.vue'
import type { Language } from '@/core/model'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { pageOf } from '../helpers/indicatorFolder'

const frame = (language: Language = 'nb'): VueWrapper =>
  mountInLanguage(ChartFrame, { section: pageOf({ language }).chart }, { language })

function setSize(width: number, height: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(height)
}

enableAutoUnmount(afterEach)
afterEach(() => vi.restoreAllMocks())

describe('ChartFrame', () => {
  it('is a figure named by its finding, with what is measured below', () => {
    const figure = frame().get('[role="figure"]')
    const title = figure.get('h2')
    expect(figure.attributes('aria-labelledby')).toBe(title.attributes('id'))
    expect(title.text()).toBe('Tempoet må bli 3,1 ganger så høyt for å nå målet i 2030')
    expect(figure.get('figcaption p').text()).toBe('Eksport, mrd. kr. Ny serie. Hele landet.')
  })
  it('says in words what the chart shows', () => {
    const wrapper = frame()
    const walk = wrapper.get('[role="application"]')
    expect(wrapper.get(`[id="${String(walk.attributes('aria-describedby'))}"]`).text()).toContain(
      'Siste tall er 25,9',
    )
    expect(wrapper.get('svg[role="img"]').attributes('aria-label')).toContain('Målet er minst 50')
  })
  it('draws a wide and a narrow chart before it knows its width', () => {
    const wrapper = frame()
    expect(wrapper.get('.sm-wide-only svg').attributes('width')).toBe('1200')
    expect(wrapper.get('.sm-narrow-only svg').attributes('width')).toBe('358')
  })
  it('lists its sources and what its marks mean', () => {
    const notes = frame().get('.sm-fig__notes')
    expect(notes.text()).toContain('Åpent punkt: foreløpig, prognose.')
    expect(notes.get('a').attributes('href')).toBe('https://example.org/new')
    expect(notes.get('cite').text()).toBe('Gammel rapport')
  })
  it('lists the events in order of time beside their numbers', () => {
    const events = frame()
      .findAll('ol li')
      .map((event) => event.text())
    expect(events).toEqual(['2020: Pandemi', 'Nov. 2023: Råd', 'Feb. 2024: Satsing'])
  })
  it('says what the numbers stand for wherever it has drawn numbers, also before it knows its width', () => {
    const { chart } = pageOf()
    const long = { years: 2024.1, text: 'En hendelse med en tekst som ikke får plass'.repeat(5) }
    const crowded = {
      ...chart,
      model: { ...chart.model, events: [...chart.model.events, long] },
    }
    expect(frame().get('ol').classes()).toContain('sm-narrow-only')
    const numbered = mountInLanguage(ChartFrame, { section: crowded })
    expect(numbered.get('ol').classes()).toEqual(['sm-small', 'sm-events'])
    expect(numbered.get('ol').text()).toContain('ikke får plass')
  })
  it('writes text from a data file as text', () => {
    const { chart } = pageOf()
    const evil = { ...chart, title: '<img src=x onerror=alert(1)>' }
    const wrapper = mountInLanguage(ChartFrame, { section: evil })
    expect(wrapper.find('img').exists()).toBe(false)
    expect(wrapper.get('h2').text()).toBe('<img src=x onerror=alert(1)>')
  })

  describe('walked by keyboard', () => {
    beforeEach(() => setSize(1200, 560))

    async function press(wrapper: VueWrapper, ...keys: string[]): Promise<string> {
      for (const key of keys) await wrapper.get('[role="application"]').trigger('keydown', { key })
      return wrapper.get('[role="status"]').text().replaceAll('\u00a0', ' ')
    }

    it('is redrawn at the width it has', async () => {
      const wrapper = frame()
      await flushPromises()
      expect(wrapper.get('.sm-screen-only svg').attributes('width')).toBe('1200')
      expect(wrapper.find('.sm-narrow-only svg').exists()).toBe(false)
    })
    it('reads period, value with word and unit, plan and distance', async () => {
      const wrapper = frame()
      await flushPromises()
      expect(await press(wrapper, 'Home', 'ArrowRight')).toBe(
        '2024: 25,9 mrd. kr (foreløpig). Planbanen: 31,3 mrd. kr. 5,4 mrd. kr under planbanen',
      )
    })
    it('does not loop, and lets other keys through', async () => {
      const wrapper = frame()
      await flushPromises()
      const last = await press(wrapper, 'End')
      expect(await press(wrapper, 'ArrowRight', 'PageDown')).toBe(last)
      expect(await press(wrapper, 'Tab', 'a')).toBe(last)
    })
    it('goes to the grey series with the arrow down', async () => {
      const wrapper = frame('en')
      await flushPromises()
      expect(await press(wrapper, 'Home', 'ArrowDown')).toBe('2020: over 27.2 NOK bn')
    })
    it('falls silent on Escape and when it is left', async () => {
      const wrapper = frame()
      await flushPromises()
      await press(wrapper, 'End')
      expect(await press(wrapper, 'Escape')).toBe('')
      await press(wrapper, 'End')
      await wrapper.get('[role="application"]').trigger('blur')
      expect(wrapper.get('[role="status"]').text()).toBe('')
    })
    it('keeps its place when the figures are read anew', async () => {
      const wrapper = frame()
      await flushPromises()
      const before = await press(wrapper, 'End')
      setSize(358, 430)
      await flushPromises()
      expect(await press(wrapper)).toBe(before)
    })
  })
})
