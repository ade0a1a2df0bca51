import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import OwnImport from '@/pages/OwnImport.vue'
import { useOwnStore } from '@/stores/ownStore'
import { chooseFiles } from '../helpers/chooseFiles'
import { fixture } from '../helpers/importing'
import { mountInLanguage } from '../helpers/mountInLanguage'
import { publishedHere, publishedZip } from '../helpers/publishedHere'
import { smallFolder } from '../helpers/smallFolder'

/** No test is timed: a busy machine must not make one fail. */
const patient = { timeout: 60_000 }
const untranslated = (path: string, count: number) =>
  `${path}.yaml:1:title warning text/untranslated: ${String(count)} tekster mangler på engelsk; legg til nøkkelen en, ellers vises et annet språk`

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The form with files of a publisher in it, and the folder ready. */
async function importOf(
  chosen: readonly (string | { readonly name: string; readonly text: string })[],
  written: Readonly<Record<string, string>> = {},
) {
  publishedHere(publishedZip)
  const wrapper = mountInLanguage(OwnImport, {})
  const submit = 'button[type="submit"]:not([aria-disabled="true"])'
  await expect.poll(() => wrapper.find(submit).exists(), patient).toBe(true)
  const files = chosen.map((each) =>
    typeof each === 'string' ? fileOf(each) : new File([each.text], each.name),
  )
  await chooseFiles(wrapper, '#import-files', files)
  for (const [field, value] of Object.entries(written)) await wrapper.get(field).setValue(value)
  await wrapper.get('form').trigger('submit')
  await expect.poll(() => wrapper.find(submit).exists(), patient).toBe(true)
  const lines = () => wrapper.findAll('.sm-own-lines').map((list) => textsOf(list.findAll('li')))
  return { wrapper, lines }
}

function fileOf(path: string): File {
  return new File([fixture(path) as BlobPart], path.split('/').at(-1) ?? '')
}

function textsOf(found: readonly { text: () => string }[]): readonly string[] {
  return found.map((each) => each.text())
}

interface Journey {
  readonly name: string
  readonly paths: readonly string[]
  /** What else is written in the form, by field. */
  readonly written?: Readonly<Record<string, string>>
  readonly observations: number
  readonly notes: readonly string[]
  /** What is to be looked over in the new files. */
  readonly problems: readonly string[]
  readonly files: readonly string[]
}

