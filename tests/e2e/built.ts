import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from './driver'

/** Folder of the extension as built for a browser; throws where it was not. */
export function builtFor(browser: BrowserName): string {
  const folder = join(
    import.meta.dirname,
    `../../.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
  )
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error('Nothing built: run npm run build:all first')
  return folder
}
