import type { SitePage } from '@/core/page/monitorPages'
import type { Translate } from '@/i18n/translate'
import { escaped } from '@/core/write/markup'

/**
 * What a page says to readers without scripts alone: an embed of an indicator cannot know that its address
 * asks for another day, so that it names the day it stands as known on. Empty of every other page.
 */
export function withoutScript(
  { embeds }: Pick<SitePage, 'embeds'>,
  t: Translate,
  date: string,
): string {
  if (!embeds?.startsWith('indicators/')) return ''
  const text = escaped(t('embed.unscripted', { date }))
  return `<noscript><p class="sm-embed__unscripted">${text}</p></noscript>`
}
