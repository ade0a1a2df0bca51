/** What the probe has seen in a page so far; times in milliseconds from the start of the navigation. */
export interface Seen {
  readonly fcp: number | null
  readonly lcp: number | null
  readonly cls: number
  /** What tasks took beyond 50 ms each, after the first contentful paint. */
  readonly tbt: number
  readonly longestTask: number
  /** When the reader touched the chart, and when its live successor had been painted for the first time. */
  readonly touched: number | null
  readonly live: number | null
}

/** Where a page's chart is touched, and what shows that it has come to life. */
export const chartSelector = '[role="figure"] [role="application"]'
export const liveSelector = '.sm-chart__live svg path'

/** How the page says `ready` and `live`: asking it again and again would itself take its time. */
export const bindingName = 'siktemalSays'

/** Runs in the page before its own scripts: a function of nothing but its argument, since its source is sent there. */
export function probe(names: {
  readonly chart: string
  readonly live: string
  readonly binding: string
}): void {
  const say = (word: string): void => {
    // Chromium has put the function there.
    ;(window as unknown as Record<string, (word: string) => void>)[names.binding]?.(word)
  }
  const tasks: { readonly start: number; readonly end: number }[] = []
  const seen = { fcp: null, lcp: null, cls: 0, touched: null, live: null } as {
    fcp: number | null
    lcp: number | null
    cls: number
    touched: number | null
    live: number | null
  }
  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    const observer = new PerformanceObserver((list) => {
      list.getEntries().forEach(take)
    })
    observer.observe({ type, buffered: true })
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime))
  observe('longtask', ({ startTime, duration }) =>
    tasks.push({ start: startTime, end: startTime + duration }),
  )
  observe('layout-shift', (entry) => {
    // Its own type is not among TypeScript's.
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!shift.hadRecentInput) seen.cls += shift.value
  })

  const touch = (event: Event): void => {
    if (seen.touched !== null || !(event.target instanceof Element)) return
    if (event.target.closest(names.chart) === null) return
    seen.touched = event.timeStamp
    const observer = new MutationObserver(() => {
      if (document.querySelector(names.live) === null) return
      observer.disconnect()
      // The message arrives once the frame that shows the chart has been drawn.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          seen.live = performance.now()
          say('live')
        }
        port2.postMessage(null)
      })
    })
    observer.observe(document, { childList: true, subtree: true })
  }
  document.addEventListener('pointerover', touch, true)

  const readiness = new MutationObserver(() => {
    if (document.documentElement.dataset['ready'] === undefined) return
    readiness.disconnect()
    say('ready')
  })
  // The element exists only once the document has begun.
  readiness.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })

  const blocked = (start: number): number =>
    tasks.reduce((sum, task) => sum + Math.max(0, task.end - Math.max(task.start, start) - 50), 0)
  const report = (): Seen => ({
    ...seen,
    tbt: seen.fcp === null ? 0 : blocked(seen.fcp),
    longestTask: Math.max(0, ...tasks.map(({ start, end }) => end - start)),
  })
  Object.assign(window, { siktemalProbe: report })
}

/** Reads the probe's report: runs in the page. */
export function readProbe(): Seen {
  // `probe` has put it there.
  return (window as unknown as { siktemalProbe: () => Seen }).siktemalProbe()
}
