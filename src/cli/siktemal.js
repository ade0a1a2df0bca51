#!/usr/bin/env -S node --max-semi-space-size=2
// Node cannot run TypeScript by itself yet: Vite, which is here anyway, loads it, module by module.
import { fileURLToPath } from 'node:url'
import { createLogger, createRunnableDevEnvironment, resolveConfig } from 'vite'

const source = fileURLToPath(new URL('..', import.meta.url))
const name = 'commandLine'
const config = await resolveConfig(
  {
    configFile: false,
    envDir: false,
    customLogger: createLogger('silent'),
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { alias: { '@': source.replace(/[\\/]$/, '') } },
    environments: {
      [name]: {
        consumer: 'server',
        dev: { moduleRunnerTransform: true },
        resolve: { external: true, mainFields: [], conditions: ['node'] },
      },
    },
  },
  'serve',
)
const environment = createRunnableDevEnvironment(name, config, {
  runnerOptions: { hmr: false },
  hot: false,
})
await environment.init()

const args = process.argv.slice(2)
const [file, rest] =
  args[0] === '--module' && args[1] ? [args[1], args.slice(2)] : [`${source}cli/main.ts`, args]
// A command fetches its parts when it needs them, so the loader stays until it is done.
const { main } = await environment.runner.import(file)
process.exitCode = await main(rest)
await environment.close()
