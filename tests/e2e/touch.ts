import { expect, type Page } from '@playwright/test'

/** Points at a page, so that the app takes over what it had kept as prerendered. */
export async function touch(page: Page): Promise<void> {
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(page.locator('main [data-kept]')).toHaveCount(0)
}
