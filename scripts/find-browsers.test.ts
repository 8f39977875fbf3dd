import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { findBrowser } from './find-browsers'

afterEach(() => vi.unstubAllEnvs())

function folderWith(...programs: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'whence-browsers-'))
  for (const program of programs) {
    writeFileSync(join(folder, program), '')
    chmodSync(join(folder, program), 0o755)
  }
  vi.stubEnv('PATH', folder)
  vi.stubEnv('WHENCE_CHROMIUM', '')
  return folder
}

test('takes the most wanted program on the path', () => {
  const folder = folderWith('microsoft-edge', 'google-chrome')
  expect(findBrowser('chromium')).toBe(join(folder, 'google-chrome'))
})

test('the environment wins', () => {
  folderWith('chromium')
  vi.stubEnv('WHENCE_CHROMIUM', '/opt/my-chromium')
  expect(findBrowser('chromium')).toBe('/opt/my-chromium')
})

test.runIf(process.platform === 'linux')('nothing where there is none', () => {
  folderWith()
  expect(findBrowser('chromium')).toBeUndefined()
})
