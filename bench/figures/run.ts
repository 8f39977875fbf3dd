import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { languageFor } from '../../lib/engine/languages'
import { readArticles, readHardCases, readSeeds, SETS } from '../../tests/quantities/development-sets'
import { valueF1 } from './accuracy'
import { type Bundle, bundle } from './bundle'
import { growths, worstGrowth } from './growth'
import { heapOf } from './heap'
import { type Prose, readProse } from './prose'
import { compromise, ours, type Reader, recognizers } from './readers'
import { languageTags, sizes } from './sizes'
import { timesOfDigits } from './speed'

/**
 * Measures the number reader beside its peers: speed, accuracy, memory and bytes, and how its time grows with hostile
 * text. `vite-node bench/figures/run.ts [-- --no-growth]`. The peers are those of `bench/package.json`.
 */

const here = import.meta.dirname
const folder = mkdtempSync(path.join(tmpdir(), 'whence-bench-'))
try {
  await measure()
} finally {
  rmSync(folder, { recursive: true })
}

async function measure(): Promise<void> {
  const english = await bundle(path.join(here, 'entry-english.ts'), 'english', folder)
  const all = await bundle(path.join(here, 'entry-all.ts'), 'all', folder)
  const prose = readProse()
  const reader = await ours('Whence, all languages', all.url)
  const readers = [await ours('Whence, English', english.url), reader, ...peers()]
  const bundles = [english, all, ...(await bundlePeers(readers.length > 2))]
  console.table(compare(readers, prose, bundles))
  for (const line of await sizes(folder)) console.log(line)
  if (process.argv.includes('--no-growth')) return
  await measureGrowth(all.url)
}

async function measureGrowth(url: string): Promise<void> {
  const { find } = (await import(/* @vite-ignore */ url)) as { find(text: string, tag: string): unknown }
  console.log('\nEnglish, half a million characters and a million:')
  console.table(growths(text => find(text, 'en')))
  console.log('\nThe worst of each language:')
  const worst = languageTags().map(tag => [tag, worstGrowth(text => find(text, tag), languageFor(tag))])
  console.table(Object.fromEntries(worst))
}

function peers(): Reader[] {
  if (existsSync(path.join(here, '../node_modules'))) return [recognizers(), compromise()]
  console.log('The peers are not installed (npm ci --prefix bench): Whence is measured alone.')
  return []
}

async function bundlePeers(areThere: boolean): Promise<Bundle[]> {
  if (!areThere) return []
  const { resolve } = createRequire(import.meta.url)
  const names = ['@microsoft/recognizers-text-suite', 'compromise']
  return Promise.all(names.map((name, index) => bundle(resolve(name), `peer-${index}`, folder)))
}

function compare(readers: Reader[], prose: Prose, bundles: Bundle[]): Record<string, object> {
  const length = prose.paragraphs.reduce((total, { length }) => total + length, 0)
  console.log(`Prose: ${prose.source}, ${length} characters; peers on the first 20,000 of them.`)
  if (!SETS) console.log('Accuracy is not measured: no development sets (WHENCE_SHARED, ../shared) at hand.')
  const rows = readers.map((reader, index) => [
    reader.name,
    { ...rate(reader, prose), ...weigh(bundles[index]!) },
  ])
  return Object.fromEntries(rows)
}

function rate(reader: Reader, { paragraphs }: Prose): object {
  const hard = SETS ? readHardCases().filter(isEnglish) : []
  return {
    'x /\\d+/g': Math.round(timesOfDigits(reader, paragraphs)),
    ...(SETS && {
      'F1 seeds': oneDecimal(valueF1(reader, readSeeds().filter(isEnglish))),
      'F1 articles': oneDecimal(valueF1(reader, readArticles('en'))),
      'F1 hard cases': oneDecimal(valueF1(reader, hard)),
    }),
  }
}

function isEnglish({ lang }: { lang: string }): boolean {
  return lang === 'en'
}

function weigh({ url, packed }: Bundle): object {
  const text = JSON.stringify(readFileSync(path.join(here, 'run.ts'), 'utf8').slice(0, 600))
  const code = `const whole = await import(${JSON.stringify(url)}); whole.find?.(${text}); globalThis.kept = whole`
  return { 'kB gzip': oneDecimal(packed / 1000), 'heap MB': oneDecimal(heapOf(code, folder)) }
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
