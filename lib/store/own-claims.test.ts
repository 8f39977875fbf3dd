import { beforeEach, expect, test } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import { createClaimStore } from './claims'
import { type ClaimDatabase, openDatabase } from './db'
import { exportPack } from './export'
import { importPack } from './import'
import { deleteOwnClaim, type OwnClaim, saveOwnClaim } from './own-claims'
import { listPacks, removePack } from './packs'

let db: ClaimDatabase
let run = 0
beforeEach(() => {
  stubLocks()
  db = openDatabase(`own-${run++}`)
})

const model = generatePack({ claims: 4, id: 'mine' })
const own = (n: number): OwnClaim => {
  const claim = model.claims[n]!
  const named = claim.origin.found ? claim.origin.source : undefined
  return {
    claim,
    sources: model.sources.filter(({ id }) => id === named),
    entities: model.entities.filter(({ id }) => claim.entities.includes(id)),
    measures: model.measures.filter(({ id }) => id === claim.measure),
  }
}
const valued = (n: number, max: number): OwnClaim => {
  const { claim, ...rest } = own(n)
  return { ...rest, claim: { ...claim, quantity: { ...claim.quantity, max } } }
}
const find = (id: string) => createClaimStore(db)(lookup => lookup.claims([`id:${id}`]))

test('an own claim is looked up like any other, edited and deleted', async () => {
  const { claim } = own(0)
  expect(await saveOwnClaim(db, own(0))).toEqual({ done: undefined })
  expect(await find(claim.id)).toMatchObject([{ pack: 'own', quantity: claim.quantity }])
  const edited = valued(0, 9e15)
  expect(await saveOwnClaim(db, edited, claim)).toEqual({ done: undefined })
  expect(await find(claim.id)).toMatchObject([{ quantity: { max: 9e15 } }])
  expect(await deleteOwnClaim(db, edited.claim)).toEqual({ done: undefined })
  expect(await find(claim.id)).toEqual([])
})

test('of two windows that edit one claim, the second is told', async () => {
  const { claim } = own(0)
  await saveOwnClaim(db, own(0))
  expect(await saveOwnClaim(db, valued(0, 8e15), claim)).toEqual({ done: undefined })
  expect(await saveOwnClaim(db, valued(0, 9e15), claim)).toEqual({ problem: { kind: 'changed-elsewhere' } })
  expect(await deleteOwnClaim(db, claim)).toEqual({ problem: { kind: 'changed-elsewhere' } })
  expect(await find(claim.id)).toMatchObject([{ quantity: { max: 8e15 } }])
})

test('two windows that add claims at once lose neither', async () => {
  const other = openDatabase(db.name)
  await Promise.all([saveOwnClaim(db, own(0)), saveOwnClaim(other, own(1)), saveOwnClaim(db, own(2))])
  const exported = await exportPack(db, 'own')
  expect(exported).toMatchObject({ done: { version: '1.0.3', counts: { claims: 3 } } })
})

test('what no pack may hold is refused with its place, and an id that a pack has', async () => {
  await importPack(db, generatePack({ claims: 4, id: 'mine' }))
  expect(await saveOwnClaim(db, own(0))).toMatchObject({ problem: { kind: 'claims-taken', pack: 'mine' } })
  await removePack(db, 'mine')
  const { claim, ...rest } = own(0)
  const backwards = { ...claim, quantity: { ...claim.quantity, min: 7, max: 5 } }
  expect(await saveOwnClaim(db, { ...rest, claim: backwards })).toMatchObject({
    problem: { kind: 'pack-broken', faults: [{ path: '.claims[0].quantity' }] },
  })
  expect(await listPacks(db)).toEqual([])
})

test('a measure taken over is stored without those that it is confused with, which stayed behind', async () => {
  const { measures, ...rest } = own(0)
  const confused = measures.map(measure => ({ ...measure, not: ['run-rate'] }))
  expect(await saveOwnClaim(db, { ...rest, measures: confused })).toEqual({ done: undefined })
  expect(await exportPack(db, 'own')).toMatchObject({ done: { measures: [{ not: [] }] } })
  await deleteOwnClaim(db, rest.claim)
  expect(await exportPack(db, 'own')).toMatchObject({ done: { entities: [], measures: [] } })
})

test('exported, removed and imported again, they are own claims as before', async () => {
  await saveOwnClaim(db, own(0))
  await saveOwnClaim(db, own(1))
  const exported = await exportPack(db, 'own')
  if (!('done' in exported)) throw new Error('not exported')
  await removePack(db, 'own')
  expect(await importPack(db, exported.done)).toEqual({ done: undefined })
  expect(await listPacks(db)).toMatchObject([{ id: 'own', kind: 'own' }])
  expect(await exportPack(db, 'own')).toEqual(exported)
})
