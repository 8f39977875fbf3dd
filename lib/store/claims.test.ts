import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import { bucketsAround, claimKeys, digitsOf } from '../engine/match/claim-keys'
import { keyBeginnings } from '../engine/match/keys'
import { readArrays } from '../engine/pack/array-lookup'
import type { Lookup, ReadPacks } from '../engine/pack/lookup'
import { packTerms, resolveClaims } from '../engine/pack/resolve'
import type { BuiltPack } from '../engine/pack/schema'
import { createClaimStore } from './claims'
import { type ClaimDatabase, openDatabase } from './db'
import { writeEdition } from './editions'
import { importPack } from './import'
import { switchPack } from './packs'

const packs = [
  generatePack({ claims: 120, id: 'first', seed: 1 }),
  generatePack({ claims: 40, id: 'second', seed: 2 }),
]
const terms = packs.flatMap(packTerms)
const claims = packs.flatMap(resolveClaims)

let db: ClaimDatabase
beforeEach(async () => {
  stubLocks()
  await db?.delete()
  db = openDatabase()
})

async function store(...built: BuiltPack[]): Promise<ReadPacks> {
  for (const pack of built) expect(await importPack(db, pack)).toEqual({ done: undefined })
  return createClaimStore(db)
}

describe.each([
  ['in memory', async () => readArrays(packs)],
  ['in the database', () => store(...packs)],
])('a look-up %s', (_, open) => {
  test('finds terms by key, in every pack', async () => {
    const readPacks = await open()
    const found = await readPacks(lookup => lookup.terms([terms[0]!.key, '~revenue', 'nobody at all']))
    expect(byJson(found)).toEqual(
      byJson(terms.filter(({ key }) => key === terms[0]!.key || key === '~revenue')),
    )
  })

  test('may begin with every beginning of every term', async () => {
    const readPacks = await open()
    const beginnings = terms.flatMap(({ key }) => keyBeginnings(key))
    await readPacks(async lookup => expect(beginnings.filter(word => !lookup.mayBegin(word))).toEqual([]))
  })

  test('a claim that answers two questions is one and the same', async () => {
    const readPacks = await open()
    const [key, other] = claimKeys(claims[0]!) as [string, string]
    await readPacks(async lookup => {
      const [first] = await lookup.claims([key])
      expect((await lookup.claims([other, key])).some(claim => claim === first)).toBe(true)
    })
  })

  test('finds each claim under each of its keys, once', async () => {
    const readPacks = await open()
    for (const claim of claims.slice(0, 20)) {
      const found = await readPacks(lookup => lookup.claims(claimKeys(claim)))
      expect(found.filter(({ id }) => id === claim.id)).toEqual([claim])
    }
  })

  test('finds what is near in value, and nothing under keys that no claim has', async () => {
    const readPacks = await open()
    const [claim] = claims
    const keys = bucketsAround(claim!.quantity).map(bucket => `ev:${claim!.entities[0]}|${bucket}`)
    const found = await readPacks(lookup => lookup.claims([...keys, 'em:nobody|nothing', 'id:none']))
    expect(found).toContainEqual(claim)
    expect(found.every(({ entities }) => entities.includes(claim!.entities[0]!))).toBe(true)
  })

  test('gives entities and measures by id', async () => {
    const readPacks = await open()
    await readPacks(async lookup => {
      const entities = await lookup.entities(['company-0', 'nobody'])
      expect(entities).toContainEqual(packs[0]!.entities[0])
      expect(new Set(entities.map(({ id }) => id))).toEqual(new Set(['company-0']))
      const measures = await lookup.measures(['revenue', 'nothing'])
      expect(new Set(measures.map(({ id }) => id))).toEqual(new Set(['revenue']))
    })
  })
})

