import { describe, expect, test } from 'vitest'
import { bundleJson, bundleOf } from '@/core/json/bundleJson'
import * as made from '../../../helpers/indicatorFolder'

const indicators = ['exports', 'foreign', 'beds']

describe('an indicator as it is published', () => {
  test.each(indicators)('%s: every period is a text', (id) => {
    // What a period has beside its text.
    const text = JSON.stringify(bundleJson(made.bundleOf(id).bundle))
    expect(text).not.toContain('"years"')
  })

  test('baselines, deadlines, milestones, breaks and neighbours have theirs', () => {
    const { bundle } = made.bundleOf()
    expect(bundleJson(bundle).meta.breaks).toMatchObject([{ period: '2020' }])
    const dues = bundle.targets.map(({ target }) => target.due?.text ?? null)
    expect(bundleJson(bundle).targets.map(({ target }) => target.due)).toEqual(dues)
  })

  test.each(indicators)('%s is read back as it was', (id) => {
    const { bundle } = made.bundleOf(id)
    // As it is after it was written and fetched.
    const fetched = JSON.parse(JSON.stringify(bundleJson(bundle))) as ReturnType<typeof bundleJson>
    expect(bundleOf(fetched)).toEqual(bundle)
  })
})
