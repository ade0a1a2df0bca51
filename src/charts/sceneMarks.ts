import { disc, ring, type CircleMark, type Mark } from './marks'
import type { TrendDot } from './trendDots'
import { runPoints, type TrendScene } from './trendScene'

/** The lines of a scene as marks; a run of one figure has no line. */
export function lineMarks({ lines, frame }: TrendScene): readonly Mark[] {
  return lines.flatMap((line) =>
    runPoints(line, frame)
      .filter((points) => points.length > 1)
      .map((points): Mark => {
        const { tone, width, dash } = line
        return { type: 'line', points, tone, width, dash }
      }),
  )
}

/** A figure's dot as a mark: open where it is preliminary or a forecast. */
export function dotMark({ at, radius, tone, hollow, main }: TrendDot): CircleMark {
  if (hollow) return ring(at, radius - 1, { tone, width: main ? 2 : 1.5, dash: [] })
  const edge = { stroke: 'paper', width: main ? 1.5 : 1 } as const
  return { ...disc(at, radius, tone), ...edge }
}
