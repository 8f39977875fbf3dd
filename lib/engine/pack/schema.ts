import * as v from 'valibot'
import * as lists from './closed-lists'
import { datePattern, isDate, isPeriod, periodPattern } from './edtf'
import * as patterns from './patterns'
import type { Fault } from './problem'

/**
 * A pack's shape: the type, the build's check, the import's check and the published JSON Schema in one.
 * What no shape can say (ids that name nothing, dates out of order) is in `rules.ts`.
 */

/** The newest format that this version reads. */
export const packFormat = 1

const atMost = (maximum: number) =>
  v.maxLength<string, number, string>(maximum, `is longer than ${maximum} characters`)
/** Plain text of at most so many UTF-16 units. */
const text = (maximum: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty'),
    atMost(maximum),
    v.regex(patterns.plainText, 'holds markup or control characters'),
    v.regex(patterns.wellDecoded, 'holds a character that was lost in a wrong encoding'),
    v.check(value => value === value.trim(), 'begins or ends with a space'),
  )
const formed = (pattern: RegExp, says: string, maximum: number) =>
  v.pipe(v.string(), atMost(maximum), v.regex(pattern, says))
const id = formed(patterns.id, 'is no id: lower-case words joined by hyphens', 80)
const language = v.pipe(v.string(), v.regex(patterns.languageTag, 'is no language tag'))
const version = formed(patterns.version, 'is no version: three numbers', 20)
const url = formed(patterns.address, 'is no https address', 2000)
const inCalendar = v.check(isDate, 'is a date that no calendar has')
const date = v.pipe(v.string(), v.regex(datePattern, 'is no date'), inCalendar)
const day = v.pipe(v.string(), v.regex(patterns.day, 'is no day: YYYY-MM-DD'), inCalendar)
const period = v.pipe(
  v.string(),
  v.regex(periodPattern, 'is no date or period'),
  v.check(isPeriod, 'is a period that no calendar has, or its ends are out of order'),
)
const list = <T extends v.GenericSchema>(entry: T, maximum: number) =>
  v.pipe(v.array(entry), v.maxLength(maximum, `has more than ${maximum} entries`))
const isByLanguage = (value: object) => Object.keys(value).every(key => v.is(language, key))
/** A text for each language, English always among them. */
const texts = (maximum: number) =>
  v.pipe(
    v.objectWithRest({ en: text(maximum) }, text(maximum)),
    v.check(value => isByLanguage(value), 'has a key that is no language tag'),
  )
/** Words per language; `*` for those of every language. */
const words = v.record(v.union([v.literal('*'), language]), list(text(60), 60))
const finite = v.pipe(v.number(), v.finite('is no finite number'))

const quantity = v.pipe(
  v.strictObject({
    min: finite,
    max: finite,
    unit: text(40),
    qualifier: v.nullable(v.picklist(lists.qualifiers)),
    per: v.exactOptional(text(40)),
  }),
  v.check(({ min, max }) => min <= max, 'has its values out of order: min is above max'),
)

export const source = v.strictObject({
  id,
  publisher: text(120),
  title: v.exactOptional(text(300)),
  authors: v.exactOptional(list(text(100), 40)),
  date: v.exactOptional(date),
  url: v.exactOptional(url),
  archived: v.exactOptional(url),
  language: v.exactOptional(language),
  access: v.exactOptional(v.picklist(lists.accesses)),
  note: v.exactOptional(v.picklist(lists.sourceNotes)),
})

const origin = v.variant('found', [
  v.strictObject({
    found: v.literal(true),
    source: id,
    attribution: v.picklist(lists.attributions),
    speaker: v.exactOptional(text(100)),
    wording: v.exactOptional(text(400)),
    account: v.exactOptional(id),
  }),
  v.strictObject({ found: v.literal(false), searched: text(300), account: v.exactOptional(id) }),
])

const lineageStep = v.strictObject({
  source: id,
  relation: v.picklist(lists.relations),
  quantity: v.exactOptional(quantity),
  note: v.exactOptional(texts(240)),
})

export const claim = v.strictObject({
  id,
  also: v.exactOptional(list(id, 20), []),
  entities: v.pipe(list(id, 12), v.minLength(1, 'names no entity')),
  measure: id,
  quantity,
  period: v.exactOptional(period),
  asOf: date,
  stage: v.picklist(lists.stages),
  statement: texts(400),
  label: texts(60),
  origin,
  lineage: v.exactOptional(list(lineageStep, 40), []),
  standing: v.picklist(lists.standings),
  confidence: v.picklist(lists.confidences),
  cues: words,
  confusable: v.exactOptional(list(id, 60), []),
  checkedOn: day,
})

export const entity = v.strictObject({
  id,
  kind: v.picklist(lists.entityKinds),
  name: texts(80),
  aliases: words,
  wikidata: v.exactOptional(v.pipe(v.string(), v.regex(patterns.wikidataId, 'is no Wikidata id'))),
})

export const measure = v.strictObject({
  id,
  name: texts(80),
  dim: id,
  cues: words,
  nouns: v.exactOptional(list(list(text(40), 40), 20)),
  not: list(id, 40),
  excludes: v.exactOptional(list(id, 60)),
  between: v.exactOptional(v.literal(true)),
  worded: v.exactOptional(v.literal(true)),
  daily: v.exactOptional(v.literal(true)),
})

/** Weighted words per language: above zero they speak for the topic, below against it. */
export const topic = v.record(
  language,
  list(v.strictObject({ term: text(60), weight: v.pipe(finite, v.minValue(-10), v.maxValue(10)) }), 400),
)

const head = {
  format: v.literal(packFormat),
  id,
  version,
  title: texts(120),
  description: v.exactOptional(texts(400)),
  licence: text(80),
  languages: v.pipe(list(language, 60), v.minLength(1, 'names no language')),
  lastChecked: day,
  changelog: list(v.strictObject({ version, date: day, changes: list(text(300), 40) }), 400),
}

/** `pack.json` as people edit it. */
export const packFile = v.strictObject(head)

/** The largest pack that is read; a bound on what one file can cost. */
const maximum = 2_000_000

/** All of a built pack but its long lists, which are checked entry by entry. */
export const builtHead = v.strictObject({
  ...head,
  counts: v.strictObject({
    claims: v.number(),
    sources: v.number(),
    /** Claims whose origin has an address of its own, 0 to 1. */
    confirmedOrigins: v.number(),
  }),
  topic,
  entities: list(entity, maximum),
  measures: list(measure, 10_000),
})

/** A built pack: one file, as shipped, imported and exported. */
export const builtPack = v.strictObject({
  ...builtHead.entries,
  sources: list(source, maximum),
  claims: list(claim, maximum),
})

export type PackFile = v.InferOutput<typeof packFile>
export type PackSource = v.InferOutput<typeof source>
export type PackClaim = v.InferOutput<typeof claim>
export type PackEntity = v.InferOutput<typeof entity>
export type PackMeasure = v.InferOutput<typeof measure>
export type BuiltPack = v.InferOutput<typeof builtPack>

/** `value` as `schema` has it, or what is wrong with it; what is too long is refused before a pattern goes through it. */
export function parse<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
): { output: v.InferOutput<T> } | { faults: Fault[] } {
  const result = v.safeParse(schema, value, { abortPipeEarly: true })
  if (result.success) return { output: result.output }
  return { faults: result.issues.map(issue => ({ path: pathOf(issue), message: issue.message })) }
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
}