test('the database answers any question as arrays do', async () => {
  const [inDatabase, inMemory] = [await store(...packs), readArrays(packs)]
  const claimKey = fc.constantFrom(...claims.flatMap(claimKeys), 'um:EUR|3', 'id:no-such-claim')
  const termKey = fc.constantFrom(...terms.map(({ key }) => key), 'not a term')
  const question = fc.record({
    claimKeys: fc.uniqueArray(claimKey, { maxLength: 12 }),
    termKeys: fc.uniqueArray(termKey, { maxLength: 12 }),
  })
  await fc.assert(
    fc.asyncProperty(question, async ({ claimKeys, termKeys }) => {
      const ask = async (lookup: Lookup) => ({
        claims: byJson(await lookup.claims(claimKeys)),
        terms: byJson(await lookup.terms(termKeys)),
      })
      expect(await inDatabase(ask)).toEqual(await inMemory(ask))
    }),
    { numRuns: 60 },
  )
})

test('a name with more digits than a row holds is answered out of several', async () => {
  const pack = generatePack({ claims: 3000, seed: 4 })
  const common = { ...pack, claims: pack.claims.map(claim => ({ ...claim, measure: 'revenue' })) }
  const inDatabase = await store(common)
  const [edition] = await db.editions.toArray()
  expect(edition!.wide?.get('md:revenue')).toBeGreaterThan(1)
  const inMemory = readArrays([common])
  const keys = resolveClaims(common)
    .slice(0, 40)
    .map(({ quantity }) => `md:revenue|${digitsOf(quantity)[0]}`)
  for (const asked of [...keys.map(key => [key]), keys, ['md:revenue|0']]) {
    const ask = async (lookup: Lookup) => byJson(await lookup.claims(asked))
    expect(await inDatabase(ask)).toEqual(await inMemory(ask))
  }
})

test('of an entity that two packs know, each is given once', async () => {
  const readPacks = await store(...packs)
  const found = await readPacks(lookup => lookup.entities(['company-0', 'company-1']))
  expect(found.map(({ id }) => id).sort()).toEqual(['company-0', 'company-1'])
})

test('a pack that is switched off is not looked up, and comes back', async () => {
  const readPacks = await store(...packs)
  const packsOf = async () => {
    const found = await readPacks(lookup =>
      lookup.claims([...claims.slice(0, 20), ...claims.slice(-20)].map(({ id }) => `id:${id}`)),
    )
    return new Set(found.map(({ pack }) => pack))
  }
  await switchPack(db, 'first', false)
  expect(await packsOf()).toEqual(new Set(['second']))
  await switchPack(db, 'first', true)
  expect(await packsOf()).toEqual(new Set(['first', 'second']))
})

test('rows that are written but not switched to are not seen', async () => {
  const readPacks = await store(packs[0]!)
  const next = generatePack({ claims: 130, id: 'first', version: '2.0.0', seed: 3 })
  await writeEdition(db, next)
  const found = await readPacks(lookup => lookup.claims(next.claims.map(({ id }) => `id:${id}`)))
  expect(found).toHaveLength(120)
  expect(found).toContainEqual(resolveClaims(packs[0]!)[5])
})

test('one reading sees one state, while a new version is switched to', async () => {
  const readPacks = await store(packs[0]!)
  const next = generatePack({ claims: 120, id: 'first', version: '2.0.0', seed: 3 })
  const importing = importPack(db, next)
  const asked = packs[0]!.claims.map(({ id }) => `id:${id}`)
  const states = [resolveClaims(packs[0]!), resolveClaims(next)].map(byJson)
  for (let reading = 0; reading < 20; reading++) {
    const found = await readPacks(async lookup => {
      const half = await lookup.claims(asked.slice(0, 60))
      return [...half, ...(await lookup.claims(asked.slice(60)))]
    })
    expect(states).toContainEqual(byJson(found))
  }
  expect(await importing).toEqual({ done: undefined })
})

/** In one order, whatever order they were found in. */
function byJson(list: unknown[]): string[] {
  return list.map(entry => JSON.stringify(entry)).sort()
}
