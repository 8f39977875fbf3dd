import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bundle } from './bundle'

/** What one language may weigh, and all of them: data alone, in bytes after gzip. */
const ONE = 10_000
const ALL = 40_000

const languages = path.resolve(import.meta.dirname, '../../lib/engine/languages')
const index = readFileSync(path.join(languages, 'index.ts'), 'utf8')

/** Bytes after gzip of the reader's core and of each language's data, as lines to be printed. */
export async function sizes(folder: string): Promise<string[]> {
  const core = await bundle(path.join(import.meta.dirname, 'entry-core.ts'), 'core', folder)
  const shared = await bundle(path.join(languages, 'difference.ts'), 'difference', folder)
  const lines = [`core ${core.packed} bytes after gzip`]
  for (const file of readdirSync(languages).filter(isLanguage)) {
    const { packed } = await bundle(path.join(languages, file), path.basename(file, '.ts'), folder)
    lines.push(line(path.basename(file, '.ts'), packed - shared.packed, ONE))
  }
  const all = await bundle(path.join(languages, 'index.ts'), 'index', folder)
  return [...lines, line('all languages', all.packed - shared.packed, ALL)]
}

function isLanguage(file: string): boolean {
  return index.includes(`'./${path.basename(file, '.ts')}'`) && /^[a-z]{2}\.ts$/.test(file)
}

function line(name: string, size: number, budget: number): string {
  return `${name} ${size} bytes after gzip, budget ${budget}${size <= budget ? '' : ': too large'}`
}
