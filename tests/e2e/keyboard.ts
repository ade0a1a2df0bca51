import { expect, type Locator, type Page } from '@playwright/test'

const mostPresses = 200

/** Presses Tab, and only Tab, until the control is reached; Shift+Tab where it stands further up. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible()
  const isAbove = await control.evaluate((element) => {
    const place = element.ownerDocument.activeElement?.compareDocumentPosition(element) ?? 0
    return (place & Node.DOCUMENT_POSITION_PRECEDING) > 0
  })
  for (let presses = 0; presses < mostPresses; presses += 1) {
    await page.keyboard.press(isAbove ? 'Shift+Tab' : 'Tab')
    if (await control.evaluate((element) => element === element.ownerDocument.activeElement)) return
  }
  throw new Error('The control is not reached by Tab.')
}

/** Goes to a control by Tab alone and presses it. */
export async function pressOn(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control)
  await page.keyboard.press(key)
}

/** How a journey is made: a tap of the mouse, or the keyboard alone. */
export type Hand = 'mouse' | 'keyboard'

/** Presses a control as that hand does. */
export async function press(page: Page, control: Locator, by: Hand): Promise<void> {
  if (by === 'mouse') await control.click()
  else await pressOn(page, control)
}

/** Writes into a field as that hand does. */
export async function write(page: Page, field: Locator, text: string, by: Hand): Promise<void> {
  if (by === 'mouse') await field.fill(text)
  else {
    // What stands in a field is chosen when Tab comes to it.
    await tabTo(page, field)
    await page.keyboard.type(text)
  }
}

/** Chooses in a list: by keyboard with its first letters, and by arrows from there. */
export async function choose(page: Page, list: Locator, title: string, by: Hand): Promise<void> {
  if (by === 'mouse') {
    await list.selectOption({ label: title })
    return
  }
  // A list may be filled from a file that is fetched.
  await expect(list.getByRole('option', { name: title, exact: true })).toBeAttached()
  await tabTo(page, list)
  await page.keyboard.type(title)
  const left = (): Promise<number> =>
    list.evaluate((element, text) => {
      const { options, selectedIndex } = element as HTMLSelectElement
      return [...options].findIndex((option) => option.text.trim() === text) - selectedIndex
    }, title)
  for (let steps = await left(); steps !== 0; steps = await left())
    await page.keyboard.press(steps < 0 ? 'ArrowUp' : 'ArrowDown')
}

/** Chooses one of several: by keyboard, Tab comes to the one that is chosen, and arrows walk on. */
export async function pick(page: Page, option: Locator, by: Hand): Promise<void> {
  if (by === 'mouse') return option.check()
  // Without a name they would be no group, and arrows would not walk.
  const name = String(await option.getAttribute('name'))
  const group = page.locator(`input[name="${name}"]`)
  await tabTo(page, group.and(page.locator(':checked')))
  for (let presses = await group.count(); presses > 0; presses -= 1) {
    await page.keyboard.press('ArrowDown')
    if (await option.isChecked()) return
  }
  throw new Error('The option is not reached by arrows.')
}

/** Ticks or unticks a box as that hand does. */
export async function toggle(page: Page, box: Locator, by: Hand): Promise<void> {
  if (by === 'mouse') await box.click()
  else await pressOn(page, box, 'Space')
}

/** Opens a field for files, and chooses some. */
export async function chooseFilesOf(
  page: Page,
  field: Locator,
  files: Parameters<Locator['setInputFiles']>[0],
  by: Hand,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, field, by)
  await (await chooser).setFiles(files)
}
