import { expect, test } from 'vitest'
import { buildPack } from '../../lib/engine/pack/build'
import { checkPack, checkPackInSlices } from '../../lib/engine/pack/check-pack'
import { smallPack } from './small-pack'

/** A built pack as a reader's file holds it, to be broken. */
const built = () => JSON.parse(JSON.stringify(buildPack(smallPack()).pack))
const errorsOf = (value: unknown) =>
  checkPack(value, 'mine.json').problems.map(({ path, message }) => `${path}: ${message}`)

test('a built pack is taken as it is', () => {
  expect(checkPack(built(), 'mine.json')).toEqual({ pack: built(), problems: [] })
})

test('a pack of a later format is told apart from a broken one', () => {
  expect(errorsOf({ format: 2, surprises: [] })).toEqual([
    '.format: is 2; this version reads packs up to format 1',
  ])
})

test.each([
  ['nothing', null],
  ['a text', 'pack'],
  ['a list', []],
  ['a number', 1e308],
])('%s is no pack', (_, value) => {
  const { pack, problems } = checkPack(value, 'mine.json')
  expect(pack).toBeUndefined()
  expect(problems[0]).toMatchObject({ severity: 'error', file: 'mine.json' })
})

test('what a file says of its own size is counted, not believed', () => {
  const pack = { ...built(), counts: { claims: -5, sources: 1e300, confirmedOrigins: 99 } }
  expect(checkPack(pack, 'mine.json').pack?.counts).toEqual(built().counts)
})

test('a fault is named by its place in the file', () => {
  const pack = built()
  pack.claims[1].asOf = '2024-02-31'
  expect(errorsOf(pack)).toEqual(['.claims[1].asOf: is a date that no calendar has'])
})

test('the rules that bind the parts hold at import too', () => {
  const pack = built()
  pack.claims[0].entities = ['east-light']
  expect(errorsOf(pack)).toContain('.claims[0].entities[0]: east-light is no entity of this pack')
})

test.each(['__proto__', 'constructor', 'prototype'])('a key %s is refused, however deep', key => {
  const pack = JSON.parse(
    JSON.stringify(built()).replace('"qualifier":', `"${key}":{"polluted":true},"qualifier":`),
  )
  expect(errorsOf(pack)[0]).toContain(`.quantity.${key}: is a key that no pack may have`)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('five thousand levels are refused, not followed', () => {
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
  expect(errorsOf({ format: 1, claims: deep })[0]).toContain('is nested more than')
})

test('a file of nothing but faults is given up early', () => {
  const claims = Array.from({ length: 10_000 }, () => ({}))
  expect(errorsOf({ ...built(), claims }).length).toBeLessThanOrEqual(100)
})

test('an address of a hundred thousand characters is refused for its length, at once', () => {
  const pack = built()
  pack.sources[0].url = `https://${'a.'.repeat(50_000)} `
  const began = performance.now()
  expect(errorsOf(pack)).toEqual(['.sources[0].url: is longer than 2000 characters'])
  expect(performance.now() - began).toBeLessThan(500)
})

test.each([
  ['https://example.org', true],
  ['https://a.example.org:8080/@name/x?y=a.b#z', true],
  ['https://example.org?q=1', true],
  ['https://user@example.org/', false],
  ['https://first.last@example.org/', false],
  ['https://localhost/', false],
  ['https://example..org/', false],
])('%s as an address: %s', (url, isOne) => {
  const pack = built()
  pack.sources[0].url = url
  expect(errorsOf(pack)).toEqual(isOne ? [] : ['.sources[0].url: is no https address'])
})

test('a large pack is checked in slices that say how far they are', () => {
  const pack = built()
  pack.sources = Array.from({ length: 1000 }, (_, n) => ({ ...pack.sources[0], id: `list-${n}` }))
  const shares = []
  const slices = checkPackInSlices(pack, 'mine.json')
  for (let slice = slices.next(); !slice.done; slice = slices.next()) shares.push(slice.value)
  expect(shares.length).toBeGreaterThan(3)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
})
