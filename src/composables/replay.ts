/** What a reader does to a page that has no script yet, in order, and how it is done again. */

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** Keys that walk a chart; the page must not scroll under them. */
const walkKeys = /^(Arrow|Home|End|Page)/

export interface Recording {
  readonly note: (event: Event) => void
  /** Everything again, to what now listens within the box. */
  readonly play: (box: HTMLElement) => void
}

export function recording(): Recording {
  const acts: (() => void)[] = []
  function note(event: Event): void {
    const act = actOf(event)
    if (act) acts.push(act)
  }
  function play(box: HTMLElement): void {
    // Neither of these bubbles, and the pointer or the focus may rest where it is.
    for (const element of box.querySelectorAll(':hover'))
      element.dispatchEvent(new PointerEvent('pointerenter'))
    const { activeElement } = document
    if (activeElement && box.contains(activeElement))
      activeElement.dispatchEvent(new FocusEvent('focus'))
    for (const act of acts.splice(0)) act()
  }
  return { note, play }
}

/** What repeats an event; null where the browser has done it all. */
function actOf(event: Event): (() => void) | null {
  const { target } = event
  if (!(target instanceof Element)) return null
  if (event.type === 'submit') return submission(event, target)
  if (event.type === 'click') return press(target.closest('button'))
  if (event instanceof KeyboardEvent && event.type === 'keydown') return key(event, target)
  const isWritten = event.type === 'input' || event.type === 'change'
  return isWritten && isField(target) ? entry(target, event.type) : null
}

function submission(event: Event, form: Element): (() => void) | null {
  event.preventDefault()
  return form instanceof HTMLFormElement
    ? () => {
        form.requestSubmit()
      }
    : null
}

function press(button: HTMLButtonElement | null): (() => void) | null {
  return button?.type === 'button'
    ? () => {
        button.click()
      }
    : null
}

function key(event: KeyboardEvent, target: Element): (() => void) | null {
  if (target.closest('[role="application"]') === null) return null
  if (walkKeys.test(event.key)) event.preventDefault()
  return () => target.dispatchEvent(new KeyboardEvent('keydown', event))
}

/** What stands in a field is set anew when Vue takes it over. */
function entry(field: Field, type: string): () => void {
  const { value } = field
  const checked = field instanceof HTMLInputElement && field.checked
  return () => {
    field.value = value
    if (field instanceof HTMLInputElement) field.checked = checked
    field.dispatchEvent(new Event(type, { bubbles: true }))
  }
}

function isField(element: Element): element is Field {
  return element.matches('input, select, textarea')
}
