import { expect, it, vi } from 'vitest'
import { createApp, createSSRApp, defineComponent, h, nextTick, ref } from 'vue'
import PrerenderedPart from '@/components/PrerenderedPart.vue'

const html = '<div><p>prerendered</p></div>'

it('keeps what was prerendered, without drawing it, until it is to be redrawn', async () => {
  const draw = vi.fn(() => h('p', 'drawn'))
  const redraw = ref(false)
  const root = document.createElement('div')
  root.innerHTML = html
  const part = root.firstElementChild
  createSSRApp(
    defineComponent(() => () => h(PrerenderedPart, { redraw: redraw.value }, draw)),
  ).mount(root)
  expect(root.innerHTML).toBe(html)
  expect(root.firstElementChild).toBe(part)
  expect(draw).not.toHaveBeenCalled()
  redraw.value = true
  await nextTick()
  expect(root.textContent).toBe('drawn')
  redraw.value = false
  await nextTick()
  expect(root.textContent).toBe('drawn')
})

it('draws at once where nothing was prerendered', () => {
  const root = document.createElement('div')
  createApp(defineComponent(() => () => h(PrerenderedPart, () => h('p', 'drawn')))).mount(root)
  expect(root.textContent).toBe('drawn')
})
