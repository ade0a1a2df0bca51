import type { VueWrapper } from '@vue/test-utils'

/** Puts files into a field, as choosing them does. */
export async function chooseFiles(
  wrapper: VueWrapper,
  field: string,
  files: readonly File[],
): Promise<void> {
  const input = wrapper.get(field)
  Object.defineProperty(input.element, 'files', { value: files, configurable: true })
  await input.trigger('change')
}
