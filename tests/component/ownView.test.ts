import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import OwnView from '@/components/OwnView.vue'
import { providePlace } from '@/composables/useLanguage'
import { ownAddress } from '@/core/own/ownAddress'
import { assessTargets } from '@/core/page/assessedTarget'
import { monitorInfo } from '@/core/page/monitorInfo'
import { monitorPages } from '@/core/page/monitorPages'
import { monitorOf } from '../helpers/folder'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { smallFolder } from '../helpers/smallFolder'

const monitor = monitorOf(smallFolder)
const clock = { today: '2026-11-22', knownOn: null }
const context = { monitor, clock, language: 'nb' as const, targets: assessTargets(monitor, clock) }

const Own = defineComponent({
  props: { route: { type: String, required: true } },
  setup: ({ route }) => {
    providePlace((path) => ownAddress(path, 3))
    const page = monitorPages(monitor, { count: 0, lines: [] }).find((each) => each.route === route)
    const info = monitorInfo(monitor, clock.today, '')
    const model = page?.model(context)
    return () => h(OwnView, { model, route, info, linkTo: () => '/own?set=3', query: {} })
  },
})

describe('pages of one’s own figures', () => {
  it.each([
    ['', 'exports'],
    ['areas/market', 'Marked'],
    ['indicators/exports', 'Eksport'],
    ['plans/plan', 'Planen'],
    ['plans/plan/measures/1', 'Satsing'],
    ['bodies/nfd', 'Departementet'],
    ['changes', 'Endringer'],
    ['requests', 'Etterlyste tall'],
  ])('the page %s is that of the site, and its links stay among one’s own', async (route, told) => {
    const wrapper = mountInLanguage(Own, { route })
    expect(wrapper.html()).toContain(told)
    const inside = (): readonly string[] =>
      wrapper
        .findAll('a')
        .map((link) => link.attributes('href') ?? '')
        .filter((href) => href.startsWith('/'))
    // Rows of targets are drawn a moment later.
    await expect.poll(() => inside().length).toBeGreaterThan(0)
    for (const href of inside()) {
      expect(href).toMatch(/^\/(own\?set=3|about\/|bodies$)/)
    }
  })

  it('the page of an indicator offers exploring, and no quote: nothing is published', () => {
    const text = mountInLanguage(Own, { route: 'indicators/exports' }).text()
    expect(text).not.toContain('Sitér')
    expect(text).toContain('Utforsk tallet')
  })
})
