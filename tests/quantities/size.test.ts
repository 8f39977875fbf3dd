import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { languageSizes } from '../../bench/figures/sizes'

/**
 * Bytes after gzip of all languages in one bundle, as near as they are now: twice what was hoped for, and why is said in
 * docs/adr/0009-language-data-weighs-more.md. What is new makes room for itself.
 */
const ALL = 93_500

const folder = mkdtempSync(path.join(tmpdir(), 'whence-sizes-'))
const sizes = await languageSizes(folder)
rmSync(folder, { recursive: true })

test.each(sizes.slice(0, -1))('$name weighs at most $budget bytes', ({ packed, budget }) => {
  expect(packed).toBeLessThanOrEqual(budget)
})

test('all languages weigh no more than they did', () => {
  expect(sizes.at(-1)!.packed).toBeLessThanOrEqual(ALL)
})
