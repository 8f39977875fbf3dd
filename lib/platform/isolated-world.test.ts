import { beforeEach, expect, test, vi } from 'vitest'

const { listeners } = vi.hoisted(() => {
  const listeners = new Set<(port: object) => void>()
  const onConnect = {
    addListener: listeners.add.bind(listeners),
    removeListener: listeners.delete.bind(listeners),
  }
  const runtime = { id: 'whence', getURL: (path: string) => `chrome-extension://whence/${path}`, onConnect }
  Object.assign(globalThis, { chrome: { runtime }, browser: undefined })
  return { listeners }
})
const { isRunning, sayState, stopPart, takeOver } = await import('./isolated-world')

const popup = 'chrome-extension://whence/popup.html'

/** Connects as `url` would, and collects what is told. */
function connect(url = popup, name = 'follow') {
  const told: unknown[] = []
  const onDisconnect = { addListener: () => {} }
  const port = {
    name,
    sender: { url },
    onDisconnect,
    postMessage: (state: { state: string }) => told.push(state.state),
  }
  for (const listener of listeners) listener(port)
  return told
}

beforeEach(() => {
  stopPart('gate')
  stopPart('reader')
})

test('a part that takes over stops the one before', () => {
  const stop = vi.fn()
  takeOver('reader', () => stop)
  takeOver('reader', () => () => {})
  expect(stop).toHaveBeenCalledOnce()
  expect(isRunning('reader')).toBe(true)
  expect(isRunning('gate')).toBe(false)
})

test('a follower hears how the page stands and every change; the reader goes before the gate', () => {
  sayState('gate', { state: 'left', because: 'off-topic', title: '' })
  const told = connect()
  takeOver('reader', () => () => {})
  sayState('reader', { state: 'reading', title: '' })
  sayState('gate', { state: 'left', because: 'quiet', title: '' })
  stopPart('reader')
  expect(told).toEqual(['left', 'reading', 'reading', 'left'])
})

test('only our own pages may follow', () => {
  sayState('gate', { state: 'reading', title: '' })
  expect(connect('https://a.example/')).toEqual([])
  expect(connect(popup, 'other')).toEqual([])
})

test('nothing listens where nothing is said', () => {
  sayState('gate', { state: 'reading', title: '' })
  stopPart('gate')
  expect(listeners.size).toBe(0)
})
