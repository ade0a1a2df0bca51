import { computed, inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import type { Language, Text } from '@/core/model'
import { createTranslate, type Texts, type Translate } from '@/i18n/translate'

export interface LanguageContext {
  readonly language: Readonly<Ref<Language>>
  readonly defaultLanguage: Readonly<Ref<Language>>
  readonly texts: Readonly<Ref<Texts>>
  /** The day that the monitor is shown as known on, which links keep; none: as it is now. */
  readonly known?: Readonly<Ref<string | null>>
  /** What the monitor is called, in the language. */
  readonly siteName?: Readonly<Ref<string>>
  /** Leads addresses elsewhere, as pages of a reader's own figures do. */
  readonly place?: (path: string) => string
}

export interface LanguageTools {
  readonly language: Readonly<Ref<Language>>
  /** What the monitor is called. */
  readonly siteName: Readonly<Ref<string>>
  /** The interface text under a path, with values put in. */
  readonly t: Translate
  /** A text of the data folder in the reader's language, else the default one. */
  readonly text: (text: Text) => string
  /** Its language, when it is not the reader's: goes into `lang`. */
  readonly langOf: (text: Text) => Language | undefined
  /** An address inside the monitor: the language before it where it is not the default, the day kept. */
  readonly to: (path: string) => string
  /** A published file that each language has one of, from the site's root: `en/feed.xml`. */
  readonly languageFile: (name: string) => string
}

const key: InjectionKey<LanguageContext> = Symbol('language')

export function provideLanguage(context: LanguageContext): void {
  provide(key, context)
}

/** Leads every link below to another place; `place` takes and gives an address without a language. */
export function providePlace(place: (path: string) => string): void {
  const context = inject(key)
  if (!context) throw new Error('providePlace needs provideLanguage above it')
  provide(key, { ...context, place })
}

export function useLanguage(): LanguageTools {
  const context = inject(key)
  if (!context) throw new Error('useLanguage needs provideLanguage above it')
  const { language, defaultLanguage, texts, siteName, known, place = (path) => path } = context
  const translate: ComputedRef<Translate> = computed(() => createTranslate(texts.value))
  return {
    language,
    siteName: computed(() => siteName?.value ?? ''),
    t: (path, values) => translate.value(path, values),
    text: (text) => text[language.value] ?? text[defaultLanguage.value] ?? '',
    langOf: (text) => (text[language.value] === undefined ? defaultLanguage.value : undefined),
    languageFile: (name) =>
      language.value === defaultLanguage.value ? name : `${language.value}/${name}`,
    to: (wanted) => {
      const path = place(wanted)
      const here = language.value === defaultLanguage.value ? path : `/${language.value}${path}`
      return keepingDay(here, known?.value ?? null)
    },
  }
}

/** An address inside the monitor that shows the same day as this page. */
function keepingDay(path: string, known: string | null): string {
  if (known === null) return path
  const [address = '', hash] = path.split('#')
  const query = `${address.includes('?') ? '&' : '?'}known=${known}`
  return `${address}${query}${hash === undefined ? '' : `#${hash}`}`
}
