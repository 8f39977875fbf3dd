import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowEverywhere } from './allow'
import { builtFor } from './built'
import { browserNames, type Driver, launch } from './driver'
import { type Site, serve } from './server'

/** That nothing was complained of says something only of a driver that hears what there is. */
describe.each(browserNames)('complaints in %s', name => {
  let driver: Driver
  let site: Site
  let extension: string

  beforeAll(async () => {
    extension = mkdtempSync(join(tmpdir(), 'whence-complaints-'))
    cpSync(builtFor(name), extension, { recursive: true })
    const options = readdirSync(join(extension, 'chunks')).find(file => /^options-.*\.js$/.test(file))
    breakScript('background', join(extension, 'background.js'))
    breakScript('gate', join(extension, 'gate.js'))
    breakScript('options', join(extension, 'chunks', options!))
    site = await serve()
    driver = await launch(name, { extension })
    await allowEverywhere(driver)
  })
  afterAll(async () => {
    await driver?.close()
    site?.close()
    rmSync(extension, { recursive: true })
  })

  test('are heard of the background, of scripts in pages and of our own pages', async () => {
    await driver.killBackground().catch(() => {})
    const page = await driver.open(`${site.url}/demo`)
    const own = await driver.openOwn('options.html')
    const heard = async () => (await driver.complaints()).join('\n')
    for (const script of ['gate', 'background', 'options'])
      await expect.poll(heard, { timeout: 15_000 }).toContain(`${script} fails on purpose`)
    await own.close()
    await page.close()
  })
})

const breakScript = (name: string, file: string) =>
  appendFileSync(file, `\nsetTimeout(() => { throw new Error('${name} fails on purpose') })\n`)
