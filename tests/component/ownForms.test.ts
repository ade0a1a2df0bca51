import { describe, expect, it } from 'vitest'
import OwnComparison from '@/components/OwnComparison.vue'
import OwnImportForm from '@/components/OwnImportForm.vue'
import OwnWizardForm from '@/components/OwnWizardForm.vue'
import OwnYearForm from '@/components/OwnYearForm.vue'
import OwnYearResult from '@/components/OwnYearResult.vue'
import type { Diagnostic } from '@/core/diagnostics'
import type { Comparison } from '@/core/own/compareFolders'
import type { FrequencyGuess } from '@/core/own/guessFrequency'
import type { WizardAnswers } from '@/core/own/wizard'
import { chooseFiles } from '../helpers/chooseFiles'
import { mountInLanguage } from '../helpers/mountInLanguage'

const none = { new: 0, revised: 0, withdrawn: 0, statuses: 0, targets: 0, measures: 0 }
const empty: Comparison = { counts: none, rows: [], added: [], removed: [], errors: [] }

describe('OwnComparison', () => {
  it('says what would change, and when nothing would', () => {
    expect(mountInLanguage(OwnComparison, { comparison: empty }).text()).toContain('Ingen tall')
    const comparison = { ...empty, counts: { ...none, new: 3, statuses: 1 }, removed: ['beds'] }
    const text = mountInLanguage(OwnComparison, { comparison }).text()
    expect(text).toContain('3 Nye tall')
    expect(text).toContain('1 Vurderinger som flytter seg')
    expect(text).toContain('Indikatorer som blir borte: beds')
  })

  it('shows the errors that only the published folder has with these files', () => {
    const error: Diagnostic = {
      ...{ severity: 'error', code: 'reference/unknown', file: 'indicators/own.yaml' },
      ...{ line: 4, column: 'area', value: 'own', message: 'There is no area own', hint: null },
    }
    const text = mountInLanguage(OwnComparison, {
      comparison: { ...empty, added: ['own'], errors: [error] },
    }).text()
    expect(text).toContain('1 feil gjør at noe av dette ville bli utelatt')
    expect(text).toContain('indicators/own.yaml:4')
  })
})

describe('OwnYearForm', () => {
  const indicators = [{ id: 'waiting', title: { nb: 'Ventetid' } }]
  const sources = [{ id: 'report', title: { nb: 'Rapporten' } }]

  it('asks for what is lacking, and then for the update', async () => {
    const asked: unknown[] = []
    const onAsk = (each: unknown) => asked.push(each)
    const wrapper = mountInLanguage(OwnYearForm, { indicators, sources, busy: false, onAsk })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('[role="status"]').text()).toMatch(/^Velg indikator og fil/)
    const file = new File(['period,value\n'], 'new.csv')
    await chooseFiles(wrapper, '#year-file', [file])
    await wrapper.get('#year-indicator').setValue('waiting')
    await wrapper.get('#year-published').setValue(' 2026-11 ')
    await wrapper.get('form').trigger('submit')
    expect(asked).toEqual([{ id: 'waiting', file, published: '2026-11', source: null }])
    expect(wrapper.get('[role="status"]').text()).toBe('')
  })

  it('names every field', () => {
    const wrapper = mountInLanguage(OwnYearForm, { indicators, sources, busy: true })
    for (const field of wrapper.findAll('select, input')) {
      expect(wrapper.find(`label[for="${field.attributes('id') ?? ''}"]`).exists()).toBe(true)
    }
    expect(wrapper.get('button').attributes('aria-disabled')).toBe('true')
  })
})

describe('OwnYearResult', () => {
  const result = { file: 'x.csv', sentences: ['1 rad lagt til.'], rows: [], diagnostics: [] }
  it('shows the rows as they will stand, and hands out the file', async () => {
    const done: string[] = []
    const wrapper = mountInLanguage(OwnYearResult, {
      ...{ ...result, added: ['2025,3'] },
      onDownload: () => done.push('file'),
      onAdopt: () => done.push('pages'),
    })
    expect(wrapper.get('pre').text()).toBe('2025,3')
    for (const button of wrapper.findAll('button')) await button.trigger('click')
    expect(done).toEqual(['file', 'pages'])
  })

  it('has no file to hand out where nothing was added', () => {
    const wrapper = mountInLanguage(OwnYearResult, { ...result, added: [] })
    expect(wrapper.find('button').exists()).toBe(false)
    expect(wrapper.get('[role="status"]').text()).toBe('1 rad lagt til.')
  })
})

describe('OwnWizardForm', () => {
  const columns = [
    {
      ...{ name: 'Tid', examples: ['2019', '2020'], role: 'period' },
      frequency: { status: 'guessed', frequency: 'annual' },
    },
    { name: 'Antall', examples: [], role: 'ignored', frequency: { status: 'none' } },
  ]
  it('starts from the guess, asks for what is lacking, and makes the description', async () => {
    const made: unknown[] = []
    const onMake = (...each: unknown[]) => made.push(each)
    const market = { id: 'market', title: { nb: 'Hjemmemarked' }, description: {} }
    const props = { columns, name: 'x', areas: [market], busy: false, onMake }
    const wrapper = mountInLanguage(OwnWizardForm, props)
    expect(wrapper.text()).toContain('for eksempel 2019, 2020')
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('[role="status"]').text()).toMatch(/^Velg én kolonne/)
    await wrapper.get('#wizard-x-1').setValue('value')
    await wrapper.get('#wizard-x-value').setValue('50')
    await wrapper.get('#wizard-x-due').setValue('2030')
    await wrapper.get('#wizard-x-area').setValue('market')
    await wrapper.get('form').trigger('submit')
    const roles = ['period', 'value']
    const goal = { value: 50, due: '2030', direction: 'up' }
    expect(made).toEqual([
      [
        { title: 'x', unit: '', kind: null, frequency: 'annual', roles, goal },
        'Opp til minst 50 i 2030',
        market,
      ],
    ])
    for (const field of wrapper.findAll('select, input')) {
      expect(wrapper.find(`label[for="${field.attributes('id') ?? ''}"]`).exists()).toBe(true)
    }
  })
})

