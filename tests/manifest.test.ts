import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Exactly what is asked for at install: no site, and nothing that a store or a reader would have to wonder about. */
const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

const browsers = [
  { browser: 'chrome', permissions: [...permissions, 'sidePanel'].sort() },
  { browser: 'edge', permissions: [...permissions, 'sidePanel'].sort() },
  { browser: 'firefox', permissions },
  { browser: 'safari', permissions },
]

const project = join(import.meta.dirname, '..')
const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(join(project, `.output/${browser}-mv3/manifest.json`), 'utf8'))

describe.each(browsers)('the manifest for $browser', ({ browser, permissions }) => {
  const folder = join(project, `.output/${browser}-mv3`)
  const manifest = () => manifestOf(browser)

  test('asks for these permissions and no site', () => {
    expect([...manifest().permissions].sort()).toEqual(permissions)
    expect(manifest().optional_host_permissions).toEqual(['*://*/*'])
    expect(manifest().host_permissions).toBeUndefined()
    expect(manifest().optional_permissions).toBeUndefined()
  })

  test('declares no content script and nothing that a web page could load', () => {
    expect(manifest().content_scripts).toBeUndefined()
    expect(manifest().web_accessible_resources).toBeUndefined()
    expect(manifest().externally_connectable).toBeUndefined()
  })

  test('lets its own pages load and ask nothing from elsewhere', () => {
    const policy = manifest().content_security_policy.extension_pages
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/https?:|unsafe|\*/)
  })

  test('suggests at most four keys', () => {
    const commands: { suggested_key?: object }[] = Object.values(manifest().commands)
    expect(commands.filter(command => command.suggested_key).length).toBeLessThanOrEqual(4)
  })

  test('names files that are there', () => {
    const { icons, action, options_ui } = manifest()
    const files = [
      ...Object.values<string>(icons),
      action.default_popup,
      options_ui.page,
      'gate.js',
      'reader.js',
    ]
    expect(files.filter(file => !existsSync(join(folder, file)))).toEqual([])
  })
})

const storeTexts = readdirSync(join(project, 'docs/store'))
  .filter(name => name.endsWith('.md'))
  .map(name => `docs/store/${name}`)

describe.each(['README.md', 'PRIVACY.md', ...storeTexts])('%s', file => {
  /** What stands between backticks in the first cell of a row, or at the head of a line of a list. */
  const justified = () => {
    const heads = readFileSync(join(project, file), 'utf8').matchAll(/^(?:\| (`[^|]+)\||- (`[^`]+`))/gm)
    return [...heads].flatMap(([head]) => [...head.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  }

  test('gives a reason for every permission that any browser is asked for, and for no other', () => {
    const asked = browsers.flatMap(({ browser }) => {
      const { permissions, optional_host_permissions } = manifestOf(browser)
      return [...permissions, ...optional_host_permissions]
    })
    expect([...new Set(justified())].sort()).toEqual([...new Set(asked)].sort())
  })
})

describe.each(readdirSync(join(project, 'locales')))('the store text of %s', file => {
  const tag = file.replace('.yml', '').replace('_', '-')
  const text = () => readFileSync(join(project, `docs/store/${tag}.md`), 'utf8')
  const summary = () => text().match(/## Summary\n\n(.+)\n/)?.[1] ?? ''

  test('has a summary that fits every store and is what the extension says of itself', () => {
    const own = readFileSync(join(project, 'locales', file), 'utf8').match(/^extDescription: (.+)$/m)?.[1]
    expect(summary()).toBe(own)
    expect(summary().length).toBeLessThanOrEqual(132)
  })

  test('has a description, as plain as stores show it', () => {
    const [, description = ''] = text().split('## Description')
    expect(description.length).toBeGreaterThan(300)
    expect(description).not.toMatch(/<[a-z]|https?:/)
  })
})
