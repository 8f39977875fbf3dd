import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allowEverywhere } from '../../tests/e2e/allow'
import { builtFor } from '../../tests/e2e/built'
import { type Driver, launch, type Page } from '../../tests/e2e/driver'
import { overhear } from '../../tests/e2e/overhear'
import { untilPainted } from '../../tests/e2e/seen'
import { serve } from '../../tests/e2e/server'
import { mainThread } from '../../tests/long/main-thread'
import { readerFor } from '../../tests/long/read-anyway'
import { savedPages } from '../../tests/long/saved-pages'
import { launchBare } from '../../tests/store/bare-browser'
import { quantile } from '../store/quantile'
import { askBackground } from './ask-background'
import { countWords, denseArticle } from './dense-article'
import { longArticle } from './long-article'

/**
 * Measures the built extension on real pages in Chromium, its processor slowed down four times, beside the libraries
 * that would do a part of it:
 * `npx vite-node bench/pages/run.ts -- [--gate] [--reader] [--peers] [--answer] [--memory] [--quiet]`, all where none is
 * named. Milliseconds are of processor time on the page's main
 * thread, all that the browser itself does for it (style, paint) among them, but for answers, which are waited for.
 */
const slowdown = 4
const rounds = 3
/** Answers after which a background counts as warm, and how many each median is of. */
const warming = 5
const asked = 5
/** Tabs that are loaded together. */
const atOnce = 20

const pages = savedPages()
const names = Object.keys(pages)
const site = await serve({ ...pages, long: longArticle })
const driver = await launch('chromium', { extension: builtFor('chromium') })
await allowEverywhere(driver)
const parts = {
  '--gate': measureGates,
  '--reader': measureReader,
  '--peers': measurePeers,
  '--answer': measureAnswer,
  '--memory': measureMemory,
  '--quiet': measureWakeUps,
}
const named = process.argv.filter(argument => argument in parts)
try {
  for (const [part, measure] of Object.entries(parts))
    if (named.length === 0 || named.includes(part)) await measure(driver)
} finally {
  await driver.close()
  site.close()
}

async function measureGates(driver: Driver): Promise<void> {
  for (const rate of [1, slowdown]) await measureGate(driver, rate)
}

/** What the gate does on a page that it leaves, on loading. */
async function measureGate({ open }: Driver, rate: number): Promise<void> {
  const page = await open(`${site.url}/empty`)
  await page.emulateCPUThrottling(rate)
  const times: number[] = []
  for (const name of names) {
    const work = await mainThread(page, async () => {
      await page.goto(`${site.url}/${name}`)
      await page.evaluate(() => new Promise(looked => setTimeout(looked, 300)))
    })
    times.push(work.in('gate.js'))
  }
  tell(`gate, first look, slowed ${rate} times`, {
    pages: names.length,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  })
  await page.close()
}

/** What the reader costs a page of 5,000 words: reading, asking, painting. */
async function measureReader(driver: Driver): Promise<void> {
  const works = []
  for (let round = 0; round < rounds; round++) {
    const page = await slowed(await driver.open(`${site.url}/long?${round}`))
    const read = await readerFor(driver, page)
    works.push(await mainThread(page, () => read().then(() => drawn(page))))
    await page.close()
  }
  tell('reader, 5,000 words', {
    total: quantile(
      works.map(({ total }) => total),
      0.5,
    ),
    longest: quantile(
      works.map(({ longest }) => longest),
      0.5,
    ),
  })
}

/** The same page by what others would take: Readability reads it, mark.js marks the figures in it. */
async function measurePeers(): Promise<void> {
  const peer = (file: string) => readFileSync(join(import.meta.dirname, '../node_modules', file), 'utf8')
  const [readability, mark] = [peer('@mozilla/readability/Readability.js'), peer('mark.js/dist/mark.es6.js')]
  const bare = await launchBare('chromium')
  const [reading, marking] = [[], []] as [number[], number[]]
  for (let round = 0; round < rounds; round++) {
    const page = await slowed(await bare.newPage())
    await page.goto(`${site.url}/long?${round}`)
    await page.addScriptTag({ content: `${readability}; globalThis.Readability = Readability` })
    await page.addScriptTag({ content: mark })
    reading.push(
      (await mainThread(page, () => page.evaluate(readByReadability).then(() => drawn(page)))).total,
    )
    marking.push((await mainThread(page, () => page.evaluate(markByMarkJs).then(() => drawn(page)))).total)
    await page.close()
  }
  await bare.close()
  tell('Readability, the same page', { total: quantile(reading, 0.5) })
  tell('mark.js, its numbers marked', { total: quantile(marking, 0.5) })
}

