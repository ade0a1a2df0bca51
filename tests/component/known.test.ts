import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import KnownBanner from '@/components/KnownBanner.vue'
import KnownChoice from '@/components/KnownChoice.vue'
import { provideLanguage, useLanguage } from '@/composables/useLanguage'
import { mountInLanguage } from '../helpers/mountInLanguage'

describe('a page as known on a day', () => {
  it('says so, with the way back to the newest figures', () => {
    const wrapper = mountInLanguage(KnownBanner, { day: '2025-07-01', newest: '/areas/x' })
    expect(wrapper.text()).toContain('Slik det var kjent 1. juli 2025.')
    expect(wrapper.get('a').attributes('href')).toBe('/areas/x')
  })

  it('is chosen by a date, and left by none', async () => {
    const onLook = vi.fn()
    const wrapper = mountInLanguage(KnownChoice, { day: null, onLook })
    await wrapper.get('input').setValue('2025-07-01')
    await wrapper.get('form').trigger('submit')
    await wrapper.get('input').setValue('')
    await wrapper.get('form').trigger('submit')
    expect(onLook.mock.calls).toEqual([['2025-07-01'], [null]])
  })

  it('keeps its day in every link', () => {
    let to: (path: string) => string = String
    const Link = defineComponent({
      setup() {
        to = useLanguage().to
        return () => h('i')
      },
    })
    const Page = defineComponent({
      setup() {
        const language = ref('en' as const)
        provideLanguage({
          language,
          defaultLanguage: ref('nb'),
          texts: ref({}),
          known: ref('2025-07-01'),
        })
        return () => h(Link)
      },
    })
    mount(Page)
    expect(to('/')).toBe('/en/?known=2025-07-01')
    expect(to('/indicators/x?series=old#table')).toBe(
      '/en/indicators/x?series=old&known=2025-07-01#table',
    )
  })
})
