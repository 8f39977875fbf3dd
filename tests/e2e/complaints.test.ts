import { appendFileSync, cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtFor } from './built'
import { browserNames } from './driver'
import { setUp, temporaryFolder } from './set-up'

/** That nothing was complained of says something only of a driver that hears what there is. */
describe.each(browserNames)('complaints in %s', name => {
  const extension = temporaryFolder()
  beforeAll(() => {
    cpSync(builtFor(name), extension, { recursive: true })
    const options = readdirSync(join(extension, 'chunks')).find(file => /^options-.*\.js$/.test(file))
    breakScript('background', join(extension, 'background.js'))
    breakScript('gate', join(extension, 'gate.js'))
    breakScript('options', join(extension, 'chunks', options!))
  })
  const { driver, site } = setUp(name, { extension })

  test('are heard of the background, of scripts in pages and of our own pages', async () => {
    await driver.killBackground()
    await driver.open(`${site.url}/demo`)
    await driver.openOwn('options.html')
    const heard = async () => (await driver.complaints()).join('\n')
    for (const script of ['gate', 'background', 'options'])
      await expect.poll(heard).toContain(`${script} fails on purpose`)
  })
})

const breakScript = (name: string, file: string) =>
  appendFileSync(file, `\nsetTimeout(() => { throw new Error('${name} fails on purpose') })\n`)
