import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowEverywhere } from '../e2e/allow'
import { builtFor } from '../e2e/built'
import { browserNames, type Driver, launch, type Page } from '../e2e/driver'
import { untilPainted } from '../e2e/seen'
import { type Site, serve } from '../e2e/server'
import { createRandom } from '../store/generate-pack'

const KILLS = 25

/** The extension's own background, killed while it seeds; workers of a page that are, by the hundred, in `kills.test.ts`. */
describe.each(browserNames)('in %s', name => {
  let driver: Driver
  let site: Site
  beforeAll(async () => {
    site = await serve()
    driver = await launch(name, { extension: builtFor(name) })
    await allowEverywhere(driver)
  })
  afterAll(async () => {
    await driver?.close()
    site?.close()
  })

  test(`a background killed ${KILLS} times while it seeds leaves no pack or a whole one, and then seeds it`, async () => {
    const own = await driver.openOwn('options.html')
    const random = createRandom(name.length)
    await empty(driver, own)
    const began = performance.now()
    await own.evaluate(seed)
    const whole = performance.now() - began
    const left: Left[] = []
    for (let kill = 0; kill < KILLS; kill++) {
      await empty(driver, own)
      const seeding = own.evaluate(seed).catch(() => {})
      await pause(random() * whole)
      await driver.killBackground()
      await seeding
      left.push(await own.evaluate(look))
    }
    for (const { packs, claims } of left) expect(packs.map(pack => claims[pack.edition])).toEqual(told(packs))
    const midway = left.filter(({ packs, editions }) => packs.length < editions).length
    console.log(`${name}: ${midway} of ${KILLS} killed among the rows of a pack`)

    await own.evaluate(seed)
    const { packs, editions, claims } = await own.evaluate(look)
    expect({ packs: packs.length, editions, claims: Object.values(claims) }).toEqual({
      packs: 1,
      editions: 1,
      claims: told(packs),
    })
    const page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
  })
})

const told = (packs: Left['packs']) => packs.map(({ head }) => head.counts.claims)

async function empty(driver: Driver, own: Page): Promise<void> {
  await driver.killBackground()
  await own.evaluate(deleteStore)
}

/** What lies in the store: packs that readers see, editions begun or whole, and how many claims of each. */
interface Left {
  packs: { edition: string; head: { counts: { claims: number } } }[]
  editions: number
  claims: Record<string, number>
}

/** These run in a page of ours. */
async function deleteStore(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('whence')
    request.onsuccess = resolve
    request.onerror = reject
  })
}

/** Rejects where the background is killed meanwhile. */
async function seed(): Promise<void> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  await (browser ?? chrome)!.runtime.sendMessage({ call: 'mendPacks', args: [] })
}

async function look(): Promise<Left> {
  const nothing = { packs: [], editions: 0, claims: {} }
  if (!(await indexedDB.databases()).some(({ name }) => name === 'whence')) return nothing
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('whence'))
  if (!db.objectStoreNames.contains('claims')) {
    db.close()
    return nothing
  }
  const reading = db.transaction(['packs', 'editions', 'claims'])
  const keys = (await done(reading.objectStore('claims').getAllKeys())) as [string, number][]
  const claims: Record<string, number> = {}
  for (const [edition] of keys) claims[edition] = (claims[edition] ?? 0) + 1
  const packs = await done(reading.objectStore('packs').getAll())
  const editions = await done(reading.objectStore('editions').count())
  db.close()
  return { packs, editions, claims }
}

interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> }
}
