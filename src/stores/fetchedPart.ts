import { defineAsyncComponent, type Component } from 'vue'
import type { TextGroup } from '@/i18n/translate'
import { retried } from '@/offline/retried'
import { useMonitorStore } from './monitorStore'

/**
 * A part of a page that is fetched when it is first shown, with the texts that only it needs; what is
 * lost on the way is asked for again.
 */
export function fetchedPart<T extends Component>(
  load: () => Promise<{ readonly default: T }>,
  texts: readonly TextGroup[] = [],
): T {
  const monitor = texts.length > 0 ? useMonitorStore() : null
  return defineAsyncComponent(async () => {
    const [part] = await Promise.all([retried(load), monitor?.addTexts(texts)])
    return part
  })
}
