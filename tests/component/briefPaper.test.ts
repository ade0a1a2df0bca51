import { describe, expect, it, vi } from 'vitest'
import BriefChoices from '@/components/BriefChoices.vue'
import BriefDraftForm from '@/components/BriefDraftForm.vue'
import BriefPaper from '@/components/BriefPaper.vue'
import { emptyDraft, withComment } from '@/core/brief/draft'
import { meetingPage } from '@/core/page/meetingPage'
import { briefContext, briefOf } from '../helpers/briefFolder'
import { mountInLanguage } from '../helpers/mountInLanguage'

const brief = briefOf()
const model = meetingPage(briefContext())
const usual = { since: null, areas: [], targets: [] }

describe('BriefPaper', () => {
  it('is in the council’s order and gives each target its chart with words', () => {
    const wrapper = mountInLanguage(BriefPaper, { brief, draft: emptyDraft, hash: 'abcd1234' })
    expect(wrapper.findAll('h3').map((heading) => heading.text())).toEqual([
      ...['Bakgrunn', 'Hvorfor saken fremmes', 'Hovedpunkter', 'Forslag til vedtak'],
      ...brief.targets.map(({ title }) => title),
      ...['Vedlegg 1. Oversikt over målene', 'Vedlegg 2. Etterlyste tall'],
    ])
    const charts = brief.targets.filter(({ chart }) => chart !== null)
    expect(
      wrapper.findAll('svg[role="img"]').map((chart) => chart.attributes('aria-label')),
    ).toEqual(charts.map(({ chartText }) => chartText))
    expect(wrapper.text()).toContain('Datautgave 1. desember 2024 · abcd1234')
  })

  it('hands a comment on with the edition it was written to, and tells an older one', async () => {
    const onComment = vi.fn()
    const older = withComment(emptyDraft, 'plan/exports-50', { text: 'Da', edition: 'old' })
    const wrapper = mountInLanguage(BriefPaper, { brief, draft: older, hash: 'new', onComment })
    expect(wrapper.text()).toContain('Merknaden er skrevet til en annen datautgave.')
    await wrapper.get('textarea').setValue('Nå')
    expect(onComment).toHaveBeenCalledWith('plan/exports-50', { text: 'Nå', edition: 'new' })
  })

  it('prints what was written in place of its own sentences', () => {
    const texts = { ...emptyDraft.texts, decision: 'Rådet ber om tall.' }
    const head = { ...emptyDraft.head, to: 'Rådet' }
    const draft = { ...emptyDraft, texts, head }
    const wrapper = mountInLanguage(BriefPaper, { brief, draft, hash: '' })
    expect(wrapper.text()).toContain('Rådet ber om tall.')
    expect(wrapper.text()).not.toContain(brief.decision)
    expect(wrapper.get('dl').text()).toContain('TilRådet')
  })
})

describe('BriefChoices', () => {
  it('starts from the last meeting, and says nothing of it in the choice', async () => {
    const onChoose = vi.fn()
    const wrapper = mountInLanguage(BriefChoices, { choice: usual, model, onChoose })
    const day = wrapper.get('input[type="date"]')
    expect(day.element).toHaveProperty('value', '2024-06-01')
    await day.setValue('2022-06-01')
    await wrapper.get('input[value="health"]').setValue(true)
    expect(onChoose.mock.calls).toEqual([
      [{ ...usual, since: '2022-06-01' }],
      [{ ...usual, areas: ['health'] }],
    ])
  })

  it('offers the targets of the areas chosen', () => {
    const choice = { ...usual, areas: ['health'] }
    const wrapper = mountInLanguage(BriefChoices, { choice, model })
    expect(wrapper.findAll('details input').map((box) => box.attributes('value'))).toEqual([
      'plan/waiting-50',
    ])
  })
})

describe('BriefDraftForm', () => {
  const props = { draft: emptyDraft, brief, kept: true, message: '' }

  it('hands on every letter that is written', async () => {
    const onWrite = vi.fn()
    const wrapper = mountInLanguage(BriefDraftForm, { ...props, onWrite })
    await wrapper.get('#brief-meeting').setValue('27. mars')
    expect(onWrite.mock.lastCall?.[0]).toMatchObject({ head: { meeting: '27. mars' } })
    await wrapper.get('#brief-text-decision').setValue('Ja')
    expect(onWrite.mock.lastCall?.[0]).toMatchObject({ texts: { decision: 'Ja' } })
  })

  it('says where the draft is kept, and when it is not', () => {
    const status = (kept: boolean) =>
      mountInLanguage(BriefDraftForm, { ...props, kept })
        .get('[role="status"]')
        .text()
    expect(status(true)).toContain('sendes ikke noe sted')
    expect(status(false)).toContain('vil ikke lagre')
  })
})
