import { describe, expect, it } from 'vitest'
import { eventLane, listedEvents, rowHeight } from '@/charts/eventLane'

const options = {
  x: { domain: [2020, 2030], range: [40, 1000] },
  width: 1100,
  size: 14,
  title: 'Hendelser',
  roomForText: true,
} as const

describe('eventLane', () => {
  it('is nothing without events', () => {
    expect(eventLane([], options)).toEqual({ title: '', events: [], numbered: false, height: 0 })
  })
  it('sets the text beside the dot, in the first row that is free', () => {
    const lane = eventLane(
      [
        { years: 2025, text: 'Nov. 2024: En hendelse' },
        { years: 2025.2, text: 'Jan. 2025: En annen hendelse' },
      ],
      options,
    )
    expect(lane.numbered).toBe(false)
    expect(lane.events.map(({ anchor, at }) => [anchor, at.y])).toEqual([
      ['start', 12],
      ['start', 12 + rowHeight],
    ])
    expect(lane.height).toBe(2 * rowHeight)
  })
  it('sets it to the left where the right edge is near', () => {
    const [event] = eventLane([{ years: 2030, text: 'Des. 2029: Fristen går ut' }], options).events
    expect(event?.anchor).toBe('end')
  })
  it('numbers the events where the texts have no room', () => {
    const events = Array.from({ length: 5 }, (_, index) => ({
      years: 2025 + index / 100,
      text: 'En lang hendelse som tar nesten hele bredden av figuren, og litt til på slutten av linjen',
    }))
    const lane = eventLane(events, options)
    expect(lane.numbered).toBe(true)
    expect(lane.events.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5'])
    expect(new Set(lane.events.slice(0, 4).map(({ at }) => at.y)).size).toBe(4)
    expect(lane.events[4]?.at.y).toBeGreaterThan(rowHeight * 4)
  })
  it('numbers them on narrow screens, and when one lies outside the axis', () => {
    const events = [{ years: 2025, text: 'Kort' }]
    expect(eventLane(events, { ...options, roomForText: false }).numbered).toBe(true)
    const outside = eventLane([...events, { years: 2010, text: 'Før' }], options)
    expect(outside.events.map(({ number }) => number)).toEqual([2])
    expect(eventLane([{ years: 2010, text: 'Før' }], options)).toMatchObject({
      events: [],
      height: 24,
    })
  })
})

describe('listedEvents', () => {
  it('has the texts in order of time', () => {
    expect(
      listedEvents([
        { years: 2022, text: 'b' },
        { years: 2021, text: 'a' },
      ]),
    ).toEqual(['a', 'b'])
  })
})
