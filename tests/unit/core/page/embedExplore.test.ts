import { describe, expect, it } from 'vitest'
import { embedExplore, embedExplorePage } from '@/core/page/embedExplore'
import { siteOn } from '@/core/page/pageAsKnown'
import { exploreMonitor } from '../../../helpers/explore'

describe('embedExplore', () => {
  const monitor = exploreMonitor()

  it('is what indicators there are, and which of them counts people', () => {
    const model = embedExplore({ monitor })
    expect(model.indicators).toEqual(monitor.indicators.map(({ id }) => id))
    expect(model.population).toBe('people')
  })
  it('has no population where the folder counts no people', () => {
    expect(embedExplore({ monitor: { ...monitor, indicators: [] } })).toEqual({
      ...{ indicators: [], population: null },
    })
  })
  it('is one page of the site, a part of the explorer', () => {
    const site = siteOn(monitor, { today: '2026-01-01', knownOn: null })
    expect(embedExplorePage).toMatchObject({ route: 'embed/explore', embeds: 'explore' })
    expect(embedExplorePage.model({ ...site, language: 'nb' })).toEqual(embedExplore({ monitor }))
  })
})
