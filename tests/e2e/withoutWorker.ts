import { test as base } from '@playwright/test'

/**
 * Tests in a browser that knows no service worker. At every first visit the worker fetches the page
 * and its parts a second time, which doubles a test's work; what it does is offline.spec.ts's matter.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    })
    await use(context)
  },
})
