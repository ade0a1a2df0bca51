import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { takeOverWhenWanted } from '@/composables/takeOverWhenWanted'

const visitor = vi.hoisted(() => ({ wasHereBefore: false }))
vi.mock('@/offline/wasHereBefore', () => visitor)

let box: HTMLElement

/** What the app does when it takes the page over: it listens, and sets fields as it knows them. */
function app(): { readonly took: () => number; readonly takeOver: () => Promise<void> } {
  let took = 0
  const takeOver = async (): Promise<void> => {
    took += 1
    await Promise.resolve()
    for (const field of box.querySelectorAll('input')) field.value = ''
    for (const type of ['click', 'input', 'change', 'keydown'])
      box.addEventListener(type, (event) => {
        const { value } = event.target as HTMLInputElement
        heard.push([type, (event as KeyboardEvent).key ?? value].filter(Boolean).join(' '))
      })
  }
  return { took: () => took, takeOver }
}
let heard: string[] = []
const settled = async (): Promise<void> => new Promise((done) => setTimeout(done))
const find = (selector: string): HTMLElement => {
  const found = box.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(selector)
  return found
}

/** The environment's own way to be of another width. */
function setWidth(width: number): void {
  const { happyDOM } = window as unknown as {
    happyDOM: { setViewport: (viewport: { width: number }) => void }
  }
  happyDOM.setViewport({ width })
}

beforeEach(() => {
  heard = []
  window.history.replaceState(null, '', '/')
  setWidth(1280)
  box = document.createElement('div')
  box.innerHTML = `<p>text</p><input><button type="button">b</button><a href="#x">a</a>
    <details><summary>s</summary></details><div role="application" tabindex="0"></div>`
  document.body.append(box)
})
afterEach(() => {
  box.remove()
})

describe('a page is taken over', () => {
  test('not before somebody turns to it, and once', async () => {
    const { took, takeOver } = app()
    takeOverWhenWanted(box, takeOver)
    await settled()
    expect(took()).toBe(0)
    for (const type of ['pointerover', 'focusin'])
      find('p').dispatchEvent(new Event(type, { bubbles: true }))
    await settled()
    find('p').dispatchEvent(new Event('pointerover', { bubbles: true }))
    expect(took()).toBe(1)
  })

  test.each([
    ['its address asks for another view', () => window.history.replaceState(null, '', '/?a=b'), 1],
    ['a tablet lies between the drawings', () => setWidth(800), 1],
    ['a telephone has its own drawing', () => setWidth(390), 0],
  ])('at once or not: %s', (_why, given, times) => {
    given()
    const { took, takeOver } = app()
    takeOverWhenWanted(box, takeOver)
    expect(took()).toBe(times)
  })

  test('never, once nobody waits for it any longer', () => {
    const { took, takeOver } = app()
    takeOverWhenWanted(box, takeOver)()
    find('p').dispatchEvent(new Event('pointerover', { bubbles: true }))
    expect(took()).toBe(0)
  })

  test('at the next touch, where its code did not come', async () => {
    let asked = 0
    takeOverWhenWanted(box, () => {
      asked += 1
      return Promise.reject(new Error('no network'))
    })
    for (const type of ['pointerover', 'focusin']) {
      find('p').dispatchEvent(new Event(type, { bubbles: true }))
      await settled()
    }
    expect(asked).toBe(2)
  })
})

describe('near a chart, a page is taken over', () => {
  let near: (isNear: boolean) => void = () => undefined
  let watched: Element | null = null

  /** A browser that has been here before, and has kept these files of the page's release. */
  function returning(files: readonly string[], { isReturning = true } = {}): void {
    const release = { release: 'abc', base: '/', files: ['/assets/chart.js'], pages: [] }
    box.innerHTML += `<script type="application/json" id="page-release">${JSON.stringify(release)}</script>`
    const keys = (): Promise<object> =>
      Promise.resolve(files.map((file) => ({ url: `https://example.org${file}` })))
    vi.stubGlobal('caches', {
      has: () => Promise.resolve(true),
      open: () => Promise.resolve({ keys }),
    })
    visitor.wasHereBefore = isReturning
    vi.stubGlobal('requestIdleCallback', (act: () => void) => setTimeout(act))
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(see: (entries: readonly { isIntersecting: boolean }[]) => void) {
          near = (isIntersecting) => {
            if (watched) see([{ isIntersecting }])
          }
        }
        observe(element: Element): void {
          watched = element
        }
        disconnect(): void {
          watched = null
        }
      },
    )
  }
  async function afterNearing(isNear: boolean): Promise<number> {
    const { took, takeOver } = app()
    const stop = takeOverWhenWanted(box, takeOver)
    await vi.dynamicImportSettled()
    await settled()
    near(isNear)
    await settled()
    await settled()
    stop()
    return took()
  }

  afterEach(() => {
    near = () => undefined
    watched = null
    visitor.wasHereBefore = false
    vi.unstubAllGlobals()
  })

  test('where all its code is at hand, and not before the reader comes near', async () => {
    returning(['/assets/chart.js'])
    expect(await afterNearing(false)).toBe(0)
    expect(await afterNearing(true)).toBe(1)
  })

  test.each([
    ['some of its code would have to be fetched', ['/assets/other.js'], true],
    ['the reader has not been here before', ['/assets/chart.js'], false],
  ])('not where %s', async (_why, files, isReturning) => {
    returning(files, { isReturning })
    expect(await afterNearing(true)).toBe(0)
  })

  test.each([
    ['before its code had come', false],
    ['before the reader rested', true],
  ])('no longer, once nobody waits for it: %s', async (_when, hasCome) => {
    returning(['/assets/chart.js'])
    const { took, takeOver } = app()
    const stop = takeOverWhenWanted(box, takeOver)
    if (!hasCome) stop()
    await vi.dynamicImportSettled()
    await settled()
    near(true)
    if (hasCome) stop()
    await settled()
    await settled()
    expect(took()).toBe(0)
    expect(watched).toBeNull()
  })
})

describe('what was done meanwhile is done again', () => {
  test('a button is pressed, a field keeps its text, a chart is walked, in order', async () => {
    takeOverWhenWanted(box, app().takeOver)
    find('button').click()
    const field = find('input') as HTMLInputElement
    field.value = 'hav'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    const arrow = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      bubbles: true,
      cancelable: true,
    })
    find('[role="application"]').dispatchEvent(arrow)
    expect(arrow.defaultPrevented).toBe(true)
    await settled()
    expect(heard).toEqual(['click', 'input hav', 'keydown ArrowRight'])
    expect(field.value).toBe('hav')
  })

  test('what the browser has done already is not: links and what unfolds', async () => {
    takeOverWhenWanted(box, app().takeOver)
    find('a').click()
    find('summary').click()
    await settled()
    expect(heard).toEqual([])
  })

  test('where the focus rests is told', async () => {
    const focused = vi.fn()
    find('[role="application"]').focus()
    takeOverWhenWanted(box, () => {
      find('[role="application"]').addEventListener('focus', focused)
      return Promise.resolve()
    })
    find('[role="application"]').dispatchEvent(new Event('focusin', { bubbles: true }))
    await settled()
    expect(focused).toHaveBeenCalledOnce()
  })
})
