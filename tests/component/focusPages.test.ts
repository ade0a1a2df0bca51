import { afterEach, beforeEach, expect, test } from 'vitest'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { focusPages } from '@/focusPages'

let router: Router
beforeEach(async () => {
  document.body.innerHTML = '<button></button><main id="content" tabindex="-1"></main>'
  const page = { template: '' }
  router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:page*', component: page }],
  })
  await router.push('/one')
  focusPages(router)
  document.querySelector('button')?.focus()
})
afterEach(() => {
  document.body.innerHTML = ''
})

test('another page has the focus at its start', async () => {
  await router.push('/two')
  await expect.poll(() => document.activeElement?.id).toBe('content')
})

test('another view of the same page leaves it where it is', async () => {
  await router.push('/one?chart=bar')
  await router.push('/one#figures')
  await new Promise((done) => setTimeout(done))
  expect(document.activeElement?.tagName).toBe('BUTTON')
})
