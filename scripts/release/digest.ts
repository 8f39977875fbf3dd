import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The packages in a folder with their SHA-256, by name. */
export function digestsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder)
    .filter(name => name.endsWith('.zip'))
    .sort()
  return Object.fromEntries(names.map(name => [name, digestOf(join(folder, name))]))
}

const digestOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** The names of those that are missing on one side or not the same bytes. */
export function differing(one: Record<string, string>, other: Record<string, string>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...names].filter(name => one[name] !== other[name])
}
