import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { stubLocks } from '../../tests/store/locks'
import type { PageApi } from './native'
import { withSite } from './quiet-sites'
import {
  changeSettings,
  defaults,
  readSettings,
  resetSettings,
  settingsFrom,
  storedSettings,
  watchSettings,
} from './settings'

const api = fakeBrowser as unknown as PageApi

beforeEach(() => {
  fakeBrowser.reset()
  stubLocks()
})

test('nothing stored is the defaults', async () => {
  expect(await readSettings(api)).toEqual(defaults)
})

test('a change keeps the other settings and is heard with what was before', async () => {
  const heard: boolean[][] = []
  const stop = watchSettings(api, (now, before) => heard.push([before.on, now.on]))
  await changeSettings(api, { on: false })
  await changeSettings(api, { peek: true })
  await expect.poll(() => heard).toHaveLength(2)
  stop()
  await changeSettings(api, { on: true })
  expect(heard).toEqual([
    [true, false],
    [false, false],
  ])
  expect(await readSettings(api)).toEqual({ ...defaults, peek: true })
})

test('two changes at once are both kept', async () => {
  await Promise.all([changeSettings(api, { on: false }), changeSettings(api, { peek: true })])
  expect(await readSettings(api)).toEqual({ ...defaults, on: false, peek: true })
})

test('of two changes of one list at once neither is lost', async () => {
  await Promise.all([
    changeSettings(api, now => withSite(now, 'a.example', false)),
    changeSettings(api, now => withSite(now, 'b.example', false)),
  ])
  await changeSettings(api, now => withSite(now, 'c.example', false))
  await changeSettings(api, now => withSite(now, 'a.example', true))
  expect((await readSettings(api)).quietSites).toEqual(['b.example', 'c.example'])
})

test('what a backup keeps says its version', async () => {
  await changeSettings(api, { peek: true })
  expect(await storedSettings(api)).toEqual({ ...defaults, peek: true, version: 0 })
})

test('a reset puts every setting back', async () => {
  await changeSettings(api, { quietSites: ['bank.example'] })
  await resetSettings(api)
  expect(await readSettings(api)).toEqual(defaults)
})

test.each<[string, unknown, object]>([
  [
    'a look that was not known then',
    { shown: { agrees: false } },
    { shown: { ...defaults.shown, agrees: false } },
  ],
  ['a field of another type', { on: 'yes', quietSites: { 0: 'a.example' } }, {}],
  ['a field that no longer is', { colourOfTheCard: 'red' }, {}],
  ['a record that starts empty', { snoozed: { 'a.example': '1' } }, { snoozed: { 'a.example': '1' } }],
  ['no record at all', 'broken', {}],
])('%s', (_, stored, expected) => {
  expect(settingsFrom(stored)).toEqual({ ...defaults, ...expected })
})
