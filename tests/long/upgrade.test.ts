import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtFor } from '../e2e/built'
import { browserNames, type Page } from '../e2e/driver'
import { untilPainted } from '../e2e/seen'
import { setUp, temporaryFolder } from '../e2e/set-up'
import { polling } from '../e2e/until'
import { notePaint, untilRepainted } from './repainted'

/**
 * The unpacked package of an earlier release for Chrome, and for Firefox beside it: `FOLDER/chrome`, `FOLDER/firefox`.
 * Where there is none, today's build goes for an older one: under a lower number, its pack too.
 */
const older = process.env.WHENCE_OLDER

describe.each(browserNames)('from an older version in %s', name => {
  const folder = temporaryFolder()
  beforeAll(() => {
    const own = older && join(older, name === 'chromium' ? 'chrome' : 'firefox')
    cpSync(own ?? builtFor(name), folder, { recursive: true })
    if (!own) makeOlder(folder)
  })
  const { driver, site } = setUp(name, { extension: folder })
  let page: Page

  beforeAll(async () => {
    page = await driver.open(`${site.url}/demo`)
    await untilPainted(page)
  })

  test('to this one keeps what a reader has set, brings the new pack, and paints the open page', async () => {
    const before = await driver.openOwn('options.html')
    await before.evaluate(store, {
      'settings.quietSites': ['quiet.example'],
      'settings.citationStyle': 'mla',
    })
    const old = await before.evaluate(stateNow)
    await before.close()
    await notePaint(page)

    rmSync(folder, { recursive: true })
    cpSync(builtFor(name), folder, { recursive: true })
    await driver.reload()

    const after = await driver.openOwn('options.html')
    const { version } = JSON.parse(readFileSync(join(folder, 'packs/index.json'), 'utf8'))[0]
    await after.waitForFunction(isPackVersion, { polling, timeout: 30_000 }, version)
    const now = await after.evaluate(stateNow)
    expect(now.version).not.toBe(old.version)
    expect(now.stored['settings.quietSites']).toEqual(['quiet.example'])
    expect(now.stored['settings.citationStyle']).toBe('mla')
    expect(now.origins).toEqual(old.origins)
    expect(now.packs).not.toEqual(old.packs)
    await after.close()

    await untilRepainted(page)
    expect(await driver.complaints()).toEqual([])
  })
})

/** As it may have been before, by its numbers. */
function makeOlder(folder: string): void {
  for (const file of ['manifest.json', 'packs/index.json', 'packs/ai-compute.json']) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"version":\s*"[^"]+"/g, '"version":"0.0.1"'))
  }
}

/** The rest runs in a page of ours. */
async function store(values: object): Promise<void> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  await (browser ?? chrome)!.storage.local.set(values)
}

async function stateNow() {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  const { runtime, storage, permissions } = (browser ?? chrome)!
  const { origins } = await permissions.getAll()
  const stored = await storage.local.get(null)
  const { packs } = stored.packs as { packs: { version: string }[] }
  return {
    version: runtime.getManifest().version,
    stored,
    origins,
    packs: packs.map(({ version }) => version),
  }
}

async function isPackVersion(version: string): Promise<boolean> {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Api | undefined>
  const { packs } = (await (browser ?? chrome)!.storage.local.get('packs')) as {
    packs: { packs: { version: string }[] }
  }
  return packs.packs[0]?.version === version
}

interface Api {
  runtime: { getManifest(): { version: string } }
  storage: {
    local: { get(key: string | null): Promise<Record<string, unknown>>; set(values: object): Promise<void> }
  }
  permissions: { getAll(): Promise<{ origins: string[] }> }
}
