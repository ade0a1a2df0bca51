import { mount, type VueWrapper } from '@vue/test-utils'
import { defineComponent, h, ref, type Component } from 'vue'
import { provideLanguage } from '@/composables/useLanguage'
import type { Language } from '@/core/model'
import type { Texts } from '@/i18n/translate'

const files = import.meta.glob<unknown>('../../src/i18n/*.json', { import: 'default', eager: true })

/** Every interface text in a language. */
function textsIn(language: Language): Texts {
  const groups = Object.entries(files).flatMap(([path, texts]) => {
    const [group, spoken] = (path.split('/').at(-1) ?? '').split('.')
    return spoken === language ? [[group, texts]] : []
  })
  // The files are those that `Messages` is made of.
  return Object.fromEntries(groups) as Texts
}

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
  {
    language = 'nb',
    slots = {},
  }: { language?: Language; slots?: Record<string, () => string> } = {},
): VueWrapper {
  const Page = defineComponent({
    setup() {
      provideLanguage({
        language: ref(language),
        defaultLanguage: ref('nb'),
        texts: ref(textsIn(language)),
        siteName: ref('Monitor'),
      })
      return () => h(component, props, slots)
    },
  })
  return mount(Page, { attachTo: document.body, global: { components: { RouterLink } } })
}
