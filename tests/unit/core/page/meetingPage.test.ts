import { expect, it } from 'vitest'
import { meetingPage, type MeetingPageModel } from '@/core/page/meetingPage'
import { pageOfSite } from '@/core/page/pageAsKnown'
import { briefContext } from '../../../helpers/briefFolder'

it('the page of the brief offers meetings held, areas with targets and their targets', () => {
  const page = meetingPage(briefContext())
  expect(page.last).toBe('2024-06-01')
  expect(page.meetings.map(({ day }) => day)).toEqual(['2024-06-01', '2022-06-01'])
  expect(page.areas.map(({ id, targets }) => [id, targets.length])).toEqual([
    ['market', 3],
    ['health', 1],
  ])
})

it('a site makes the brief of any choice', () => {
  const choice = { since: '2022-06-01', areas: ['health'], targets: [] }
  const asked = { route: 'meeting', language: 'nb', choice } as const
  // The page's model is what its route makes.
  const page = pageOfSite(briefContext(), asked) as MeetingPageModel
  expect(page.brief.since).toBe('2022-06-01')
  expect(page.brief.targets).toHaveLength(1)
})
