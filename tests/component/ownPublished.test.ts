import { afterEach, describe, expect, it, vi } from 'vitest'
import OwnPublished from '@/components/OwnPublished.vue'
import OwnImport from '@/pages/OwnImport.vue'
import OwnYear from '@/pages/OwnYear.vue'
import type { Reply } from '@/worker/protocol'
import type { WorkerPort } from '@/worker/workerLine'
import { chooseFiles } from '../helpers/chooseFiles'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { publishedHere, publishedZip } from '../helpers/publishedHere'
import { workerHere } from '../helpers/workerPair'

/** No test is timed: a busy machine must not make one fail. */
const patient = { timeout: 60_000 }
const slots = { default: () => 'skjemaet' }

describe('OwnPublished', () => {
  it('is what needs the folder, as long as that can be had', () => {
    const wrapper = mountInLanguage(OwnPublished, { failure: null }, { slots })
    expect(wrapper.text()).toBe('skjemaet')
  })

  it('says why the folder could not be fetched, and asks again', async () => {
    const onRetry = vi.fn()
    const failure = 'data/folder.zip: 503'
    const wrapper = mountInLanguage(OwnPublished, { failure, onRetry }, { slots })
    expect(wrapper.get('[role="status"]').text()).toBe(
      'Vi fikk ikke hentet den publiserte mappen: data/folder.zip: 503',
    )
    expect(wrapper.text()).not.toContain('skjemaet')
    await wrapper.get('button').trigger('click')
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('says why there is no answer, below what was asked', () => {
    const props = { failure: null, trouble: 'NotReadableError' }
    const wrapper = mountInLanguage(OwnPublished, props, { slots })
    expect(wrapper.text()).toMatch(/^skjemaet/)
    expect(wrapper.get('[role="status"]').text()).toBe('Filene kunne ikke leses: NotReadableError')
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe.each([
  ['an import', OwnImport, '#import-files'],
  ['this year’s file', OwnYear, '#year-indicator'],
])('%s, where the folder does not come at first', (_name, page, first) => {
  it('can be tried again until it comes, from the keyboard', async () => {
    let isThere = false
    const { fetched } = publishedHere(() =>
      isThere ? publishedZip() : new Response('', { status: 503 }),
    )
    const wrapper = mountInLanguage(page, {})
    /** Tries again as somebody at a keyboard does. */
    async function retry(): Promise<void> {
      const button = wrapper.get<HTMLButtonElement>('.sm-empty button')
      button.element.focus()
      await button.trigger('click')
    }
    await expect.poll(() => wrapper.text(), patient).toContain('data/folder.zip: 503')
    expect(wrapper.find('form').exists()).toBe(false)
    await retry()
    await expect.poll(() => fetched.mock.calls.length, patient).toBe(2)
    await expect.poll(() => document.activeElement?.textContent.trim(), patient).toBe('Prøv igjen')
    isThere = true
    await retry()
    const isFree = () =>
      wrapper.find('form').exists() &&
      wrapper.find('button[type="submit"]:not([aria-disabled="true"])').exists()
    await expect.poll(isFree, patient).toBe(true)
    expect(document.activeElement).toBe(wrapper.get(first).element)
    expect(wrapper.text()).not.toContain('Prøv igjen')
    expect(fetched).toHaveBeenCalledTimes(3)
    wrapper.unmount()
  })
})

describe('a file that has changed since it was chosen', () => {
  /** A worker that answers an import as a browser does when the file on disk is another by now. */
  function workerThatCannotRead(): WorkerPort {
    const port = workerHere()
    const { postMessage } = port
    return Object.assign(port, {
      postMessage: (...[ask, transfer]: Parameters<typeof postMessage>) => {
        if (ask.kind !== 'import') return postMessage(ask, transfer)
        const data: Reply = { kind: 'failed', id: ask.id, reason: 'NotReadableError' }
        setTimeout(() => port.onmessage?.({ data } as MessageEvent<Reply>))
      },
    })
  }

  it('is said to be unreadable, and not passed over in silence', async () => {
    publishedHere(publishedZip, workerThatCannotRead)
    const wrapper = mountInLanguage(OwnImport, {})
    await chooseFiles(wrapper, '#import-files', [new File(['{}'], 'v2.json')])
    await expect
      .poll(
        () => wrapper.find('button[type="submit"]:not([aria-disabled="true"])').exists(),
        patient,
      )
      .toBe(true)
    await wrapper.get('form').trigger('submit')
    await expect
      .poll(() => wrapper.text(), patient)
      .toContain('Filene kunne ikke leses: NotReadableError')
    wrapper.unmount()
  })
})