describe('how often figures come, in the wizard', () => {
  const column = (name: string, role: string, frequency: FrequencyGuess) => ({
    ...{ name, role, frequency, examples: [] },
  })
  const mixed: FrequencyGuess = { status: 'mixed' }
  const quarterly: FrequencyGuess = { status: 'guessed', frequency: 'quarterly' }
  const columns = (period: FrequencyGuess) => [
    column('Tid', 'period', period),
    column('Kvartal', 'ignored', { status: 'guessed', frequency: 'monthly' }),
    column('Antall', 'value', { status: 'none' }),
  ]
  function mountWizard(period: FrequencyGuess) {
    const made: WizardAnswers[] = []
    const wrapper = mountInLanguage(OwnWizardForm, {
      ...{ columns: columns(period), name: 'x', areas: null, busy: false },
      onMake: (answers: WizardAnswers) => made.push(answers),
    })
    const field = wrapper.get<HTMLSelectElement>('#wizard-x-frequency')
    const hint = () => wrapper.get(`#${field.attributes('aria-describedby') ?? ''}`).text()
    const submit = async () => {
      await wrapper.get('form').trigger('submit')
      return made.at(-1)?.frequency
    }
    return { wrapper, field, hint, submit }
  }

  it('shows the guess under its name, offers all that a file can say, and writes it', async () => {
    const { wrapper, field, hint, submit } = mountWizard(quarterly)
    expect(wrapper.get('label[for="wizard-x-frequency"]').text()).toBe('Hvor ofte tallene kommer')
    expect(field.element.value).toBe('quarterly')
    expect(hint()).toBe('Gjettet ut fra periodene.')
    expect(field.findAll('option').map((option) => option.element.value)).toEqual([
      ...['', 'annual', 'biennial', 'half_yearly', 'quarterly', 'monthly', 'irregular'],
    ])
    expect(await submit()).toBe('quarterly')
  })

  it('is what somebody chooses, and then stays when the period changes', async () => {
    const { wrapper, field, hint, submit } = mountWizard(quarterly)
    await field.setValue('biennial')
    expect(hint()).toBe('')
    await wrapper.get('#wizard-x-0').setValue('ignored')
    await wrapper.get('#wizard-x-1').setValue('period')
    expect(field.element.value).toBe('biennial')
    expect(await submit()).toBe('biennial')
  })

  it('follows the column that is the period until then', async () => {
    const { wrapper, field } = mountWizard(quarterly)
    await wrapper.get('#wizard-x-0').setValue('ignored')
    await wrapper.get('#wizard-x-1').setValue('period')
    expect(field.element.value).toBe('monthly')
  })

  it('is not said where the periods are mixed or none, and the form says so', async () => {
    const { field, hint, submit } = mountWizard(mixed)
    expect(field.element.selectedOptions[0]?.text).toBe('Ikke sagt')
    expect(hint()).toMatch(/^Periodene har ulik lengde, så vi gjetter ikke\..+ Uten svar viser vi/)
    expect(await submit()).toBeNull()
    await field.setValue('annual')
    expect(hint()).not.toContain('Uten svar')
    expect(await submit()).toBe('annual')
    expect(mountWizard({ status: 'none' }).hint()).toMatch(/^Vi fant ingen perioder/)
  })

  it('can be left unsaid against the guess', async () => {
    const { field, hint, submit } = mountWizard(quarterly)
    await field.setValue('')
    expect(hint()).toBe('Uten svar viser vi ikke hull mellom periodene.')
    expect(await submit()).toBeNull()
  })
})

describe('OwnImportForm', () => {
  it('asks with the files, and finds out what they are unless told', async () => {
    const asked: unknown[] = []
    const areas = [{ id: 'market', title: { nb: 'Marked' }, description: {} }]
    const onAsk = (each: unknown) => asked.push(each)
    const wrapper = mountInLanguage(OwnImportForm, { areas, busy: false, onAsk })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('[role="status"]').text()).toBe('Velg filer først.')
    const file = new File(['{}'], 'v2.json')
    await chooseFiles(wrapper, '#import-files', [file])
    await wrapper.get('#import-id').setValue('visits')
    await wrapper.get('#import-resource').setValue(' shares ')
    await wrapper.get('form').trigger('submit')
    await wrapper.get('#import-language').setValue('en')
    await wrapper.get('form').trigger('submit')
    const said = {
      files: [{ path: 'v2.json', content: file }],
      ...{ format: null, id: 'visits', area: null, resource: 'shares' },
    }
    expect(asked).toEqual([
      { ...said, textLanguage: null },
      { ...said, textLanguage: 'en' },
    ])
  })
})
