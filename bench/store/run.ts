import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import type { BrowserName } from '../../scripts/find-browsers'
import { launchBare, serveBundle } from '../../tests/store/bare-browser'
import { generatePack } from '../../tests/store/generate-pack'

/**
 * Times the claim store in real browsers' IndexedDB:
 * `npx vite-node bench/store/run.ts -- [chromium|firefox] [--seed] [--lookups] [--import] [--million]`.
 * Prints a line of JSON per measurement; without a part named, all are measured.
 */

const named = (name: string) => process.argv.includes(name)
const browsers = (['chromium', 'firefox'] as const).filter(named)
const parts = ['--seed', '--lookups', '--import'].filter(named)
const isWanted = (part: string) => parts.length === 0 || parts.includes(part)
const sizes = [1_000, 10_000, 100_000, ...(named('--million') ? [1_000_000] : [])]

const modules = {
  page: join(import.meta.dirname, 'page.ts'),
  reader: join(import.meta.dirname, 'reader.ts'),
}
const { url, close } = await serveBundle(modules, { '/pack.json': await bundledPack() })
for (const name of browsers.length > 0 ? browsers : (['chromium', 'firefox'] as const)) await measure(name)
await close()

async function measure(name: BrowserName): Promise<void> {
  const browser = await launchBare(name)
  const tell: Tell = (call, figures) =>
    console.log(JSON.stringify({ browser: name, call, ...rounded(figures) }))
  try {
    const page = await openPage(browser)
    const run = async (call: string) => tell(call, (await page.evaluate(`bench.${call}`)) as object)
    if (isWanted('--seed')) await run(`seed('pack.json')`)
    if (isWanted('--lookups')) await measureLookups(name, browser, tell)
    if (isWanted('--import')) await run('importUnderReading(100_000)')
  } finally {
    await browser.close()
  }
}

type Tell = (call: string, figures: object) => void

/** What the look-ups are made of in one page, and timed in another that holds none of the packs. */
async function measureLookups(name: BrowserName, browser: Browser, tell: Tell): Promise<void> {
  const all: Asked[] = []
  for (const size of sizes) {
    const page = await openPage(browser)
    const { importMs, asked } = (await page.evaluate(`bench.prepare(${size})`)) as Prepared
    await page.close()
    tell(`import of ${size}`, { importMs })
    all.push(asked)
  }
  const page = await openPage(browser)
  tell('look-ups', await page.evaluate(asked => (globalThis as never as InPage).bench.compare(asked), all))
  // Only Chromium tells what a page's heap holds.
  if (name === 'chromium') tell('heap', await measureHeaps(browser, all))
  await page.evaluate(`bench.finish(${JSON.stringify(sizes)})`)
}

interface Asked {
  size: number
  articles: object[]
}

interface Prepared {
  importMs: number
  asked: Asked
}

interface InPage {
  bench: { compare(all: Asked[]): Promise<object> }
}

/** Megabytes of JavaScript that are left of answering 30 articles from each store, in a page that does nothing else. */
async function measureHeaps(browser: Browser, all: Asked[]): Promise<Record<string, number>> {
  const heaps: Record<string, number> = {}
  for (const { size, articles } of all) {
    const fresh = await openPage(browser)
    const session = await fresh.createCDPSession()
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage')
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
    }
    const before = await heap()
    await fresh.evaluate(`bench.answer(${size}, ${JSON.stringify(articles.slice(0, 30))})`)
    heaps[`MB more, ${size}`] = (await heap()) - before
    await fresh.close()
  }
  return heaps
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  await page.waitForFunction('globalThis.bench')
  return page
}

function rounded(figures: object): Record<string, number> {
  const entries = Object.entries(figures as Record<string, number>)
  return Object.fromEntries(entries.map(([name, value]) => [name, Math.round(value * 10) / 10]))
}

/** The pack that ships, once it is built. */
function bundledPack(): Promise<string> {
  const pack = join(import.meta.dirname, '../../public/packs/ai-compute.json')
  return readFile(pack, 'utf8').catch(() => JSON.stringify(generatePack({ claims: 416 })))
}
