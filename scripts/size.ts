import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a page may be made to load, in bytes after gzip: the gate on every allowed page, the reader on articles alone. */
const budgets: Record<string, number> = { 'gate.js': 6_000, 'reader.js': 30_000 }

const folder = join(import.meta.dirname, '../.output/chrome-mv3')

for (const [file, budget] of Object.entries(budgets)) {
  const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
  const isWithin = size <= budget
  console.log(`${file} ${size} bytes after gzip, budget ${budget}${isWithin ? '' : ': too large'}`)
  if (!isWithin) process.exitCode = 1
}
