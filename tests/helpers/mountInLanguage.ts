import { mount, type VueWrapper } from '@vue/test-utils'
import { defineComponent, h, ref, type Component } from 'vue'
import { provideLanguage } from '@/composables/useLanguage'
import type { Language } from '@/core/model'
import en from '@/i18n/en.json'
import nb from '@/i18n/nb.json'
import nn from '@/i18n/nn.json'

const messages = { nb, nn, en }

/** A link as the router draws it, without a router. */
const RouterLink = defineComponent({
  props: { to: { type: String, required: true } },
  setup:
    (props, { slots }) =>
    () =>
      h('a', { href: props.to }, slots['default']?.()),
})

/** Mounts a component below the language that every page provides; `nb` is the default language. */
export function mountInLanguage(
  component: Component,
  props: Readonly<Record<string, unknown>>,
  { language = 'nb', slots = {} }: { language?: Language; slots?: Record<string, string> } = {},
): VueWrapper {
  const Page = defineComponent({
    setup() {
      provideLanguage({
        language: ref(language),
        defaultLanguage: ref('nb'),
        messages: ref(messages[language]),
      })
      return () => h(component, props, slots)
    },
  })
  return mount(Page, { attachTo: document.body, global: { components: { RouterLink } } })
}
