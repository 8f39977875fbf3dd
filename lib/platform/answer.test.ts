import { expect, test, vi } from 'vitest'
import { answer, type Border } from './answer'
import { type Call, remote } from './call'
import { isCount, takes } from './shape'

interface Service {
  double(n: number): Promise<number>
  fail(): Promise<void>
}

const border: Border<Service> = {
  double: { from: 'page', takes: takes(isCount) },
  fail: { from: 'both', takes: takes() },
}
const service: Service = {
  double: async n => n * 2,
  fail: async () => {
    throw new Error('storage-full', { cause: 'storage' })
  },
}

const reader = { id: 'whence', url: 'https://a.example/', tab: { id: 7 } }
const popup = { id: 'whence', url: 'chrome-extension://whence/popup.html' }

/** A runtime with one listener, and a way to send it what anybody might. */
function stage() {
  const listeners = new Set<(message: unknown, sender: unknown, reply: (reply: unknown) => void) => unknown>()
  const runtime = {
    id: 'whence',
    getURL: (path: string) => `chrome-extension://whence/${path}`,
    onMessage: {
      addListener: listeners.add.bind(listeners),
      removeListener: listeners.delete.bind(listeners),
    },
  }
  const send = (message: unknown, sender: object) =>
    new Promise<unknown>(reply => {
      const answers = [...listeners].map(listener => listener(message, sender, reply))
      if (!answers.includes(true)) reply(undefined)
    })
  return { api: { runtime } as unknown as Parameters<typeof answer>[0], send }
}

test('a call crosses and its answer comes back, until it is stopped', async () => {
  const { api, send } = stage()
  const stop = answer(api, border, () => service)
  const far = remote<Service>(message => send(message, reader))
  expect(await far.double(21)).toBe(42)
  stop()
  await expect(far.double(21)).rejects.toThrow('nobody answered')
})

test('what fails there fails here, by name and cause', async () => {
  const { api, send } = stage()
  answer(api, border, () => service)
  await expect(remote<Service>(message => send(message, popup)).fail()).rejects.toMatchObject({
    message: 'fail failed: storage-full',
    cause: 'storage',
  })
})

test('the service is told who calls', async () => {
  const { api, send } = stage()
  const serve = vi.fn(() => service)
  answer(api, border, serve)
  await send({ call: 'double', args: [1] } satisfies Call, { ...reader, frameId: 3 })
  expect(serve).toHaveBeenCalledWith({
    from: 'page',
    tab: 7,
    frame: 3,
    url: 'https://a.example/',
    isPrivate: false,
  })
  const inPrivate = { ...reader, tab: { id: 8, incognito: true } }
  await send({ call: 'double', args: [1] } satisfies Call, inPrivate)
  expect(serve).toHaveBeenLastCalledWith(expect.objectContaining({ tab: 8, isPrivate: true }))
})

test.each([
  ['another extension', { call: 'double', args: [1] }, { ...reader, id: 'other' }],
  ['a page of ours that calls what only scripts in pages may', { call: 'double', args: [1] }, popup],
  ['an argument of another type', { call: 'double', args: ['1'] }, reader],
  ['an argument too many', { call: 'fail', args: [1] }, reader],
  ['an argument too few', { call: 'double', args: [] }, reader],
])('%s is refused', async (_, message, sender) => {
  const { api, send } = stage()
  const serve = vi.fn(() => service)
  answer(api, border, serve)
  expect(await send(message, sender)).toEqual({ error: expect.any(String) })
  expect(serve).not.toHaveBeenCalled()
})

test.each([
  ['a name that is no call', { call: 'toString', args: [] }],
  ['a name from the prototype', { call: '__proto__', args: [] }],
  ['no call at all', { hello: 1 }],
  ['nothing', null],
  ['a text', 'double'],
])('%s is left to others', async (_, message) => {
  const { api, send } = stage()
  answer(api, border, () => service)
  expect(await send(message, reader)).toBeUndefined()
})
