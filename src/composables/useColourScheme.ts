import { onMounted, ref, watch, type Ref } from 'vue'

export const colourSchemes = ['auto', 'light', 'dark'] as const
export type ColourScheme = (typeof colourSchemes)[number]

const storageKey = 'siktemal-colour-scheme'

/** The reader's choice of light or dark, kept in this browser only; `auto` follows the system. */
export function useColourScheme(): { scheme: Ref<ColourScheme> } {
  // The prerendered page knows no choice; `public/scheme.js` has applied it before the first paint.
  const scheme = ref<ColourScheme>('auto')
  onMounted(() => {
    scheme.value = storedScheme()
    watch(scheme, (chosen) => {
      document.documentElement.dataset['colorScheme'] = chosen
      store(chosen)
    })
  })
  return { scheme }
}

function storedScheme(): ColourScheme {
  try {
    const stored = localStorage.getItem(storageKey)
    return colourSchemes.find((scheme) => scheme === stored) ?? 'auto'
  } catch {
    // A browser that refuses storage still shows the page.
    return 'auto'
  }
}

function store(scheme: ColourScheme): void {
  try {
    if (scheme === 'auto') localStorage.removeItem(storageKey)
    else localStorage.setItem(storageKey, scheme)
  } catch {
    // Not remembered, but still applied.
  }
}
