#!/usr/bin/env node
// Node cannot run TypeScript by itself yet: Vite, which is here anyway, loads it.
import { fileURLToPath } from 'node:url'
import { createLogger, runnerImport } from 'vite'

const source = fileURLToPath(new URL('..', import.meta.url))
const quiet = createLogger('silent')

async function load(file) {
  const { module } = await runnerImport(file, {
    configFile: false,
    customLogger: quiet,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { alias: { '@': source.replace(/[\\/]$/, '') } },
  })
  return module
}

const args = process.argv.slice(2)
const [file, rest] =
  args[0] === '--module' && args[1] ? [args[1], args.slice(2)] : [`${source}cli/main.ts`, args]
const { main } = await load(file)
process.exitCode = await main(rest)
