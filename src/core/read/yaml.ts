import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Document, Node, Range, YAMLError } from 'yaml'
import type { MessageKey } from '../messages/keys'
import type { Language } from '../model'
import { printable } from './printable'
import { addProblem } from './report'
import type { Report } from './report'

/** Which languages texts should be in, and the first of those that lack one, by language. */
export interface TextTally {
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
  readonly lacking: Map<Language, { readonly place: Place; count: number }>
}

export interface YamlFile {
  readonly report: Report
  readonly texts: TextTally
  readonly document: Document
  readonly lineOf: (offset: number) => number
}

/** A value in a YAML file and where it stands. */
export interface Place {
  readonly yaml: YamlFile
  /** Null where the file gives no value; aliases are followed. */
  readonly node: Node | null
  /** The keys that lead here, `goal.value` or `dimensions.0.kind`; empty for the whole file. */
  readonly path: string
  /** The line of its key, or of the value in a list. */
  readonly line: number
}

/** The root of a YAML text; null, and reported, where its syntax is wrong. */
export function readYaml(text: string, report: Report, texts: TextTally): Place | null {
  const counter = new LineCounter()
  const document = nestsTooDeep(text) ? null : parse(text, counter)
  if (document === null) {
    addProblem(report, { key: 'yaml/syntax#deep', line: 1 })
    return null
  }
  const lines = text.trimEnd().split('\n').length
  const lineOf = (offset: number): number => Math.min(counter.linePos(offset).line, lines)
  const problems = syntaxProblems(document, lineOf)
  for (const [line, problem] of problems) addProblem(report, { line, ...problem })
  const yaml = { report, texts, document, lineOf }
  return problems.size > 0 ? null : { yaml, node: document.contents, path: '', line: 1 }
}

/** The entries of a mapping by key, in the order written; null when the value is none. */
export function entriesOf(place: Place): ReadonlyMap<string, Place> | null {
  const { node, yaml } = place
  if (!isMap(node)) return null
  return new Map(
    node.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.source) : String(key)
      return [name, child(place, name, { line: lineAt(key, yaml), value })]
    }),
  )
}

/** The values of a list; null when the value is none. */
export function itemsOf(place: Place): readonly Place[] | null {
  const { node, yaml } = place
  if (!isSeq(node)) return null
  return node.items.map((value, index) =>
    child(place, String(index), { line: lineAt(value, yaml), value }),
  )
}

/** A single value as written, without quotation marks; null for lists, mappings and nothing. */
export function scalarText({ node }: Place): string | null {
  if (!isScalar(node) || node.value === null) return null
  return typeof node.value === 'string' ? printable(node.value) : String(node.source)
}

/** A single value as YAML understands it: a text, a number or a boolean; null for all else. */
export function scalarValue({ node }: Place): unknown {
  if (!isScalar(node)) return null
  return typeof node.value === 'string' ? printable(node.value) : node.value
}

/** True where a key has no value, or an empty text. */
export function isBlank({ node }: Place): boolean {
  return node === null || (isScalar(node) && (node.value === null || node.value === ''))
}

/** A key below another, `goal` and `value` as `goal.value`. */
export function pathBelow(place: Place, key: string): string {
  return place.path === '' ? key : `${place.path}.${key}`
}

function child(
  place: Place,
  key: string,
  { line, value }: { readonly line: number; readonly value: unknown },
): Place {
  const { yaml } = place
  const path = pathBelow(place, key)
  // The parser puts nodes below nodes; only an absent value is none. Aliases of nothing are told before.
  const node = value as Node | null
  return { yaml, node: isAlias(node) ? (node.resolve(yaml.document) as Node) : node, path, line }
}

function lineAt(value: unknown, yaml: YamlFile): number {
  // Keys and entries are nodes, an empty one too, and the parser gives every node its range.
  const [start] = (value as Node).range as Range
  return yaml.lineOf(start)
}

function parse(text: string, lineCounter: LineCounter): Document | null {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' })
  } catch {
    return null
  }
}

interface SyntaxProblem {
  readonly key: MessageKey
  readonly other?: string
}

/** One problem a line: the first says most, the rest follow from it. */
function syntaxProblems(
  document: Document,
  lineOf: (offset: number) => number,
): ReadonlyMap<number, SyntaxProblem> {
  const problems = new Map<number, SyntaxProblem>()
  const add = (offset: number, problem: SyntaxProblem): void => {
    const line = lineOf(offset)
    if (!problems.has(line)) problems.set(line, problem)
  }
  for (const error of document.errors) {
    add(startOf(error, document), { key: keyOf(error) })
  }
  visit(document, {
    Alias(_, node) {
      // The parser gives every node it has read a range.
      const [start] = node.range as Range
      if (!node.resolve(document))
        add(start, { key: 'yaml/syntax#alias', other: `*${node.source}` })
    },
  })
  return problems
}

function keyOf({ code, message }: YAMLError): MessageKey {
  // The parser has one code for an unclosed quotation mark and for a key without a colon.
  const key = code === 'MISSING_CHAR' && !message.startsWith('Missing closing') ? 'NO_COLON' : code
  return syntaxKeys.get(key) ?? 'yaml/syntax'
}

const syntaxKeys: ReadonlyMap<string, MessageKey> = new Map([
  ['BAD_INDENT', 'yaml/syntax#indent'],
  ['TAB_AS_INDENT', 'yaml/syntax#tab'],
  ['MISSING_CHAR', 'yaml/syntax#open'],
  ['NO_COLON', 'yaml/syntax#colon'],
  ['BLOCK_AS_IMPLICIT_KEY', 'yaml/syntax#colon'],
  ['MULTILINE_IMPLICIT_KEY', 'yaml/syntax#colon'],
  ['DUPLICATE_KEY', 'yaml/syntax#twice'],
  ['MULTIPLE_DOCS', 'yaml/syntax#documents'],
])

/** Where an error began: a quotation mark that is never closed is only noticed at the end of the file. */
function startOf(error: YAMLError, document: Document): number {
  let [start] = error.pos
  if (error.code !== 'MISSING_CHAR') return start
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'
      if (quoted && range && range[1] >= error.pos[0]) start = range[0]
    },
  })
  return start
}

/** Nesting that no data folder has, and that could exhaust the parser's stack. */
function nestsTooDeep(text: string): boolean {
  let depth = 0
  for (const sign of text.match(/[[{\]}]/g) ?? []) {
    depth += sign === '[' || sign === '{' ? 1 : -1
    if (depth > 100) return true
  }
  return /^ {400}|(?:[-?:] +){60}/m.test(text)
}
