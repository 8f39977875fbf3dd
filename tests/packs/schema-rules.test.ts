import { expect, test } from 'vitest'
import { checkPack } from '../../lib/engine/pack/check-pack'
import { builtPack } from '../../lib/engine/pack/schema'
import { casesOf, type SchemaCase } from './schema-cases'
import { wholePack } from './whole-pack'

test('a pack with every field that there is is taken', () => {
  const { pack, problems } = checkPack(wholePack(), 'whole.json')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(pack).toEqual(wholePack())
})

const cases = casesOf(builtPack, wholePack())

/** What a pack must not have, in the words of its refusal: the cases are made from the schema, and miss no rule that it lacks. */
const faults = [
  'is empty',
  'is longer than 400 characters',
  'holds markup or control characters',
  'holds a character that was lost in a wrong encoding',
  'begins or ends with a space',
  'is no id: lower-case words joined by hyphens',
  'is no version: three numbers',
  'is no language tag',
  'has a key that is no language tag',
  'is no https address',
  'is no Wikidata id',
  'is no date',
  'is no day: YYYY-MM-DD',
  'is no date or period',
  'is a date that no calendar has',
  'is a period that no calendar has, or its ends are out of order',
  'is no finite number',
  'has its values out of order: min is above max',
  'has more than 20 entries',
  'names no language',
  'names no entity',
]

test.each(faults)('some place of a pack must not be one that %s', fault => {
  expect(cases.map(({ message }) => message)).toContain(fault)
})

test.each(['unknown field', 'required', 'literal', 'choice', 'variant', 'type', 'min_value', 'max_value'])(
  'some place of a pack has the rule: %s',
  rule => {
    expect(cases.some(({ name }) => name.endsWith(` ${rule}`))).toBe(true)
  },
)

test.each(cases)('$name', broken => {
  const { pack, problems } = checkPack(breakAt(wholePack(), broken), 'broken.json')
  expect(pack).toBeUndefined()
  const told = problems.filter(({ severity }) => severity === 'error')
  expect(told.map(({ path }) => path)).toContain(broken.path)
  if (broken.message)
    expect(told).toContainEqual(expect.objectContaining({ path: broken.path, message: broken.message }))
})

function breakAt(pack: unknown, { at, value }: SchemaCase): unknown {
  if (at.length === 0) return value
  const holder = at.slice(0, -1).reduce((inner: unknown, key) => Object(inner)[key], pack) as Record<
    string,
    unknown
  >
  const last = at.at(-1)!
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return pack
}
