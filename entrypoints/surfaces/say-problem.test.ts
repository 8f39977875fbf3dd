import { describe, expect, test } from 'vitest'
import type { StoreProblem } from '../../lib/store/problem'
import { languages, stringsOf } from '../../tests/gallery/strings'
import { type FileProblem, readBackupFile, readJsonFile } from './read-json-file'
import { sayProblem } from './say-problem'

const faults = [
  { severity: 'error' as const, file: 'a.json', path: '.claims[3].asOf', message: 'is no date' },
]
const problems: (StoreProblem | FileProblem)[] = [
  { kind: 'storage-full' },
  { kind: 'storage-unavailable' },
  { kind: 'storage-lost' },
  { kind: 'pack-too-new', format: 7 },
  { kind: 'pack-broken', faults },
  { kind: 'file-unreadable', file: 'a.json' },
  { kind: 'pack-older', pack: 'a', stored: '2.0.0', offered: '1.0.0' },
  { kind: 'claims-taken', pack: 'b', claims: ['one', 'two'], count: 12 },
  { kind: 'pack-unknown', pack: 'a' },
  { kind: 'pack-bundled', pack: 'a' },
  { kind: 'pack-shipped', pack: 'a' },
  { kind: 'changed-elsewhere' },
  { kind: 'backup-foreign' },
  { kind: 'backup-too-new', format: 2 },
  { kind: 'cancelled' },
  { kind: 'file-huge', most: 400e6 },
  { kind: 'file-empty' },
  { kind: 'file-no-json', line: 3, column: 7 },
]

describe.each(languages)('in %s', language => {
  test('every problem has words of its own, with nothing left to fill', () => {
    const said = problems.map(problem => sayProblem(problem, stringsOf(language)).says)
    expect(new Set(said).size).toBe(problems.length)
    for (const says of said) expect(says).not.toMatch(/\{|undefined|NaN/)
  })
})

test('what is wrong is named with its place', () => {
  const { places } = sayProblem({ kind: 'pack-broken', faults }, stringsOf('en'))
  expect(places).toEqual([expect.objectContaining({ path: '.claims[3].asOf', message: 'is no date' })])
})

test.each([
  ['{"half":\n ', { kind: 'file-no-json', line: 2, column: 2 }],
  ['', { kind: 'file-empty' }],
])('a file that holds %j is a problem: %j', async (text, problem) => {
  expect(await readJsonFile(new File([text], 'a.json'))).toEqual({ problem })
})

test('a file past the limit is not read at all', async () => {
  const file = { size: 401e6, text: () => Promise.reject(new Error('was read')) } as unknown as File
  expect(await readJsonFile(file)).toEqual({ problem: { kind: 'file-huge', most: 400e6 } })
})

test('of another tool’s file no more than the beginning is read', async () => {
  const file = {
    size: 200e6,
    slice: () => new Blob(['{"bookmarks": [']),
    text: () => Promise.reject(new Error('was read')),
  } as unknown as File
  expect(await readBackupFile(file)).toEqual({ problem: { kind: 'backup-foreign' } })
})

test('a backup is read, and half of one is told from another tool’s file', async () => {
  expect(await readBackupFile(new File(['{"whence":"backup","packs":[]}'], 'a.json'))).toEqual({
    done: { whence: 'backup', packs: [] },
  })
  expect(await readBackupFile(new File(['{"whence":"backup","pac'], 'a.json'))).toEqual({
    problem: { kind: 'file-no-json', line: 1, column: 20 },
  })
})
