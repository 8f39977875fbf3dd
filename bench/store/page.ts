import type { BuiltPack } from '../../lib/engine/pack/schema'
import { createClaimStore } from '../../lib/store/claims'
import { type ClaimDatabase, openDatabase } from '../../lib/store/db'
import { importPack, previewImport } from '../../lib/store/import'
import { searchClaims } from '../../lib/store/search'
import { seedBundled } from '../../lib/store/seed'
import { createRandom, generatePack, pickOften } from '../../tests/store/generate-pack'
import { ask, type Questions, questionsOf } from './article-questions'
import { countGets } from './count-gets'
import { quantile } from './quantile'

/** Runs in a page of a real browser. Times in milliseconds. */

/** A store of some size, and what one of its packs holds. */
interface Store {
  size: number
  db: ClaimDatabase
  pack: BuiltPack
  gets: () => number
  times: number[]
  counts: number[]
  claims: number[]
}

const stores: Store[] = []

/** Imports `size` claims, in packs of at most a hundred thousand, into a database of their own. */
async function prepare(size: number) {
  await openDatabase(`lookups-${size}`).delete()
  const db = openDatabase(`lookups-${size}`)
  const gets = countGets(db)
  const share = Math.min(size, 100_000)
  let importMs = 0
  for (let n = size / share - 1; n >= 0; n--) {
    const pack = generatePack({ claims: share, id: `pack-${n}`, seed: n })
    const start = performance.now()
    await mustSucceed(importPack(db, pack))
    importMs += performance.now() - start
    if (n === 0) stores.push({ size, db, pack, gets, times: [], counts: [], claims: [] })
  }
  return { size, importMs }
}

/** Look-ups of `articles` articles in every store by turns, warm, so that what else the machine does meets all alike. */
async function compare(articles = 200) {
  const random = createRandom(1)
  for (let article = -10; article < articles; article++)
    for (const store of stores) await timeArticle(store, random, article >= 0)
  const report: Record<string, number> = {}
  for (const store of stores) {
    report[`median ms, ${store.size}`] = quantile(store.times, 0.5)
    report[`p95 ms, ${store.size}`] = quantile(store.times, 0.95)
    report[`median gets, ${store.size}`] = quantile(store.counts, 0.5)
    report[`most gets, ${store.size}`] = Math.max(...store.counts)
    report[`median claims, ${store.size}`] = quantile(store.claims, 0.5)
    report[`search p95 ms, ${store.size}`] = quantile(await timeSearches(store, random), 0.95)
  }
  return report
}

/** What some articles ask of the store of that size, to be asked by a page that holds no pack. */
function questions(size: number): Questions[] {
  const { pack } = stores.find(store => store.size === size)!
  const random = createRandom(2)
  return Array.from({ length: 30 }, () => questionsOf(pack, random))
}

/** Answers articles as the background does, and keeps nothing. */
async function answer(size: number, articles: Questions[]) {
  const db = openDatabase(`lookups-${size}`)
  for (const article of articles) await createClaimStore(db)(lookup => ask(lookup, article))
  db.close()
}

async function finish() {
  for (const { db } of stores.splice(0)) await db.delete()
}

async function timeArticle({ db, pack, gets, ...measured }: Store, random: () => number, counts: boolean) {
  const questions = questionsOf(pack, random)
  const [before, start] = [gets(), performance.now()]
  const claims = await createClaimStore(db)(lookup => ask(lookup, questions))
  if (!counts) return
  measured.times.push(performance.now() - start)
  measured.counts.push(gets() - before)
  measured.claims.push(claims)
}

/** Searches for names of the pack, each with a letter left out, and what is measured. */
async function timeSearches({ db, pack }: Store, random: () => number): Promise<number[]> {
  const times: number[] = []
  for (let search = 0; search < 60; search++) {
    const name = pickOften(pack.entities, random).name.en
    const query = `${name.slice(0, 3)}${name.slice(4)} ${pickOften(pack.measures, random).name.en}`
    const start = performance.now()
    await searchClaims(db, query)
    if (search >= 10) times.push(performance.now() - start)
  }
  return times
}

/** Seeds one built pack into an empty database, five times. */
async function seed(file: string) {
  const built = await (await fetch(file)).json()
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    await openDatabase('seed').delete()
    const db = openDatabase('seed')
    const start = performance.now()
    await mustSucceed(
      seedBundled(db, async name =>
        name === 'index.json' ? [{ id: built.id, version: built.version, file }] : (await fetch(name)).json(),
      ),
    )
    times.push(performance.now() - start)
    if ((await db.packs.count()) !== 1) throw new Error('The pack was not seeded')
    await db.delete()
  }
  return { claims: built.claims.length, medianMs: quantile(times, 0.5) }
}

/** Checks and imports a large pack file, while a worker reads a small pack without pause. */
async function importUnderReading(size: number) {
  await openDatabase('import').delete()
  const db = openDatabase('import')
  const small = generatePack({ claims: 416, id: 'pack-0', seed: 0 })
  await mustSucceed(importPack(db, small))
  const text = JSON.stringify(generatePack({ claims: size, id: 'large', seed: 1 }))
  const reader = new Worker('./reader.js', { type: 'module' })
  await reply(reader, 'start')
  const start = performance.now()
  const preview = await mustSucceed(previewImport(db, JSON.parse(text), 'large.json'))
  const checkedMs = performance.now() - start
  let reports = 0
  await mustSucceed(importPack(db, preview.pack, { onProgress: () => reports++ }))
  const importMs = performance.now() - start
  const times: number[] = await reply(reader, 'stop')
  reader.terminate()
  await db.delete()
  return {
    size,
    fileBytes: text.length,
    checkedMs,
    importMs,
    reports,
    lookups: times.length,
    p95Ms: quantile(times, 0.95),
    slowestMs: Math.max(...times),
  }
}

function reply<T>(worker: Worker, message: string): Promise<T> {
  return new Promise(resolve => {
    worker.onmessage = event => resolve(event.data)
    worker.postMessage(message)
  })
}

async function mustSucceed<T>(outcome: Promise<{ done: T } | { problem: unknown }>): Promise<T> {
  const result = await outcome
  if ('done' in result) return result.done
  throw new Error(JSON.stringify(result.problem).slice(0, 500))
}

Object.assign(globalThis, {
  bench: { seed, prepare, compare, questions, answer, finish, importUnderReading },
})
