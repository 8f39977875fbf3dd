import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Locked {
  version: string
  resolved?: string
  integrity?: string
  link?: boolean
  /** Comes inside the archive of another package, which has an integrity of its own. */
  inBundle?: boolean
}

const project = join(import.meta.dirname, '..')
const read = (file: string) => JSON.parse(readFileSync(join(project, file), 'utf8'))

describe.each(['.', 'bench'])('the lockfile in %s', folder => {
  const packages: [string, Locked][] = Object.entries(read(`${folder}/package-lock.json`).packages)
  const installed = packages.filter(([path, { inBundle }]) => path !== '' && !inBundle)

  test('has a strong integrity hash for every package', () => {
    expect(installed.length).toBeGreaterThan(0)
    expect(
      installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
  })

  test('names no place to take a package from but the one registry', () => {
    const named = installed.filter(([, { resolved }]) => resolved !== undefined)
    const elsewhere = named.filter(([, { resolved }]) => !resolved?.startsWith('https://registry.npmjs.org/'))
    expect(elsewhere.map(([path, { resolved }]) => `${path}: ${resolved}`)).toEqual([])
  })

  test('has what package.json asks for, which is an exact version each', () => {
    const { dependencies = {}, devDependencies = {} } = read(`${folder}/package.json`)
    const asked = Object.entries<string>({ ...dependencies, ...devDependencies })
    const locked = asked.map(([name]) => [
      name,
      packages.find(([path]) => path === `node_modules/${name}`)?.[1].version,
    ])
    expect(locked).toEqual(asked)
  })
})
