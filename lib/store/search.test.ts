import { beforeAll, describe, expect, test } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import type { BuiltPack, PackClaim } from '../engine/pack/schema'
import { openDatabase } from './db'
import { importPack } from './import'
import { switchPack } from './packs'
import { amongThese, searchClaims } from './search'
import { readShelf, type StoredRow } from './shelf'

const db = openDatabase('search')
const crowd = generatePack({ claims: 800, id: 'crowd' })
const [model, ...others] = generatePack({ claims: 8, id: 'wanted' }).claims as [PackClaim, ...PackClaim[]]
const wanted: BuiltPack = {
  ...generatePack({ claims: 8, id: 'wanted' }),
  entities: [
    ...generatePack({ claims: 8, id: 'wanted' }).entities,
    {
      id: 'altman',
      kind: 'person',
      name: { en: 'Sam Altman', ja: 'サム・アルトマン' },
      aliases: { zh: ['奥尔特曼'] },
    },
  ],
  claims: [
    {
      ...model,
      entities: ['altman'],
      measure: 'funding',
      quantity: { min: 5e12, max: 7e12, unit: 'USD', qualifier: 'approx' },
      label: { en: 'Altman’s chip plan' },
      statement: { en: 'Sam Altman was said to seek five to seven trillion dollars for chip factories.' },
    },
    ...others,
  ],
}

beforeAll(async () => {
  stubLocks()
  expect(await importPack(db, crowd)).toEqual({ done: undefined })
  expect(await importPack(db, wanted)).toEqual({ done: undefined })
})

const search = async (query: string, options: Parameters<typeof searchClaims>[2] = {}) =>
  (await searchClaims(db, query, options)).map(({ id }) => id)

async function shelf(): Promise<StoredRow[]> {
  let all: StoredRow[] = []
  const keep = (rows: StoredRow[]) => {
    all = rows
  }
  await readShelf(db, keep, new AbortController().signal)
  return all
}

describe('a claim is found first', () => {
  test.each([
    ['by its subject', 'sam altman'],
    ['misspelt', 'sam altmann'],
    ['badly misspelt', 'alltman chips'],
    ['by its value as one writes it', '7tn'],
    ['by subject and value', 'altman 7 trillion'],
    ['by a name in another script', '奥尔特曼'],
    ['by the beginning of a word', 'altm'],
  ])('%s: %s', async (_, query) => {
    expect((await search(query))[0]).toBe(model.id)
  })
})

test('a value is found as asked, and no other in its place', async () => {
  expect(await search('7tn')).toEqual([model.id])
  expect(await search('$5 trillion')).toEqual([model.id])
  expect(await search('6.7tn')).toEqual([])
  expect(await search('altman $589 billion')).toEqual([])
})

test('a value is found as another language writes it, the asker’s own first', async () => {
  expect(await search('7 billones de dólares')).toEqual([model.id])
  expect(await search('altman 7 Billionen')).toEqual([model.id])
  const inGerman = await searchClaims(db, '7 billion', { language: 'de' })
  expect(inGerman.map(({ id }) => id)).toEqual([model.id])
})

test('of many claims that share its words, the one that has them all is found, however late it stands', async () => {
  const crowded = generatePack({ claims: 300, id: 'billions' })
  const quantity = { min: 3e9, max: 3e9, unit: 'USD', qualifier: null }
  const claims = crowded.claims.map(claim => ({ ...claim, quantity }))
  const last = { ...claims.at(-1)!, quantity: { ...quantity, min: 500e9, max: 500e9 } }
  expect(await importPack(db, { ...crowded, claims: [...claims.slice(0, -1), last] })).toEqual({
    done: undefined,
  })
  expect(await search('500 billion')).toContain(last.id)
})

test('among some claims all that fit are found, however many others fit better', async () => {
  const all = (await shelf()).filter(({ measure }) => measure === 'revenue')
  const best = new Set(await search('revenue', { limit: 60 }))
  const others = all.filter(({ id }) => !best.has(id)).slice(0, 5)
  expect(others).toHaveLength(5)
  const found = await search('revenue', { limit: 60, among: amongThese(others) })
  expect(found.sort()).toEqual(others.map(({ id }) => id).sort())
  expect(await search('revenue', { among: amongThese([]) })).toEqual([])
})

test('a value is asked of those alone that are searched among', async () => {
  const [it, ...others] = (await shelf()).toSorted(({ id }) => (id === model.id ? -1 : 1))
  expect(await search('7tn', { among: amongThese([it!]) })).toEqual([model.id])
  expect(await search('7tn', { among: amongThese(others) })).toEqual([])
})

test('nothing is found by what is no word, or by nobody’s words', async () => {
  expect(await search('')).toEqual([])
  expect(await search('  ?! ')).toEqual([])
  expect(await search('qqqqqq wwwwww')).toEqual([])
})

test('a pack that is off is not searched', async () => {
  await switchPack(db, 'wanted', false)
  expect(await search('sam altman')).not.toContain(model.id)
  await switchPack(db, 'wanted', true)
  expect(await search('sam altman')).toContain(model.id)
})
