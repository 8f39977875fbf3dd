import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { build } from 'vite'
import { type BrowserName, requireBrowsers } from '../../scripts/find-browsers'
import { quietChromium } from '../../scripts/quiet-chromium'

/**
 * A whole browser with a fresh profile and without the extension: what runs in it is a page's own. `preferences` are
 * Firefox's.
 */
export function launchBare(
  name: BrowserName,
  preferences: Record<string, number | boolean> = {},
): Promise<Browser> {
  const executablePath = requireBrowsers(name)[name]
  const common = { executablePath, headless: true, protocolTimeout: 0 } as const
  return name === 'chromium'
    ? puppeteer.launch({ ...common, browser: 'chrome', args: quietChromium })
    : puppeteer.launch({ ...common, browser: 'firefox', extraPrefsFirefox: preferences })
}

export interface Served {
  /** Of the page that runs the entry called `page`. */
  url: string
  close(): Promise<void>
}

/**
 * Bundles modules of the project, by the names that they are to have (`page` for `page.js`), and serves them with `files`
 * from this machine, since a page from a file has no database.
 */
export async function serveBundle(
  modules: Record<string, string>,
  files: Record<string, string> = {},
): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'whence-bundle-'))
  await bundle(modules, folder)
  const page = '<!doctype html><title>Store</title><script type="module" src="page.js"></script>'
  const made: Record<string, string> = { '/': page, ...files }
  const server = createServer(async ({ url = '/' }, response) => {
    const body = made[url] ?? (await readFile(join(folder, url)).catch(() => undefined))
    const type = types[extname(url)] ?? 'text/html'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close }
}

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' }

async function bundle(modules: Record<string, string>, outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: { input: modules, output: { entryFileNames: '[name].js' } },
    },
  })
}
