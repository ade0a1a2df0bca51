import { appIcons, iconPath, touchIcon } from '../manifest'
import { tag } from '@/core/write/markup'

/**
 * The site's own symbol on white as a square of `size` pixels; `share` of its side is the symbol.
 * What the symbol says of dark screens is left out: an icon has one look.
 */
function iconSvg(symbol: string, size: number, share: number): string {
  const box = /viewBox="0 0 (\d+) \d+"/.exec(symbol)?.[1] ?? '32'
  const inner = symbol
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const scale = (size * share) / Number(box)
  const edge = (size * (1 - share)) / 2
  const transform = `translate(${String(edge)} ${String(edge)}) scale(${String(scale)})`
  const paper = tag('rect', { width: size, height: size, fill: '#ffffff' })
  const root = { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size }
  return tag('svg', root, paper + tag('g', { transform }, inner))
}

/** Every icon as a drawing, by the path of its picture. */
export function iconDrawings(symbol: string): readonly (readonly [path: string, svg: string])[] {
  const icons = appIcons.map(({ size, purpose }) => {
    const share = purpose === 'any' ? 0.84 : 0.6
    return [iconPath(size, purpose), iconSvg(symbol, size, share)] as const
  })
  return [...icons, [touchIcon, iconSvg(symbol, 180, 0.74)]]
}
