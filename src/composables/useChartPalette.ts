import { onMounted, onScopeDispose, shallowRef, type Ref, type ShallowRef } from 'vue'
import { tokens, type Palette, type Tone } from '@/charts/palette'

/** The tokens' colours under an element, read again when the colour scheme changes; null until then. */
export function useChartPalette(element: Readonly<Ref<HTMLElement | null>>): {
  palette: ShallowRef<Palette | null>
} {
  const palette = shallowRef<Palette | null>(null)
  const read = (): void => {
    if (element.value) palette.value = paletteUnder(element.value)
  }
  const scheme =
    typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)')
  const observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver(read)

  onMounted(() => {
    read()
    scheme?.addEventListener('change', read)
    observer?.observe(document.documentElement, { attributeFilter: ['data-color-scheme'] })
  })
  onScopeDispose(() => {
    scheme?.removeEventListener('change', read)
    observer?.disconnect()
  })
  return { palette }
}

/** A token holds a pair for light and dark; only an element's own colour tells which of them it is. */
export function paletteUnder(element: HTMLElement): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  element.append(probe)
  const colours = Object.entries(tokens).map(([tone, token]) => {
    probe.style.color = `var(${token})`
    return [tone, getComputedStyle(probe).color]
  })
  probe.remove()
  // The keys are those of `tokens`, each with its colour.
  return Object.fromEntries(colours) as Record<Tone, string>
}
