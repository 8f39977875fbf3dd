import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtFor } from './built'
import { untilSays } from './by-words'
import { browserNames } from './driver'
import { isPainted } from './seen'
import { setUp, temporaryFolder } from './set-up'

/** Ways for the built packs to be broken, done to a copy of the built extension. */
const faults: [fault: string, breakIt: (packs: string) => void][] = [
  ['are missing', packs => rmSync(packs, { recursive: true })],
  ['are cut short', packs => cutShort(join(packs, 'ai-compute.json'))],
  ['are of another shape', packs => writeFileSync(join(packs, 'ai-compute.json'), '{"claims": 7}')],
]

const cutShort = (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 10_000))

describe.each(browserNames.flatMap(name => faults.map(([fault, breakIt]) => ({ name, fault, breakIt }))))(
  'packs that $fault in $name',
  ({ name, breakIt }) => {
    const extension = temporaryFolder()
    beforeAll(() => {
      cpSync(builtFor(name), extension, { recursive: true })
      breakIt(join(extension, 'packs'))
    })
    const { driver, site } = setUp(name, { extension })

    test('leave the page alone, and the popup says what is wrong and offers to try again', async () => {
      const page = await driver.open(`${site.url}/demo`)
      const popup = await driver.openPopup(page)
      const said = await untilSays(popup, 'The packs could not be opened.')
      expect(said).toMatch(/file-unreadable|pack-broken/)
      expect(said).toContain('Try again')
      expect(await isPainted(page)).toBe(false)
    })
  },
)
