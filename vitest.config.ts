import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { findBrowser } from './scripts/find-browsers.ts'
import { quietChromium } from './scripts/quiet-chromium.ts'
import { sharedCommands } from './tests/shared-commands.ts'

// Vitest 5 reports failures with Map.groupBy, which Node 20 lacks.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index++)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/** Milliseconds that no test in Node or in a page comes near, but on a machine that has much else to do. */
const testTimeout = 60_000

/** What is polled for has time to come where much else is going on. By itself it would have one second. */
const expect = { poll: { timeout: 20_000, interval: 100 } }

/**
 * Four kinds of test: `*.test.ts` in Node, `*.browser.test.ts` in a real Chromium page, `tests/e2e` in whole browsers with
 * what was built, and `tests/long`, too long for every day: `npm run test:long`.
 */
export default defineConfig({
  test: {
    reporters: ['default', './scripts/tried-again.ts'],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', 'tests/{e2e,long}/**', 'tests/manifest.test.ts'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          restoreMocks: true,
          testTimeout,
          expect,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Found only as tests are run, they would reload the page in the middle of one.
        optimizeDeps: { include: ['dexie', 'fuse.js', 'valibot'] },
        test: {
          name: 'browser',
          include: ['{lib,components,tests}/**/*.browser.test.{ts,tsx}'],
          testTimeout,
          expect,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: sharedCommands,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium'),
                args: quietChromium,
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/manifest.test.ts'],
          environment: 'node',
          // Each file has browsers of its own, and more often waits than works.
          maxWorkers: 2,
          // A whole browser on a busy machine now and then misses a beat; what fails twice is broken. What was tried again is named at the end.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          expect,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'long',
          // Beside its own, the tests that `npm test` runs on a sample.
          include: [
            'tests/{border,long}/**/*.test.ts',
            'tests/packs/mutations.test.ts',
            'lib/store/{backup,wholeness}.test.ts',
            'lib/platform/restored-settings.test.ts',
          ],
          environment: 'node',
          env: { WHENCE_LONG: '1' },
          setupFiles: ['fake-indexeddb/auto'],
          restoreMocks: true,
          fileParallelism: false,
          testTimeout: 600_000,
          hookTimeout: 90_000,
          expect,
        },
      },
    ],
  },
})
