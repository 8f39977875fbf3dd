import { countsOf } from './counts'
import type { Fault, Problem } from './problem'
import { checkRules } from './rules'
import { findUnsafe } from './safety'
import * as schema from './schema'

/** A pack that may be used, with what is doubtful about it, or why it may not. */
export type PackCheck =
  | { pack: schema.BuiltPack; problems: Problem[] }
  | { pack?: undefined; problems: Problem[] }

/** Entries checked between two yields: some milliseconds. */
const slice = 200

/** After this many errors a file is no pack, and reading on helps nobody. */
const enough = 100

/**
 * Check a parsed pack file as `checkPack` does, in slices: each `next()` checks some entries and yields the
 * share done, 0 to 1, so that a page stays alive over a large file.
 */
export function* checkPackInSlices(value: unknown, file: string): Generator<number, PackCheck, void> {
  const fail = (faults: Fault[]): PackCheck => ({
    problems: faults.slice(0, enough).map(fault => ({ severity: 'error', file, ...fault })),
  })
  const newer = findNewerFormat(value) ?? findUnsafe(value)
  if (newer) return fail([newer])
  const { sources, claims, ...rest } = Object(value) as Record<string, unknown>
  const head = schema.parse(schema.builtHead, rest)
  if ('faults' in head) return fail(head.faults)
  const whole = { ...head.output, sources: [] as schema.PackSource[], claims: [] as schema.PackClaim[] }
  const total = lengthOf(sources) + lengthOf(claims)
  const faults: Fault[] = []
  for (const done of checkList(schema.source, sources, '.sources', whole.sources, faults)) yield done / total
  for (const done of checkList(schema.claim, claims, '.claims', whole.claims, faults))
    yield (lengthOf(sources) + done) / total
  if (faults.length > 0) return fail(faults)
  const problems = checkRules({ head: whole, ...whole }).map(problem => ({
    ...problem,
    file,
    path: `.${problem.path}`,
  }))
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  return { pack: { ...whole, counts: countsOf(whole.claims, whole.sources) }, problems }
}

/** Check a parsed pack file: its shape, and the rules that the build holds a pack to. */
export function checkPack(value: unknown, file: string): PackCheck {
  const checking = checkPackInSlices(value, file)
  for (;;) {
    const { done, value: check } = checking.next()
    if (done) return check
  }
}

/** A pack of a later format is told apart from a broken one. */
function findNewerFormat(value: unknown): Fault | undefined {
  const format: unknown = Object(value).format
  if (typeof format !== 'number' || format <= schema.packFormat) return undefined
  return {
    path: '.format',
    message: `is ${format}; this version reads packs up to format ${schema.packFormat}`,
  }
}

function lengthOf(entries: unknown): number {
  return Array.isArray(entries) ? entries.length : 0
}

/**
 * Check `entries` one by one into `output`, and what is wrong with them into `faults`, at paths that begin
 * with `at`. Yields how many are done, a slice at a time.
 */
function* checkList<T extends Parameters<typeof schema.parse>[0]>(
  shape: T,
  entries: unknown,
  at: string,
  output: unknown[],
  faults: Fault[],
): Generator<number, void, void> {
  if (!Array.isArray(entries)) {
    faults.push({ path: at, message: 'is no list' })
    return
  }
  for (const [n, entry] of entries.entries()) {
    const result = schema.parse(shape, entry)
    if ('output' in result) output.push(result.output)
    else faults.push(...result.faults.map(({ path, message }) => ({ path: `${at}[${n}]${path}`, message })))
    if (faults.length >= enough) return
    if (n % slice === slice - 1) yield n + 1
  }
}
