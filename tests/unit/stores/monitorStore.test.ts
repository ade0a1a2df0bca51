import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { monitorInfo } from '@/core/page/monitorInfo'
import { createTranslate, loadTexts } from '@/i18n/translate'
import { useMonitorStore } from '@/stores/monitorStore'
import { monitorOf } from '../../helpers/folder'
import { smallFolder } from '../../helpers/smallFolder'

beforeEach(async () => {
  setActivePinia(createPinia())
  const store = useMonitorStore()
  const info = monitorInfo(monitorOf(smallFolder), '2026-11-22', 'hash')
  store.state = { status: 'ready', info }
  store.messages = { language: 'nb', texts: await loadTexts('nb', ['common']) }
})

describe('texts that are fetched later', () => {
  it('are all there, whichever comes first, when several are asked for at once', async () => {
    const store = useMonitorStore()
    await Promise.all([store.addTexts(['takeAway']), store.addTexts(['offline'])])
    expect(Object.keys(store.messages?.texts ?? {}).sort()).toEqual([
      ...['common', 'offline', 'takeAway'],
    ])
  })

  it('do not bring an old language back', async () => {
    const store = useMonitorStore()
    await Promise.all([store.addTexts(['takeAway']), store.prepare('en', ['common'])])
    expect(store.messages?.language).toBe('en')
    expect(Object.keys(store.messages?.texts ?? {})).toEqual(['common'])
    await store.addTexts(['takeAway'])
    expect(createTranslate(store.messages?.texts ?? {})('takeAway.figures')).not.toMatch(/^take/)
  })

  it('of a page that is left again do not replace those of the page that is shown', async () => {
    const store = useMonitorStore()
    await Promise.all([store.prepare('en', ['common', 'plan']), store.prepare('nn', ['common'])])
    expect(store.messages?.language).toBe('nn')
  })
})
