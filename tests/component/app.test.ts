import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createMemoryHistory } from 'vue-router'
import App from '@/App.vue'
import { languages } from '@/core/model'
import { startTexts } from '@/i18n/startTexts'
import { createAppRouter } from '@/router'
import { useMonitorStore } from '@/stores/monitorStore'

const common = import.meta.glob<Record<string, unknown>>('../../src/i18n/common.*.json', {
  import: 'default',
  eager: true,
})

afterEach(() => {
  vi.unstubAllGlobals()
  document.documentElement.lang = ''
})

/** The app before it knows its monitor, at an address. */
async function appAt(path: string): Promise<VueWrapper> {
  const pinia = createPinia()
  const router = createAppRouter(createMemoryHistory())
  await router.push(path)
  return mount(App, { global: { plugins: [pinia, router] } })
}

describe('before the monitor is there', () => {
  test.each(languages)('%s: the texts said then are those of every page', (language) => {
    expect(common[`../../src/i18n/common.${language}.json`]).toMatchObject(startTexts[language])
  })

  test.each([
    ['/nn/about', '', 'nn'],
    ['/about', 'en', 'en'],
    ['/about', '', 'nb'],
  ] as const)('%s in a document in «%s» waits, and fails, in %s', async (path, lang, language) => {
    document.documentElement.lang = lang
    const said = startTexts[language]
    const page = await appAt(path)
    expect(page.get('[role=status]').text()).toBe(said.loading)
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })))
    await useMonitorStore().load()
    await flushPromises()
    const alert = page.get('[role=alert]')
    expect(alert.get('h2').text()).toBe(said.failedTitle)
    expect(alert.get('button').text()).toBe(said.retry)
    expect(alert.text()).not.toContain('Siktemål')
    expect(document.documentElement.lang).toBe(language)
  })
})