const px = 'oppdiktet-provetabell-personer-sysselsatte-personer'
const journeys: readonly Journey[] = [
  {
    name: 'CSV from PxWeb with a title and periods as columns',
    paths: ['pxweb/wide.csv'],
    observations: 12,
    notes: [
      'Fotnoter tatt med i definisjonen eller i radenes merknad: 1.',
      'Filen sier ikke hvilken lisens tallene har (00002: Oppdiktet prøvetabell (personer), etter region, statistikkvariabel og år): fyll ut licence i sources.yaml.',
      'Koder skrevet på en annen måte (3): 0 Hele landet → 0-hele-landet, 0301 Oslo → 0301-oslo; Alle næringer → alle-naeringer.',
      'Vises først og vurderes: region: 0 Hele landet; næring: Alle næringer. Filen peker ikke ut noe samlet tall; se over headline.',
    ],
    problems: [untranslated(`indicators/${px}`, 9)],
    files: [`indicators/${px}.yaml`, `indicators/${px}.csv`, 'sources.yaml'],
  },
  {
    name: 'tidy CSV from PxWeb',
    paths: ['pxweb/tidy.csv'],
    observations: 8,
    notes: [
      'Celler som ikke er tall, står som ord med teksten i merknaden (1): ca. 23.',
      'Filen sier ikke hvilken lisens tallene har (00003: Made-up test table, by region, year and sex): fyll ut licence i sources.yaml.',
      'Vises først og vurderes: Region: 0301; Kjonn: 1. Filen peker ikke ut noe samlet tall; se over headline.',
      'Filen sier ikke hvilken enhet tallene har (Made-up test table): fyll ut unit.',
    ],
    problems: [untranslated('indicators/made-up-test-table', 8)],
    files: [
      'indicators/made-up-test-table.yaml',
      'indicators/made-up-test-table.csv',
      'sources.yaml',
    ],
  },
  {
    name: 'an Open SDG pair',
    paths: ['opensdg/data/indicator_99-1-1.csv', 'opensdg/meta/99-1-1.yml'],
    written: { '#import-id': 'poverty', '#import-area': 'health' },
    observations: 11,
    notes: [
      'Tall i ulike enheter er blitt hver sin indikator: Percentage, Number of persons.',
      'Tegn vi ikke kjenner, står i merknaden: U.',
      'UTELATT: kolonner som ikke er tatt inn: GeoCode.',
      'UTELATT: mål på en serie som ikke finnes i tallene: Percentage / Series: No such series.',
      'UTELATT: opplysninger uten plass i en indikator: reporting_status, source_next_release_1, source_release_date: 03/05/2018.',
      'Filen sier ikke hvilken kilde hvert tall har. Alle har fått den første; de andre står i sources.yaml: Another Office.',
      'Filen sier ikke hvilken lisens tallene har (Survey of Testland, Another Office): fyll ut licence i sources.yaml.',
      'Koder skrevet på en annen måte (1): Under 18 → under-18.',
      'Basisåret i kilden har ikke tall; det neste året er brukt: 2014 → 2015.',
    ],
    problems: [
      untranslated('indicators/poverty', 11),
      untranslated('indicators/poverty-number-of-persons', 4),
      untranslated('plans/poverty', 5),
    ],
    files: [
      ...['indicators/poverty.yaml', 'indicators/poverty.csv'],
      'indicators/poverty-number-of-persons.yaml',
      'indicators/poverty-number-of-persons.csv',
      ...['plans/poverty.yaml', 'sources.yaml'],
    ],
  },
  {
    name: 'a Data Package whose files have lost their folders',
    paths: ['datapackage/v1/data/readings.csv', 'datapackage/v1/datapackage.json'],
    observations: 8,
    notes: [
      'Tall i ulike enheter er blitt hver sin indikator: Readings: temp, Readings: rain.',
      'UTELATT: kolonner som ikke er tatt inn: where.',
      'Datoer skrevet som år eller måned: 2021-12-31, 2022-12-31.',
      'UTELATT: tabeller i pakken som ikke er tatt inn: other. Én tas inn om gangen: oppgi navnet på en annen for å ta inn den.',
      'UTELATT: opplysninger uten plass i en indikator: version.',
      'Koder skrevet på en annen måte (2): sør → sor.',
      'Vises først og vurderes: Place: nord. Filen peker ikke ut noe samlet tall; se over headline.',
      'Filen sier ikke hvilken enhet tallene har (Readings: rain): fyll ut unit.',
    ],
    problems: [
      untranslated('indicators/readings-temp', 6),
      untranslated('indicators/readings-temp-rain', 4),
    ],
    files: [
      ...['indicators/readings-temp.yaml', 'indicators/readings-temp.csv'],
      ...['indicators/readings-temp-rain.yaml', 'indicators/readings-temp-rain.csv'],
      'sources.yaml',
    ],
  },
  {
    name: 'a Data Package with a file too many',
    paths: ['datapackage/v2/datapackage.json', 'datapackage/v2/shares.csv', 'pxweb/tidy.csv'],
    written: { '#import-format': 'datapackage', '#import-resource': 'shares' },
    observations: 4,
    notes: [
      'Filen sier ikke hvilken lisens tallene har (survey, Shares): fyll ut licence i sources.yaml.',
      'UTELATT: filer som ikke hører til tabellen: tidy.csv.',
      'Vises først og vurderes: group: Group A. Filen peker ikke ut noe samlet tall; se over headline.',
    ],
    problems: [untranslated('indicators/shares', 6)],
    files: ['indicators/shares.yaml', 'indicators/shares.csv', 'sources.yaml'],
  },
]

describe('an import in the browser', () => {
  it.each(journeys)(
    '$name: how many figures, what did not come along, and the files',
    async ({ paths, written, observations, notes, problems, files }) => {
      const { wrapper, lines } = await importOf(paths, written)
      expect(wrapper.get('.sm-own-outcome [role="status"]').text()).toBe(
        `${String(observations)} tall er tatt inn.`,
      )
      expect(lines()).toEqual([notes, problems])
      expect(textsOf(wrapper.findAll('.sm-own-files li'))).toEqual(files)
      const own = useOwnStore()
      await wrapper.get('.sm-own-actions button').trigger('click')
      await expect.poll(() => own.state.status, patient).toBe('ready')
      // The published folder with the new figures in it, and nothing of either lost.
      expect(own.state).toMatchObject({ reading: { summary: { errors: 0 } } })
      const there = own.state.status === 'ready' ? own.state.reading.files : []
      expect(new Set(there.map(({ path }) => path))).toEqual(
        new Set([...Object.keys(smallFolder), ...files]),
      )
      wrapper.unmount()
    },
  )

  it('of weeks alone says why nothing is taken in, and offers no pages', async () => {
    const text = 'region;2021U01;2021U02\nOslo;1;2\n'
    const { wrapper } = await importOf([{ name: 'weeks.csv', text }])
    expect(wrapper.get('.sm-empty[role="status"]').text()).toMatch(
      /^Ingen av tallene kan tas inn\. .*2021U01, 2021U02/,
    )
    expect(wrapper.find('.sm-own-outcome').exists()).toBe(false)
    wrapper.unmount()
  })

  it('of half an Open SDG pair says which half lacks', async () => {
    const { wrapper } = await importOf(['opensdg/data/indicator_99-1-1.csv'], {
      '#import-format': 'opensdg',
    })
    expect(wrapper.get('.sm-empty[role="status"]').text()).toBe(
      'Det trengs to filer, CSV og YAML. Mangler: YAML.',
    )
    wrapper.unmount()
  })
})
