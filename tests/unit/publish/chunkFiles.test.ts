import { expect, test } from 'vitest'
import { chunkFiles } from '@/publish/chunkFiles'

test('a chunk needs its styles and all that it imports, each once, in circles too', () => {
  const chunks = {
    'src/a.ts': { file: 'a.js', css: ['a.css'], imports: ['b', 'c'] },
    b: { file: 'b.js', imports: ['c'] },
    c: { file: 'c.js', imports: ['src/a.ts'] },
  }
  expect(chunkFiles('src/a.ts', chunks)).toEqual(['a.js', 'a.css', 'b.js', 'c.js'])
  expect(chunkFiles('src/unknown.ts', chunks)).toEqual([])
})