/** From question to answer, waited for: by a background that must be started first, by one that has answered once, and by one that has for a while. */
async function measureAnswer(driver: Driver): Promise<void> {
  const own = await driver.openOwn('options.html')
  const article = denseArticle()
  const fresh: number[][] = []
  for (let round = 0; round < asked; round++) {
    await driver.killBackground().catch(() => {})
    fresh.push((await askBackground(own, article, 2)).took)
  }
  const { took, figures } = await askBackground(own, article, warming + asked)
  tell('answer, not slowed', {
    words: countWords(article.join(' ')),
    figures,
    cold: quantile(
      fresh.map(([first]) => first!),
      0.5,
    ),
    second: quantile(
      fresh.map(([, second]) => second!),
      0.5,
    ),
    warm: quantile(took.slice(warming), 0.5),
  })
  await own.close()
}

/** JavaScript kept, in megabytes, after everything that can be forgotten was. */
async function measureMemory(driver: Driver): Promise<void> {
  const off = await heapOf(await driver.open(`${site.url}/off-en-01.html`))
  const page = await driver.open(`${site.url}/demo`)
  await untilPainted(page)
  const on = await heapOf(page)
  const target = driver.browser.targets().find(each => each.type() === 'service_worker')
  const session = await target?.createCDPSession()
  await session?.send('HeapProfiler.collectGarbage')
  const background = (await session?.send('Runtime.getHeapUsage'))?.usedSize ?? 0
  await session?.detach()
  tell('memory, MB', { 'tab off the topic': off, 'tab with the demo read': on, background: background / 1e6 })
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

/** A hundred loads of pages about other things, with the background asleep. */
async function measureWakeUps(driver: Driver): Promise<void> {
  const overheard = await overhear(driver)
  await driver.killBackground().catch(() => {})
  await overheard.heard()
  let wakeUps = 0
  driver.browser.on('targetcreated', target => {
    if (target.type() === 'service_worker') wakeUps++
  })
  const quiet = names.filter(name => !/^[a-z]{2}-\d\d\.html$/.test(name))
  for (let load = 0; load < 100; load += atOnce) {
    const paths = Array.from({ length: atOnce }, (_, place) => quiet[(load + place) % quiet.length])
    const opened = await Promise.all(paths.map(path => driver.open(`${site.url}/${path}`)))
    // The gate looks for the last time after eight seconds.
    await new Promise(resolve => setTimeout(resolve, 9_000))
    for (const page of opened) await page.close()
  }
  tell('100 page loads off the topic', { messages: (await overheard.heard()).length, 'wake-ups': wakeUps })
}

async function slowed(page: Page): Promise<Page> {
  await page.emulateCPUThrottling(slowdown)
  return page
}

async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(seen => requestAnimationFrame(() => setTimeout(seen, 50))))
}

function tell(what: string, figures: Record<string, number>): void {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Math.round(value * 100) / 100])
  console.log(JSON.stringify({ what, ...Object.fromEntries(rounded) }))
}

/** These two run in the page. */
function readByReadability(): void {
  const { Readability } = globalThis as never as {
    Readability: new (document: Document) => { parse(): unknown }
  }
  new Readability(document.cloneNode(true) as Document).parse()
}

function markByMarkJs(): void {
  const { Mark } = globalThis as never as {
    Mark: new (root: Element) => { markRegExp(pattern: RegExp, options: object): void }
  }
  new Mark(document.body).markRegExp(/\$?\d[\d,.]*(?: (?:million|billion|trillion|percent))?/g, {
    acrossElements: true,
  })
}
