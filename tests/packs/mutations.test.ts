import { beforeEach, expect, test } from 'vitest'
import { findJsonFault } from '../../lib/engine/pack/json-fault'
import type { BuiltPack } from '../../lib/engine/pack/schema'
import { type ClaimDatabase, openDatabase, rowTables } from '../../lib/store/db'
import { exportPack } from '../../lib/store/export'
import { importPack, previewImport } from '../../lib/store/import'
import { createRandom } from '../store/generate-pack'
import { stubLocks } from '../store/locks'
import { mutations } from './mutate-file'
import { wholePack } from './whole-pack'

/** Files to break: a sample of them each time, ten thousand where there is time. */
const FILES = process.env.WHENCE_LONG ? 10_000 : 500
/** Milliseconds of work that a page would freeze for. */
const FREEZE = 1000

/** Ways of which no file may be taken, unless it says what the good one says. */
const NEVER_TAKEN = ['cut short', 'deep nesting', 'a trap for a key', 'another encoding']

const before = wholePack()
const json = JSON.stringify({ ...before, version: '1.1.0', title: { en: 'Lights', ja: '灯台' } })
const fileName = 'broken.json'

let db: ClaimDatabase
beforeEach(async () => {
  stubLocks()
  db = openDatabase('mutations')
  expect(await importPack(db, before)).toEqual({ done: undefined })
})

test.each(Object.keys(mutations))(
  'a pack file with %s is refused with a place, or taken whole',
  async kind => {
    const random = createRandom(kind.length)
    const count = Math.ceil(FILES / Object.keys(mutations).length)
    const ends = { 'no JSON': 0, refused: 0, taken: 0 }
    const rows = await countRows()
    for (let file = 0; file < count; file++) {
      const text = new TextDecoder().decode(mutations[kind]!(json, random))
      const end = await offer(text)
      ends[end]++
      if (end === 'taken') {
        if (NEVER_TAKEN.includes(kind)) expect(text).toBe(json)
        await putBack()
      }
      expect(await countRows()).toEqual(rows)
    }
    if (kind === 'cut short') expect(ends['no JSON']).toBe(count)
    else expect(ends.refused).toBeGreaterThan(0)
    expect(Object.hasOwn(Object.prototype, 'en')).toBe(false)
    if (process.env.WHENCE_LONG) console.log(`${kind}: ${JSON.stringify(ends)}`)
  },
  FILES * 600,
)

/** What becomes of a file; throws where it is refused without a place, or taken otherwise than it was written. */
async function offer(text: string): Promise<'no JSON' | 'refused' | 'taken'> {
  const value = parsed(text)
  if (value === undefined) {
    expect(findJsonFault(text)).toEqual({ line: expect.any(Number), column: expect.any(Number) })
    return 'no JSON'
  }
  const begun = process.cpuUsage()
  const preview = await previewImport(db, value, fileName)
  expect(process.cpuUsage(begun).user / 1000).toBeLessThan(FREEZE)
  if ('problem' in preview) {
    expectPlace(preview.problem)
    return 'refused'
  }
  const { pack } = preview.done
  expect(await importPack(db, pack)).toEqual({ done: undefined })
  const exported = await exportPack(db, pack.id)
  expect('done' in exported && exported.done.claims).toEqual(pack.claims)
  return 'taken'
}

/** An error with its path in the file; or the file is a good one, and not for this store. */
function expectPlace(problem: { kind: string; faults?: { path: string; message: string }[] }): void {
  if (problem.kind !== 'pack-broken') {
    expect(['pack-too-new', 'pack-older', 'claims-taken']).toContain(problem.kind)
    return
  }
  expect(problem.faults!.length).toBeGreaterThan(0)
  for (const { path, message } of problem.faults!) {
    expect(path === '' || /^[.[]/.test(path), path).toBe(true)
    expect(message).not.toBe('')
  }
}

/** Whatever was taken goes, and the pack from before stands again. */
async function putBack(): Promise<void> {
  for (const table of db.tables) await table.clear()
  await importPack(db, before as BuiltPack)
}

const countRows = () => Promise.all([...rowTables, 'packs', 'editions'].map(table => db.table(table).count()))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
