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

test('every kind of rule is broken somewhere', () => {
  expect(cases.length).toBeGreaterThan(300)
})

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
