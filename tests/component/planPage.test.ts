import { describe, expect, it, vi } from 'vitest'
import BodyView from '@/components/BodyView.vue'
import MeasureView from '@/components/MeasureView.vue'
import PlanActivities from '@/components/PlanActivities.vue'
import PlanGoals from '@/components/PlanGoals.vue'
import PlanHead from '@/components/PlanHead.vue'
import PlanMatrix from '@/components/PlanMatrix.vue'
import PlanMeasures from '@/components/PlanMeasures.vue'
import RequestsTable from '@/components/RequestsTable.vue'
import { bodyModel } from '@/core/page/plan/bodyPage'
import { measureModel } from '@/core/page/plan/measurePage'
import { planModel } from '@/core/page/plan/planPage'
import { defaultPlanView, type PlanView } from '@/core/page/plan/planView'
import { requestsModel } from '@/core/page/requestsPage'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { plain, planContext, planOf } from '../helpers/planFolder'

const context = planContext()
const plan = planOf('plan', context)
const model = plain(planModel(plan, context))
const files = { programs: '/data/plans/plan.nb.csv', excel: '/data/plans/plan.nb.excel.csv' }

function measures(view: Partial<PlanView> = {}, chosen: (view: PlanView) => void = vi.fn()) {
  const props = { model, view: { ...defaultPlanView, ...view }, files, onChoose: chosen }
  return mountInLanguage(PlanMeasures, props)
}

describe('PlanHead', () => {
  it('says what the plan holds, who owns it, and gives each target its verdict', () => {
    const wrapper = mountInLanguage(PlanHead, { model })
    expect(wrapper.get('h1').text()).toBe('Planen')
    expect(wrapper.text()).toContain('Eier: Helsedepartementet')
    expect(wrapper.get('[data-target="plan/exports-50"]').attributes('data-status')).toBe('behind')
    expect(wrapper.get('#goal-exports-50').text()).toContain('per år fram til 2030')
    expect(wrapper.get('#goal-bare').text()).toContain('Uten tiltak')
    const link = wrapper.get('#goal-exports-50 a[href="/plans/plan/measures/1.2"]')
    expect(link.attributes('aria-label')).toBe('Tiltak 1.2: Andre')
  })

  it('says that a plan without targets has none', () => {
    const bare = plain(planModel(planOf('bare', context), context))
    expect(mountInLanguage(PlanHead, { model: bare }).text()).toContain('ingen mål')
  })
})

describe('PlanMeasures', () => {
  it('reads as the plan does: areas, measures, bodies, status, figures, comments', () => {
    const text = measures().get('[data-measure="plan/1"]').text()
    expect(text).toContain('Første')
    expect(text).toContain('Legemiddelverket (nå Produktdirektoratet)')
    expect(text).toContain('Pågår, mai 2024. Kilde: Rapporten')
    expect(text).toContain('Tidligere: Forsinket, 2023')
    expect(text).toContain('Eksport: 26,0')
    expect(text).toContain('Senger: ingen tall ennå')
    expect(text).toContain('Rådet, 8. februar 2021')
  })

  it('marks what nobody measures and what nobody answers for', () => {
    const wrapper = measures()
    expect(wrapper.findAll('[data-unmeasured]')).toHaveLength(4)
    expect(wrapper.get('[data-measure="plan/4a"]').text()).toContain('Ikke oppgitt')
    expect(wrapper.get('[data-measure="plan/5"]').text()).toContain(
      'sammen med Produktdirektoratet',
    )
  })

  it('filters, with counts, and asks for the view that is chosen', async () => {
    const chosen = vi.fn()
    const wrapper = measures({ area: 'towns' }, chosen)
    expect(wrapper.get('[role="status"]').text()).toBe('2 av 5 tiltak vises')
    expect(wrapper.get('#find-body').text()).toContain('Helsedepartementet (1)')
    await wrapper.get('#find-status').setValue('done')
    expect(chosen).toHaveBeenLastCalledWith({ ...defaultPlanView, area: 'towns', status: 'done' })
    const [figures, municipal] = wrapper.findAll('input[type="checkbox"]')
    await figures?.setValue(true)
    expect(chosen).toHaveBeenLastCalledWith({ ...defaultPlanView, area: 'towns', figures: 'none' })
    await municipal?.setValue(true)
    expect(chosen.mock.lastCall?.[0]).toMatchObject({ perspective: 'municipal' })
    await wrapper.get('input[value="table"]').setValue(true)
    expect(chosen.mock.lastCall?.[0]).toMatchObject({ area: 'towns', view: 'table' })
    await wrapper.get('button').trigger('click')
    expect(chosen).toHaveBeenLastCalledWith(defaultPlanView)
  })

  it('says so where nothing fits', () => {
    expect(measures({ body: 'nobody' }).text()).toContain('Ingen tiltak passer med valgene')
  })

  it('is a table with every column, in the order chosen', () => {
    const wrapper = measures({ view: 'table', sort: 'late' })
    const rows = wrapper.findAll('tbody tr').map((row) => row.attributes('data-measure'))
    expect(rows).toEqual(['plan/1.2', 'plan/4a', 'plan/1', 'plan/5', 'plan/24/3 b'])
    expect(wrapper.findAll('thead th').map((cell) => cell.text())).toContain('Kilde for status')
    expect(wrapper.get('table').text()).toContain('På vei, men for sakte')
  })

  it('saves exactly what is shown, and leads to the whole table without scripts', async () => {
    const saved: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob)
      return 'blob:x'
    })
    const clicked = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined)
    const [excel, programs] = measures({ area: 'towns' }).findAll('.sm-actions a')
    expect(excel?.attributes('href')).toBe(files.excel)
    expect(programs?.attributes('href')).toBe(files.programs)
    await programs?.trigger('click')
    const text = (await saved[0]?.text()) ?? ''
    expect(text.split('\r\n').map((line) => line.split(',')[0])).toEqual(['Nr.', '24/3 b', '5', ''])
    expect(text).toContain(',=1+1,')
    await excel?.trigger('click')
    expect(await saved[1]?.text()).toContain("'=1+1")
    expect(clicked).toHaveBeenCalledTimes(2)
    vi.restoreAllMocks()
  })
})

