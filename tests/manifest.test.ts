import { existsSync, readFileSync } from 'node:fs'
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

describe.each(browsers)('the manifest for $browser', ({ browser, permissions }) => {
  const folder = join(import.meta.dirname, `../.output/${browser}-mv3`)
  const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))

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
