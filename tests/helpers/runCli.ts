import { vi } from 'vitest'
import { main } from '@/cli/main'

/** Runs the command line in this process: exit code, results and messages. */
export async function runCli(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const taken = { out: '', err: '' }
  const take = (key: 'out' | 'err') => (text: string | Uint8Array) => {
    taken[key] += String(text)
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('err')),
  ]
  const code = await main(args).finally(() => spies.forEach((spy) => spy.mockRestore()))
  return { code, ...taken }
}
