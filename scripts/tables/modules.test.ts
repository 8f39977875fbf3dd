import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tableModules } from './modules'

const folder = new URL('../../lib/engine/languages/tables/', import.meta.url)

test('the committed tables are what the generator writes', () => {
  const modules = tableModules()
  expect(readdirSync(folder).sort()).toEqual([...modules.keys()].sort())
  for (const [file, text] of modules) expect(text, file).toBe(readFileSync(new URL(file, folder), 'utf8'))
})
