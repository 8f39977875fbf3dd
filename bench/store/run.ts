import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser } from 'puppeteer-core'
import { build } from 'vite'
import { generatePack } from '../../tests/store/generate-pack'

/**
 * Times the claim store in real browsers' IndexedDB: `npx vite-node bench/store/run.ts [chromium|firefox] [--million]`.
 * Prints a line of JSON per measurement.
 */

const chromiumFlags = ['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-background-networking']
const launchers: Record<string, () => Promise<Browser>> = {
  chromium: () =>
    puppeteer.launch({
      browser: 'chrome',
      executablePath: process.env.WHENCE_CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      protocolTimeout: 0,
      args: [...chromiumFlags, '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
    }),
  firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.WHENCE_FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
      protocolTimeout: 0,
    }),
}

const project = fileURLToPath(new URL('../..', import.meta.url))
const wanted = process.argv.slice(2).filter(name => name in launchers)
const sizes = [1_000, 10_000, 100_000, ...(process.argv.includes('--million') ? [1_000_000] : [])]
const folder = await mkdtemp(join(tmpdir(), 'whence-bench-'))
try {
  await bundle(folder)
  const { address, close } = await serve(folder)
  for (const name of wanted.length > 0 ? wanted : Object.keys(launchers)) await measure(name, address)
  close()
} finally {
  await rm(folder, { recursive: true })
}

async function measure(name: string, address: string): Promise<void> {
  const browser = await launchers[name]!()
  try {
    const page = await browser.newPage()
    await page.goto(`${address}/index.html`)
    const run = async (call: string) =>
      console.log(JSON.stringify({ browser: name, call, ...rounded(await page.evaluate(`bench.${call}`)) }))
    await run(`seed('pack.json')`)
    for (const size of sizes) await run(`prepare(${size})`)
    await run('compare()')
    await run('importUnderReading(100_000)')
  } finally {
    await browser.close()
  }
}

function rounded(figures: unknown): Record<string, number> {
  const entries = Object.entries(figures as Record<string, number>)
  return Object.fromEntries(entries.map(([name, value]) => [name, Math.round(value * 10) / 10]))
}

async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rollupOptions: {
        input: { page: join(project, 'bench/store/page.ts'), reader: join(project, 'bench/store/reader.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
}

/** The bundle over http on this machine, since a page from a file has no database. */
async function serve(root: string): Promise<{ address: string; close: () => void }> {
  const page = '<!doctype html><title>Store</title><script type="module" src="page.js"></script>'
  const pack = JSON.stringify(generatePack({ claims: 416 }))
  const made: Record<string, string> = { '/index.html': page, '/pack.json': await bundledPack(pack) }
  const server = createServer(async ({ url = '/' }, response) => {
    const body = made[url] ?? (await readFile(join(root, url)).catch(() => undefined))
    const type = url.endsWith('.js')
      ? 'text/javascript'
      : url.endsWith('.json')
        ? 'application/json'
        : 'text/html'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type })
    response.end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}

/** The pack that ships, once it is built. */
function bundledPack(instead: string): Promise<string> {
  return readFile(join(project, 'public/packs/ai-compute.json'), 'utf8').catch(() => instead)
}