describe('the parts of a plan', () => {
  it('PlanMatrix: who answers for what, with each measure named', () => {
    const wrapper = mountInLanguage(PlanMatrix, { matrix: model.matrix })
    const mark = wrapper.get('a[href="/plans/plan/measures/24~2f~3%20b"]')
    expect(mark.attributes('aria-label')).toBe('24/3 b, alene: Tredje')
    expect(mark.classes()).toContain('is-solo')
    expect(wrapper.get('tbody th').text()).toContain('Legemiddelverket')
  })

  it('PlanGoals: aims with their sub-aims below', () => {
    const wrapper = mountInLanguage(PlanGoals, { groups: model.goals })
    expect(wrapper.findAll('h3').map((title) => title.text())).toEqual([
      'Godkjenning',
      'Uten område',
    ])
    expect(wrapper.get('.sm-goals .sm-goals').text()).toContain('Enda raskere')
  })

  it('PlanActivities: the council’s four columns, with case numbers', () => {
    const wrapper = mountInLanguage(PlanActivities, { groups: model.activities })
    expect(wrapper.findAll('thead th').map((cell) => cell.text())).toEqual([
      'Område/tema',
      'Aktiviteter',
      'Kommentarer status',
      'Oppfølging/resultater',
    ])
    expect(wrapper.get('tbody').text()).toContain('Sak 24/3/2021')
    expect(wrapper.get('tbody').text()).toContain('Sendt, 8. februar 2021')
  })
})

describe('MeasureView', () => {
  it('shows one measure with its history, targets, figures and neighbours', () => {
    const [measure] = plan.measures
    if (!measure) throw new Error('No measure')
    const page = plain(measureModel({ plan, measure }, context))
    const wrapper = mountInLanguage(MeasureView, { model: page, name: 'Tiltak 1' })
    expect(wrapper.get('h1').text()).toBe('Første')
    expect(wrapper.findAll('.sm-mhistory li')).toHaveLength(4)
    expect(wrapper.find('[data-target="plan/exports-50"]').exists()).toBe(true)
    expect(wrapper.get('nav').text()).toContain('1.2: Andre')
    expect(wrapper.get('a[href="/plans/plan"]').text()).toBe('Planen')
  })
})

describe('BodyView', () => {
  it('lists what is late first, and who had the tasks before', () => {
    const body = (id: string) => {
      const found = context.monitor.bodies[id]
      if (!found) throw new Error(`No body ${id}`)
      return mountInLanguage(BodyView, { model: plain(bodyModel(found, context)) })
    }
    const rows = body('hod').findAll('tbody tr[data-measure]')
    expect(rows.map((row) => row.attributes('data-measure'))).toEqual([
      'plan/1.2',
      'other/1',
      'plan/24/3 b',
    ])
    expect(rows[0]?.text()).toContain('Planperioden gikk ut ved utgangen av 2025')
    const heir = body('dmp').text()
    expect(heir).toContain('Tok over etter Legemiddelverket (til 31. desember 2023)')
    expect(heir).toContain('Tiltak fra Legemiddelverket')
  })
})

describe('RequestsTable', () => {
  it('says what was asked, of whom, for how long, and what came of it', () => {
    const { open, answered, there } = plain(requestsModel(context))
    const wrapper = mountInLanguage(RequestsTable, { requests: [...open, ...answered, ...there] })
    const first = wrapper.get('#request-time')
    expect(first.get('a[href="/areas/health"]').text()).toBe('Helse')
    expect(first.find('a[href="/bodies/hod"]').exists()).toBe(true)
    expect(first.text()).toContain('minst 1 796 dager')
    expect(first.text()).toContain('Ikke noe kjent svar')
    expect(wrapper.get('#request-staff').text()).toContain('Finnes ikke. (11. januar 2024)')
    expect(wrapper.get('#request-exports').text()).toContain('Tallet: Eksport')
    const inArea = mountInLanguage(RequestsTable, { requests: open, withArea: false })
    expect(inArea.find('a[href="/areas/health"]').exists()).toBe(false)
  })
})
