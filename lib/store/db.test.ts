import { beforeEach, expect, test } from 'vitest'
import { generatePack } from '../../tests/store/generate-pack'
import { stubLocks } from '../../tests/store/locks'
import { openDatabase, rowTables, schemas } from './db'
import { importPack } from './import'
import { rowOf } from './pack-row'
import { buildRows } from './pack-rows'
import { searchClaims } from './search'

const pack = generatePack({ claims: 60 })
const edition = 'generated@1.0.0#0'

beforeEach(stubLocks)

test('claims stored before there was a search are found after the upgrade, as if written today', async () => {
  const { rows, filters } = await buildRows(edition, pack)
  const before = openDatabase('upgrade', schemas.slice(0, 1))
  for (const table of ['claims', 'postings', 'terms', 'entities', 'measures'] as const)
    await before.table(table).bulkAdd(rows[table])
  await before.editions.add({ id: edition, pack: pack.id, version: pack.version, filters })
  await before.packs.add(rowOf(pack, edition, 'bundled', undefined))
  before.close()

  const after = openDatabase('upgrade')
  for (const table of rowTables) {
    expect(await after.table(table).count(), table).toBe(rows[table].length)
  }
  expect(await after.trigrams.toArray()).toEqual(
    rows.trigrams.toSorted((a, b) => (a.trigram < b.trigram ? -1 : 1)),
  )
  const [claim] = pack.claims
  expect((await searchClaims(after, claim!.label.en)).map(({ label }) => label)).toContainEqual(claim!.label)
})

test('an empty database of each older version opens, and takes a pack', async () => {
  for (let version = 1; version <= schemas.length; version++) {
    const before = openDatabase(`from-${version}`, schemas.slice(0, version))
    await before.open()
    before.close()
    const after = openDatabase(`from-${version}`)
    expect(await importPack(after, pack)).toEqual({ done: undefined })
    expect(await after.claims.count()).toBe(60)
  }
})
