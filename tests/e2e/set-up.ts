import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { allowEverywhere } from './allow'
import { builtFor } from './built'
import { type BrowserName, type Driver, launch, type Page, type Start } from './driver'
import { type Site, serve } from './server'

interface Wanted extends Partial<Start> {
  /** Pages to serve beside the made ones, by path. */
  pages?: Record<string, string>
  /** What the reader has allowed: nothing is what they have after the installation. */
  access?: 'everywhere' | 'nothing'
}

/**
 * A browser of its own with the built extension in it, and a site, for the tests of the `describe` that this is called in;
 * they are there from its first hook on. `wanted` is a function where it has first to be made.
 */
export function setUp(
  name: BrowserName,
  wanted: Wanted | (() => Promise<Wanted>) = {},
): { driver: Driver; site: Site } {
  let driver: Driver | undefined
  let site: Site | undefined
  beforeAll(async () => {
    const { pages, access = 'everywhere', ...start } = typeof wanted === 'function' ? await wanted() : wanted
    site = await serve(pages)
    driver = await launch(name, { extension: builtFor(name), ...start })
    if (access === 'everywhere') await allowEverywhere(driver)
  })
  leaveAsFound(() => driver!)
  afterAll(async () => {
    await driver?.close()
    site?.close()
  })
  return { driver: late(() => driver), site: late(() => site) }
}

/** An empty folder for the tests of the `describe` that this is called in. Called before a `setUp`, it outlives the browser. */
export function temporaryFolder(): string {
  const path = join(tmpdir(), `whence-${randomUUID()}`)
  beforeAll(() => void mkdirSync(path))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Stands for what comes to be only once the tests run. */
const late = <T extends object>(get: () => T | undefined): T =>
  new Proxy({} as T, { get: (_, key) => Reflect.get(get()!, key) })

/**
 * What a test opened is closed after it, and after one that failed the settings are as they were at first: so the next
 * test, and a second try, begin where the first did.
 */
function leaveAsFound(driver: () => Driver): void {
  let before: Page[]
  beforeEach(async () => {
    before = await driver().browser.pages()
  })
  afterEach(async ({ task }) => {
    for (const page of await driver().browser.pages()) if (!before.includes(page)) await page.close()
    if (task.result?.state !== 'fail') return
    const own = await driver().openOwn('options.html')
    await own.evaluate(forgetSettings)
    await own.close()
  })
}

/** Runs in a page of ours. */
async function forgetSettings(): Promise<void> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  const { local } = (browser ?? chrome)!.storage
  const keys = Object.keys(await local.get(null))
  await local.remove(keys.filter(key => key.startsWith('settings.')))
}

interface Api {
  storage: { local: { get(keys: null): Promise<object>; remove(keys: string[]): Promise<void> } }
}
