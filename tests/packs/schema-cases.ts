import type * as v from 'valibot'

/** One way to break one rule of a schema, at one place of a value that keeps to all of them. */
export interface SchemaCase {
  /** Place and rule: `.claims[].asOf regex`. */
  name: string
  /** Path of the fault, as the check tells it. */
  path: string
  /** What is said of it, where the rule has words of its own. */
  message?: string
  /** The broken value in place of the one at `at`; without `value` that one is taken away. */
  at: (string | number)[]
  value?: unknown
}

/** A node of a schema, as far as it is walked here. */
interface Node {
  type: string
  entries?: Record<string, Node>
  rest?: Node
  item?: Node
  key?: Node
  value?: Node
  wrapped?: Node
  options?: readonly unknown[]
  pipe?: readonly Node[]
  requirement?: unknown
  message?: unknown
}

/**
 * A case for every rule of a schema. `example` must hold every field that the schema knows, so that none is left out;
 * throws where it does not, and at a kind of rule that it does not know how to break.
 */
export function casesOf(schema: v.GenericSchema, example: unknown): SchemaCase[] {
  const cases = walk(schema as unknown as Node, example, [])
  const absent = cases
    .filter(({ name }) => name.endsWith(ABSENT))
    .map(({ name }) => name.slice(0, -ABSENT.length))
  const nowhere = absent.find(
    place => !cases.some(({ name }) => name.startsWith(`${place} `) && !name.endsWith(ABSENT)),
  )
  if (nowhere) throw new Error(`The example has nothing at ${nowhere}`)
  const broken = cases.filter(({ name }) => !name.endsWith(ABSENT))
  // Of equal names the first counts, whose entry of a list holds the most.
  return [...new Map(broken.reverse().map(each => [each.name, each])).values()].reverse()
}

/** Marks a field that one entry of a list lacks and another must have. */
const ABSENT = ' is absent'

type Keys = (string | number)[]

function walk(node: Node, value: unknown, at: Keys): SchemaCase[] {
  if (value === undefined && node.type !== 'exact_optional') return [oneCase(at, ABSENT.trim(), undefined)]
  const rules = (node.pipe ?? []).slice(1)
  const broken = rules.flatMap((rule, n) => breakRule(rule, rules.slice(0, n), value, at))
  return [...broken, ...walkType(node, value, at)]
}

function walkType(node: Node, value: unknown, at: Keys): SchemaCase[] {
  const wrong = (name: string, put: unknown, more: Partial<SchemaCase> = {}) => oneCase(at, name, put, more)
  switch (node.type) {
    case 'strict_object':
    case 'object_with_rest':
      return [
        ...(at.length > 0 ? [wrong('type', 'text'), wrong('type null', null)] : []),
        ...walkEntries(node, value as object, at),
      ]
    case 'array':
      return [
        wrong('type', { length: 1 }),
        ...(value as unknown[]).flatMap((item, n) => walk(node.item!, item, [...at, n])),
      ]
    case 'record':
      return [
        wrong('type', 'text'),
        oneCase([...at, 'No Tongue!'], 'key', Object.values(value as object)[0]),
        ...Object.entries(value as object).flatMap(([key, inner]) => walk(node.value!, inner, [...at, key])),
      ]
    case 'variant':
      return [
        oneCase([...at, 'found'], 'variant', 'perhaps'),
        ...walk(optionFor(node, value as object), value, at),
      ]
    case 'nullable':
    case 'exact_optional':
      return value === null ? [] : walk(node.wrapped!, value, at)
    case 'string':
      return [wrong('type', 7), wrong('type list', ['text'])]
    case 'number':
      return [wrong('type', '7'), wrong('type null', null)]
    case 'picklist':
      return [wrong('choice', 'of no list')]
    case 'literal':
      return [wrong('literal', 0)]
    default:
      throw new Error(`No way is known to break a ${node.type}`)
  }
}

function walkEntries({ entries = {}, rest, type }: Node, value: object, at: Keys): SchemaCase[] {
  return [
    ...(type === 'strict_object' ? [oneCase([...at, 'surprise'], 'unknown field', 1)] : []),
    ...(rest ? [oneCase([...at, 'zz'], 'rest type', 7)] : []),
    ...Object.entries(entries).flatMap(([key, entry]) => [
      ...(entry.type === 'exact_optional'
        ? []
        : [{ ...oneCase([...at, key], 'required', 0), value: undefined }]),
      ...walk(entry, (value as Record<string, unknown>)[key], [...at, key]),
    ]),
  ]
}

function optionFor({ options }: Node, value: object): Node {
  const found = (value as { found: boolean }).found
  return (options as Node[]).find(option => literalOf(option.entries!.found!) === found)!
}

const literalOf = (node: Node) => (node as unknown as { literal: unknown }).literal

/** Values that some rule or other is broken by. */
const trialsOf: Record<string, unknown[]> = {
  string: ['', '<b>', 'No Id!', '2023-02-29', '2024/2023', ' x', 'lost \uFFFD', 'http://example.org/'],
  number: [Number.POSITIVE_INFINITY],
}

/** The largest list that is made to break a rule; beyond that a file is refused for its size. */
const MOST = 20_000

/** By a value that keeps to the rules `before` it, of which the first broken one alone is told. */
function breakRule(rule: Node, before: Node[], value: unknown, at: Keys): SchemaCase[] {
  const one = (put: unknown) => [oneCase(at, rule.type, put, { message: rule.message as string | undefined })]
  const limit = rule.requirement as number
  switch (rule.type) {
    case 'max_length':
      if (limit > MOST) return []
      return one(
        typeof value === 'string' ? value.padEnd(limit + 1, 'a') : filled(value as unknown[], limit + 1),
      )
    case 'min_length':
      return one(typeof value === 'string' ? '' : [])
    case 'max_value':
      return one(limit + 1)
    case 'min_value':
      return one(limit - 1)
    case 'regex':
    case 'check':
    case 'finite':
      return one(trialFor(rule, before, value, at))
    default:
      throw new Error(`No way is known to break the rule ${rule.type}`)
  }
}

function trialFor(rule: Node, before: Node[], value: unknown, at: Keys): unknown {
  const objects = [
    { ...Object(value), 'No Tongue!': 'x' },
    { ...Object(value), min: 2, max: 1 },
  ]
  const trials = trialsOf[typeof value] ?? objects
  const trial = trials.find(each => isBroken(rule, each) && !before.some(other => isBroken(other, each)))
  if (trial === undefined) throw new Error(`No value is known to break the ${rule.type} at ${pathOf(at)}`)
  return trial
}

/** Whether a value breaks a pattern or a check; of bounds, which the trials keep to, never. */
function isBroken({ requirement }: Node, value: unknown): boolean {
  if (requirement instanceof RegExp) return !requirement.test(String(value))
  return typeof requirement === 'function' && !requirement(value)
}

const filled = (list: unknown[], length: number) => Array.from({ length }, (_, n) => list[n % list.length])

function oneCase(at: Keys, rule: string, value: unknown, more: Partial<SchemaCase> = {}): SchemaCase {
  const place = pathOf(at).replace(/\[\d+\]/g, '[]')
  return {
    name: `${place || 'the file'} ${rule}${more.message ? `: ${more.message}` : ''}`,
    path: pathOf(at),
    at,
    value,
    ...more,
  }
}

function pathOf(at: Keys): string {
  return at.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
}
