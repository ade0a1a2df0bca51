import { expect, test, vi } from 'vitest'
import { createReport } from '@/core/read/report'
import { createTally } from '@/core/read/texts'
import { readYaml } from '@/core/read/yaml'

vi.mock('yaml', async (original) => ({
  ...(await original<typeof import('yaml')>()),
  parseDocument: () => {
    throw new RangeError('Maximum call stack size exceeded')
  },
}))

test('a file that brings the YAML parser down costs that file', () => {
  const report = createReport('x.yaml', 'en')
  expect(readYaml('a: 1\n', report, createTally([], 'nb'))).toBeNull()
  expect(report.diagnostics).toMatchObject([{ code: 'yaml/syntax', line: 1 }])
})
