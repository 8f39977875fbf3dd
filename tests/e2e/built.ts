import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from './driver'

/** Folder of the extension as built for a browser; throws where it was not. */
export function builtFor(browser: BrowserName): string {
  const folder = join(
    import.meta.dirname,
    `../../.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
  )
  const isBuilt = ['manifest.json', 'packs/index.json'].every(file => existsSync(join(folder, file)))
  if (!isBuilt) throw new Error('Nothing built, or without packs: run npm run build:all first')
  return folder
}
