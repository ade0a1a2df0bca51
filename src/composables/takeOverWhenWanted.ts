import { wasHereBefore } from '@/offline/wasHereBefore'
import { recording } from './replay'

const kinds = [
  'pointerover',
  'pointerdown',
  'focusin',
  'keydown',
  'click',
  'input',
  'change',
  'submit',
] as const

/**
 * Waits until somebody points at, touches or focuses what is in the box, or comes near a chart in it whose
 * code is at hand, then lets the app take it over, and repeats what was done to it meanwhile. Returns what
 * ends the waiting.
 */
export function takeOverWhenWanted(box: HTMLElement, takeOver: () => Promise<void>): () => void {
  const { note, play } = recording()
  let isWanted = false
  let stopResting = (): void => undefined

  function hear(event: Event): void {
    note(event)
    want()
  }
  function want(): void {
    if (isWanted) return
    isWanted = true
    takeOver().then(finish, () => {
      // What could not be fetched is asked for again at the next touch.
      isWanted = false
    })
  }
  function finish(): void {
    stop()
    play(box)
  }
  function stop(): void {
    isWanted = true
    stopResting()
    for (const kind of kinds) box.removeEventListener(kind, hear, { capture: true })
  }
  for (const kind of kinds) box.addEventListener(kind, hear, { capture: true })
  if (asksForMore() || !drawingsFit()) want()
  // A first visit need not fetch what would only say no.
  else if (wasHereBefore)
    void import('./whenAtHand').then(
      ({ whenAtHand }) => {
        const chart = box.querySelector('[role="application"]')
        if (chart && !isWanted) stopResting = whenAtHand(chart, want)
      },
      () => undefined,
    )
  return stop
}

/** An address may ask for another view than the prerendered one. */
function asksForMore(): boolean {
  return window.location.search !== ''
}

/** Prerendered charts are drawn for a telephone and for a desk; between them the app draws anew. */
function drawingsFit(): boolean {
  // Asking the window for its width would lay out the whole page first.
  return !window.matchMedia('(min-width: 481px) and (max-width: 1099px)').matches
}
