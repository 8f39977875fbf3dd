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
const { isReaderWanted, isRunning, sayPlace, sayState, stopPart, takeOver, wantReader } = await import(
  './isolated-world'
)

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
    disconnect: () => told.push('gone'),
  }
  for (const listener of listeners) listener(port)
  return told
}

/** The last state that a new follower is told. */
function connectedTo() {
  const states: { current?: number }[] = []
  const port = { name: 'follow', sender: { url: popup }, onDisconnect: { addListener: () => {} } }
  for (const listener of listeners)
    listener({ ...port, postMessage: (state: object) => states.push(state), disconnect: () => {} })
  return states.at(-1)!
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

test('a follower goes on hearing when a part takes over, and is let go when all have stopped', () => {
  takeOver('gate', () => () => {})
  sayState('gate', { state: 'left', because: 'off-topic', title: '' })
  const told = connect()
  takeOver('gate', () => () => {})
  sayState('gate', { state: 'reading', title: '' })
  stopPart('gate')
  expect(told).toEqual(['left', 'reading', 'gone'])
})

test('a follower that went with its extension is forgotten, and the others go on hearing', () => {
  sayState('gate', { state: 'left', because: 'off-topic', title: '' })
  const postMessage = vi.fn((state: { state: string }) => {
    if (state.state === 'reading') throw new Error('Attempting to use a disconnected port object')
  })
  const gone = {
    name: 'follow',
    sender: { url: popup },
    onDisconnect: { addListener: () => {} },
    postMessage,
  }
  for (const listener of listeners) listener(gone)
  const told = connect()
  sayState('gate', { state: 'reading', title: '' })
  sayState('gate', { state: 'left', because: 'quiet', title: '' })
  expect(told).toEqual(['left', 'reading', 'left'])
  expect(postMessage).toHaveBeenCalledTimes(2)
})

test('how far the reader has come outlasts another telling of the same figures', () => {
  const figures = [{ id: 1 }, { id: 2 }] as never[]
  sayState('reader', { state: 'read', title: '', figures })
  sayPlace(2)
  sayState('reader', { state: 'read', title: '', figures })
  expect(connectedTo().current).toBe(2)
  sayState('reader', { state: 'read', title: '', figures: figures.slice(0, 1) })
  expect(connectedTo().current).toBeUndefined()
})

test('a reader was wanted by the gate while its asking lasts, answered or not', async () => {
  const asking = wantReader(() => Promise.reject(new Error('nobody answered')))
  expect(isReaderWanted()).toBe(true)
  await expect(asking).rejects.toThrow()
  expect(isReaderWanted()).toBe(false)
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
