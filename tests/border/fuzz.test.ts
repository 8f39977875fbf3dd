import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { serve } from '../../entrypoints/background/serve'
import { answer, type Sender } from '../../lib/platform/answer'
import { backgroundBorder } from '../../lib/platform/background-border'
import type { Background } from '../../lib/platform/messages'
import { openDatabase } from '../../lib/store/db'
import { importPack } from '../../lib/store/import'
import { generatePack } from '../store/generate-pack'
import { stubLocks } from '../store/locks'
import { type GoodCalls, messages } from './messages'

/** `npm run test:long` sends all of them. */
const runs = process.env.WHENCE_LONG ? 100_000 : 1_500

const id = 'whence'
const own = 'chrome-extension://whence/'
const text = 'OpenAI seeks $7 trillion for chips, and 415 TWh of power.'
const page = {
  url: 'https://a.example/',
  title: 'Chips',
  language: 'en',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'text' }],
  links: [{ start: 0, end: 6, href: 'https://b.example/' }],
}
const lines = { agrees: 'solid', differs: 'wavy', dated: 'dashed', disputed: 'double', unknown: 'dotted' }
const senders = [
  { id, url: 'https://a.example/', tab: { id: 7 }, frameId: 0 },
  { id, url: 'about:blank', tab: { id: 7 }, frameId: 3 },
  { id, url: `${own}popup.html` },
  { id: 'another', url: 'https://a.example/', tab: { id: 7 } },
  { url: own },
  {},
]

const db = openDatabase()
const unhandled: unknown[] = []
const note = (reason: unknown) => unhandled.push(reason)
let calls: GoodCalls

beforeAll(async () => {
  stubLocks()
  process.on('unhandledRejection', note)
  await importPack(db, generatePack({ claims: 40, id: 'first', seed: 1 }))
  const { findings } = await serve(db, { isPrivate: false, from: 'page', frame: 0, url: page.url }).check(
    page as never,
  )
  const finding = JSON.parse(JSON.stringify(findings[0]))
  calls = {
    wantReader: [],
    check: [page],
    viewCard: [finding, '2026-11-21'],
    cardStyle: [],
    sectionLabels: [],
    cite: [finding, 'apa', '2026-11-21'],
    report: [finding],
    openLibrary: ['claim'],
    openSearch: ['words'],
    hideClaim: ['claim', true, page.url],
    chooseCitationStyle: ['mla'],
    wearLines: [{ lines, colours: {}, textColour: false }, null],
    showCount: [3],
    showOff: [true],
  }
})
afterAll(() => {
  process.off('unhandledRejection', note)
})

test(`${runs} messages of any shape from anybody: each is answered or let be, and no stranger is told anything`, async () => {
  const { send, served } = stage()
  await fc.assert(
    fc.asyncProperty(messages(calls), fc.constantFrom(...senders), async (message, sender) => {
      const before = served.length
      const reply = await send(message, sender)
      const isServed = served.length > before
      if (sender.id !== id) expect(isServed).toBe(false)
      if (isServed) expect(isAllowed(message)).toBe(true)
      if (reply !== undefined) expect(Object.keys(reply as object)).toEqual(answerOf(reply, isServed))
      expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    }),
    { numRuns: runs },
  )
  await new Promise(resolve => setTimeout(resolve))
  expect(unhandled).toEqual([])
  expect(served.length, 'messages that came through, as good as the rest').toBeGreaterThan(runs / 100)
})

test('what is as it should be is served after all that', async () => {
  const { send } = stage()
  for (const [call, args] of Object.entries(calls)) {
    const reply = await send({ call, args }, senders[0]!)
    expect([call, 'value' in (reply as object) || reply]).toEqual([call, true])
  }
})

/** Only what was served has a value; what failed tells its cause beside it. */
function answerOf(reply: object, isServed: boolean): string[] {
  if (isServed && 'value' in reply) return ['value']
  return 'cause' in reply ? ['error', 'cause'] : ['error']
}

function isAllowed(message: unknown): boolean {
  const { call, args } = message as { call: keyof Background; args: unknown[] }
  return backgroundBorder[call].takes(args)
}

/** The real background behind a runtime that hands it messages. Tabs and style sheets are the browser's, and not here. */
function stage() {
  let hear: (message: unknown, sender: unknown, reply: (reply: unknown) => void) => unknown
  const runtime = {
    id,
    getURL: (path: string) => own + path,
    onMessage: { addListener: (listener: typeof hear) => (hear = listener), removeListener() {} },
  }
  const served: Sender[] = []
  answer({ runtime } as unknown as Parameters<typeof answer>[0], backgroundBorder, sender => {
    served.push(sender)
    return serve(db, { ...sender, tab: undefined })
  })
  fakeBrowser.tabs.create = async () => ({}) as never
  fakeBrowser.i18n.getMessage = () => 'words'
  fakeBrowser.runtime.getManifest = () => ({ version: '1.0.0' }) as never
  const send = (message: unknown, sender: object) =>
    new Promise<object | undefined>(reply => {
      if (hear(message, sender, reply as never) !== true) reply(undefined)
    })
  return { send, served }
}
