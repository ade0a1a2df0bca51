// Marks each problem of a data folder at its line in a pull request:
// `siktemal check data --format json | node .config/annotate.js data`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** One problem as a workflow command; what has a meaning in a command is escaped. */
export function annotation({ severity, code, file, line, message, hint }, folder) {
  const place = `file=${property(`${folder}/${file}`)},line=${String(line)},title=${property(code)}`
  const text = hint === null ? message : `${message}; ${hint}`
  return `::${severity} ${place}::${escaped(text)}`
}

function escaped(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text) {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { summary, diagnostics } = JSON.parse(readFileSync(0, 'utf8'))
  const folder = process.argv[2] ?? 'data'
  for (const diagnostic of diagnostics) console.log(annotation(diagnostic, folder))
  process.exitCode = summary.errors > 0 ? 1 : 0
}
