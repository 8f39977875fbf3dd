import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle'

export interface Size {
  name: string
  /** Bytes after gzip, without what languages share. */
  packed: number
  /** What they may be. */
  budget: number
}

/** What one language may weigh, and what all of them were to: data alone, in bytes after gzip. */
const ONE = 10_000
const ALL = 40_000

const languages = path.resolve(import.meta.dirname, '../../lib/engine/languages')
const index = readFileSync(path.join(languages, 'index.ts'), 'utf8')

/** Bytes after gzip of the reader's core and of each language's data, as lines to be printed. */
export async function sizes(folder: string): Promise<string[]> {
  const core = await bundle(path.join(import.meta.dirname, 'entry-core.ts'), 'core', folder)
  return [`core ${core.packed} bytes after gzip`, ...(await languageSizes(folder)).map(line)]
}

/** What each language weighs by itself and, last, all of them in one bundle, as shipped. */
export async function languageSizes(folder: string): Promise<Size[]> {
  const weigh = async (file: string) => (await bundle(path.join(languages, file), file, folder)).packed
  const shared = await weigh('difference.ts')
  const each = languageTags().map(async name => ({
    name,
    packed: (await weigh(`${name}.ts`)) - shared,
    budget: ONE,
  }))
  const all = { name: 'all languages', packed: (await weigh('index.ts')) - shared, budget: ALL }
  return [...(await Promise.all(each)), all]
}

/** The languages with a file of their own, by its name. */
export function languageTags(): string[] {
  return readdirSync(languages)
    .filter(file => /^[a-z]{2}\.ts$/.test(file))
    .map(file => path.basename(file, '.ts'))
    .filter(tag => index.includes(`'./${tag}'`))
}

function line({ name, packed, budget }: Size): string {
  return `${name} ${packed} bytes after gzip, budget ${budget}${packed <= budget ? '' : ': too large'}`
}
