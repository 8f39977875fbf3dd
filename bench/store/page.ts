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

/** Asked of each store unheard, before the timing. */
const WARM_UP = 10
const ARTICLES = 200
const SEARCHES = 60

/** What is asked of a store: made beforehand, since a page that holds a large pack is kept busy by its garbage. */
interface Asked {
  size: number
  articles: Questions[]
  queries: string[]
}

/** Imports `size` claims, in packs of at most a hundred thousand, into a database of their own. */
async function prepare(size: number): Promise<{ importMs: number; asked: Asked }> {
  await openDatabase(`lookups-${size}`).delete()
  const db = openDatabase(`lookups-${size}`)
  const share = Math.min(size, 100_000)
  let importMs = 0
  for (let n = size / share - 1; n >= 0; n--) {
    const pack = generatePack({ claims: share, id: `pack-${n}`, seed: n })
    const start = performance.now()
    await mustSucceed(importPack(db, pack))
    importMs += performance.now() - start
    if (n === 0) return { importMs, asked: askedOf(size, pack) }
  }
  throw new Error('No pack was imported')
}

function askedOf(size: number, pack: BuiltPack): Asked {
  const random = createRandom(1)
  const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make)
  return {
    size,
    articles: times(WARM_UP + ARTICLES, () => questionsOf(pack, random)),
    queries: times(WARM_UP + SEARCHES, () => queryOf(pack, random)),
  }
}

/** A name of the pack with a letter left out, and what is measured. */
function queryOf(pack: BuiltPack, random: () => number): string {
  const name = pickOften(pack.entities, random).name.en
  return `${name.slice(0, 3)}${name.slice(4)} ${pickOften(pack.measures, random).name.en}`
}

/** Look-ups of the articles in every store by turns, warm, so that what else the machine does meets all alike. */
async function compare(all: Asked[]) {
  const stores = all.map(asked => {
    const db = openDatabase(`lookups-${asked.size}`)
    return { ...asked, db, gets: countGets(db), times: [], counts: [], claims: [] } as Store
  })
  for (let article = 0; article < WARM_UP + ARTICLES; article++)
    for (const store of stores) await timeArticle(store, article)
  const report: Record<string, number> = {}
  for (const { size, db, queries, times, counts, claims } of stores) {
    report[`median ms, ${size}`] = quantile(times, 0.5)
    report[`p95 ms, ${size}`] = quantile(times, 0.95)
    report[`median gets, ${size}`] = quantile(counts, 0.5)
    report[`most gets, ${size}`] = Math.max(...counts)
    report[`median claims, ${size}`] = quantile(claims, 0.5)
    report[`search p95 ms, ${size}`] = quantile(await timeSearches(db, queries), 0.95)
    db.close()
  }
  return report
}

interface Store extends Asked {
  db: ClaimDatabase
  gets: () => number
  times: number[]
  counts: number[]
  claims: number[]
}

/** Answers articles as the background does, and keeps nothing. */
async function answer(size: number, articles: Questions[]) {
  const db = openDatabase(`lookups-${size}`)
  for (const article of articles) await createClaimStore(db)(lookup => ask(lookup, article))
  db.close()
}

async function finish(sizes: number[]) {
  for (const size of sizes) await openDatabase(`lookups-${size}`).delete()
}

async function timeArticle({ db, articles, gets, times, counts, claims }: Store, article: number) {
  const [before, start] = [gets(), performance.now()]
  const found = await createClaimStore(db)(lookup => ask(lookup, articles[article]!))
  if (article < WARM_UP) return
  times.push(performance.now() - start)
  counts.push(gets() - before)
  claims.push(found)
}

async function timeSearches(db: ClaimDatabase, queries: string[]): Promise<number[]> {
  const times: number[] = []
  for (const query of queries) {
    const start = performance.now()
    await searchClaims(db, query)
    times.push(performance.now() - start)
  }
  return times.slice(WARM_UP)
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
  bench: { seed, prepare, compare, answer, finish, importUnderReading },
})
