import { posix as path } from 'node:path'
import { expect, test } from 'vitest'

/** Who may import whom. A floor may always import itself; `npm` lists the packages it may know. */
const floors: Record<string, { mayImport: string[]; npm: string[] }> = {
  'lib/engine': { mayImport: [], npm: ['fuse.js', 'valibot'] },
  'lib/dom': { mayImport: ['lib/engine'], npm: [] },
  'lib/store': { mayImport: ['lib/engine'], npm: ['dexie'] },
  'lib/platform': { mayImport: ['lib/engine'], npm: ['wxt', 'webextension-polyfill'] },
  // Of #i18n only the names of the strings, as a type.
  components: { mayImport: ['lib/engine', 'assets'], npm: ['preact', '#i18n', '@tanstack/virtual-core'] },
  entrypoints: {
    mayImport: ['lib/engine', 'lib/dom', 'lib/store', 'lib/platform', 'components', 'assets'],
    npm: ['preact', 'wxt'],
  },
}

/** Vendors that come in by one file each. */
const doors: Record<string, string> = {
  'webextension-polyfill': 'lib/platform/browser.ts',
  'fuse.js': 'lib/engine/search/fuzzy.ts',
  valibot: 'lib/engine/pack/schema.ts',
  dexie: 'lib/store/db.ts',
  '@tanstack/virtual-core': 'components/library/use-virtual-rows.ts',
}

const sources = import.meta.glob<string>(['../{lib,components,entrypoints}/**/*.{ts,tsx}', '!**/*.test.*'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const floorOf = (file: string) =>
  [...Object.keys(floors), 'assets'].find(floor => `${file}/`.startsWith(`${floor}/`))
const importsOf = (source: string) =>
  Array.from(
    source.matchAll(
      /^(?:import|export)\s(?:[\w\s*{},$]+?\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
    match => match[1] ?? match[2]!,
  )
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

test.each(Object.entries(sources))('%s stays on its floor', (key, source) => {
  const file = key.replace('../', '')
  const floor = floorOf(file)
  expect(floor, `${file} belongs to no floor`).toBeDefined()
  const { mayImport, npm } = floors[floor!]!
  for (const specifier of importsOf(source)) {
    const target = path.join(path.dirname(file), specifier)
    if (specifier.startsWith('.')) {
      expect([floor, ...mayImport], `${file} imports ${target}`).toContain(floorOf(target))
      continue
    }
    const vendor = packageOf(specifier)
    expect(npm, `${file} imports ${specifier}`).toContain(vendor)
    if (doors[vendor]) expect(file, `${vendor} has one door`).toBe(doors[vendor])
  }
})

test('an import is read however it is written, and prose is not', () => {
  const source = `import { a,\n  type B } from './a'\nimport './b.css'\nexport { c } from "c"\nconst d = await import('./d')
export function f(x: string) {} // from 'e'\nexport const g = 'no'`
  expect(importsOf(source)).toEqual(['./a', './b.css', 'c', './d'])
})
