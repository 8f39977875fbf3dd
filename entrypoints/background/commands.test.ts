import { beforeEach, expect, test, vi } from 'vitest'
import { onCommand, onMenu } from './commands'

const { browser, ask } = vi.hoisted(() => {
  const ask = vi.fn()
  return {
    ask,
    browser: {
      runtime: { getURL: (path: string) => `moz-extension://whence/${path}` },
      scripting: { executeScript: async () => [{ result: 'seven trillion' }] },
      storage: { session: { set: vi.fn() } },
      tabs: { create: vi.fn(), sendMessage: async (_: number, { call }: { call: string }) => ask(call) },
    },
  }
})
vi.mock('../../lib/platform/browser', () => ({ browser }))
vi.mock('../../lib/platform/i18n', () => ({ translate: (key: string) => key }))

beforeEach(() => vi.clearAllMocks())

/** A page whose reader is there, and fails at what it is asked. */
const failing = (call: string) => (call === 'ready' ? { value: undefined } : { error: 'stopped' })
const page = { id: 7, url: 'https://a.example/' }

test('words that a page fails to explain are searched for, and stand in no address', async () => {
  ask.mockImplementation(failing)
  await onMenu({ selectionText: 'seven trillion' }, page)
  const [{ url }] = browser.tabs.create.mock.calls[0]!
  expect(url).toMatch(/popup\.html#search&handed=[0-9a-f-]{36}$/)
  expect(browser.storage.session.set).toHaveBeenCalledWith({
    [`handed.${url.split('=')[1]}`]: { search: 'seven trillion' },
  })
  await onCommand('selection', page)
  expect(browser.tabs.create).toHaveBeenCalledTimes(2)
})

test('words with a card on their page are not', async () => {
  ask.mockImplementation(() => ({ value: true }))
  await onMenu({ selectionText: 'seven trillion' }, page)
  expect(browser.tabs.create).not.toHaveBeenCalled()
})

test('a step that fails is let go', async () => {
  ask.mockImplementation(failing)
  await expect(onCommand('next', page)).resolves.toBeUndefined()
})
