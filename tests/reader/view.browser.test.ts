import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Call } from '../../lib/platform/call'
import type { Settings } from '../../lib/platform/settings'
import { findings } from '../gallery/findings'

/** What the background is asked, and how it answers. */
const asked: Call[] = []
const answers: Record<string, () => unknown> = {
  sectionLabels: () => 'related',
  check: () => ({ topic: { onTopic: true }, language: 'en', findings: [found] }),
}
const storage = { get: async () => ({}), onChanged: { addListener() {}, removeListener() {} } }
const words = 'The price was $7 trillion, for chips and for power.'
const at = words.indexOf('$7 trillion')
const found = {
  ...findings.narrowed,
  figure: { ...findings.narrowed.figure, start: at, end: at + '$7 trillion'.length },
}

let defaults: Settings
let parts: typeof import('../../entrypoints/reader/create-view') &
  typeof import('../../entrypoints/reader/hide-claims')
let view: ReturnType<typeof parts.createView>

beforeAll(async () => {
  const sendMessage = async (call: Call) => {
    asked.push(call)
    return { value: await answers[call.call]?.() }
  }
  const onConnect = { addListener() {}, removeListener() {} }
  vi.stubGlobal('browser', { runtime: { id: 'whence', sendMessage, onConnect }, storage: { local: storage } })
  defaults = (await import('../../lib/platform/settings')).defaults
  parts = {
    ...(await import('../../entrypoints/reader/create-view')),
    ...(await import('../../entrypoints/reader/hide-claims')),
  }
})
beforeEach(() => {
  document.body.innerHTML = `<p>${words}</p>`
  view = parts.createView(document, defaults, false)
})
afterEach(() => {
  view.undo()
  asked.length = 0
  document.body.replaceChildren()
})

const calls = (name: string) => asked.filter(({ call }) => call === name)
const claim = found.match.claim.id

test('stopped while the page is read, it sends nothing of it', async () => {
  const reading = view.read()
  view.undo()
  await reading
  expect(calls('check')).toEqual([])
})

test('the rules for the lines come with the first line, and go with the last', async () => {
  view.show({ ...defaults, shown: { ...defaults.shown, disputed: false } })
  await view.read()
  expect(view.shown()).toEqual([])
  expect(calls('wearLines')).toEqual([])
  view.show(defaults)
  await expect.poll(() => calls('wearLines')).toHaveLength(1)
  view.show({ ...defaults, peek: true })
  view.undo()
  await expect.poll(() => calls('wearLines')).toHaveLength(2)
  const { lines, colours, textColour } = defaults
  expect(calls('wearLines')[1]!.args).toEqual([null, { lines, colours, textColour }])
})

test('of two changes of the lines the second waits for the first', async () => {
  await view.read()
  let finish = () => {}
  answers.wearLines = () => new Promise<void>(resolve => (finish = resolve))
  view.show({ ...defaults, textColour: true })
  view.show({ ...defaults, colours: { agrees: '#112233' } })
  await expect.poll(() => calls('wearLines')).toHaveLength(2)
  finish()
  await expect.poll(() => calls('wearLines')).toHaveLength(3)
  delete answers.wearLines
  finish()
  expect(calls('wearLines')[2]!.args[1]).toEqual(calls('wearLines')[1]!.args[0])
})

test('a claim hidden here in a private window stays hidden whatever setting changes, and is not stored', async () => {
  await view.read()
  expect(view.shown()).toHaveLength(1)
  const hideClaim = vi.fn(async () => {})
  const hiding = parts.createHiding(view, { hideClaim }, parts.addressOf(document), true)
  const show = hiding.hide(claim, 'here')
  expect(view.shown()).toEqual([])
  view.show({ ...defaults, peek: true })
  expect(view.shown()).toEqual([])
  show()
  expect(view.shown()).toHaveLength(1)
  expect(hideClaim).not.toHaveBeenCalled()
})

test('after a change of packs the figures of the same text are found anew', async () => {
  await view.read()
  await view.read()
  expect(calls('check')).toHaveLength(1)
  await view.renew()
  expect(calls('check')).toHaveLength(2)
})
