import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { stubLocks } from '../../tests/store/locks'
import { styleNames } from '../engine/cite/style-names'
import type { LineStyle, Look } from '../engine/types'
import type { PageApi } from './native'
import { restoredSettings } from './restored-settings'
import {
  changeSettings,
  defaults,
  readSettings,
  resetSettings,
  type Settings,
  storedSettings,
} from './settings'

const good: Settings = {
  ...defaults,
  on: false,
  quietSites: ['bank.example'],
  snoozed: { 'a.example': 'chips 1.0.0' },
  lines: { ...defaults.lines, agrees: 'wavy' },
  colours: { differs: '#112233' },
  unread: ['nl'],
  hiddenHere: { 'https://a.example/1': ['plan'] },
  citationStyle: 'mla',
}

test('what was written by us comes back as it was', () => {
  expect(restoredSettings(structuredClone(good))).toEqual(good)
})

test.each<[keyof Settings, unknown]>([
  ['on', 'yes'],
  ['quietSites', ['bank.example', null]],
  ['snoozed', { 'a.example': 1 }],
  ['shown', { ...defaults.shown, agrees: 1 }],
  ['lines', { ...defaults.lines, agrees: 'red;}*{display:none' }],
  ['colours', { agrees: 'red;}*{display:none' }],
  ['colours', { other: '#112233' }],
  ['unread', [7]],
  ['hidden', { 0: 'plan' }],
  ['hiddenHere', { 'https://a.example/1': 5 }],
  ['hiddenHere', { 'https://a.example/1': ['plan', 5] }],
  ['citationStyle', 'x'],
])('%s that cannot be, %j, is the default, and the others stay', (name, value) => {
  expect(restoredSettings({ ...good, [name]: value })).toEqual({ ...good, [name]: defaults[name] })
})

const looks = Object.keys(defaults.lines) as Look[]
const perLook = <T>(of: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(looks.map(look => [look, of])) as Record<Look, fc.Arbitrary<T>>)
const colour = fc.integer({ min: 0, max: 0xffffff }).map(number => `#${number.toString(16).padStart(6, '0')}`)
const place = fc.webUrl()
const RUNS = process.env.WHENCE_LONG ? 1000 : 100
const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 })

const anySettings: fc.Arbitrary<Settings> = fc.record({
  on: fc.boolean(),
  quietSites: texts,
  snoozed: fc.dictionary(place, fc.string()),
  shown: perLook(fc.boolean()),
  lines: perLook(fc.constantFrom<LineStyle[]>('solid', 'wavy', 'dashed', 'double', 'dotted')),
  colours: fc.subarray(looks).chain(some => fc.record(Object.fromEntries(some.map(look => [look, colour])))),
  textColour: fc.boolean(),
  unread: texts,
  peek: fc.boolean(),
  hidden: texts,
  hiddenHere: fc.dictionary(place, texts),
  citationStyle: fc.constantFrom(...Object.keys(styleNames)),
})

test('saved in a file, reset and restored, any settings are as they were', async () => {
  const api = fakeBrowser as unknown as PageApi
  stubLocks()
  await fc.assert(
    fc.asyncProperty(anySettings, async settings => {
      fakeBrowser.reset()
      await changeSettings(api, settings)
      const file = JSON.stringify(await storedSettings(api))
      await resetSettings(api)
      expect(await readSettings(api)).toEqual(defaults)
      await changeSettings(api, restoredSettings(JSON.parse(file)))
      expect(await readSettings(api)).toEqual(settings)
    }),
    { numRuns: RUNS },
  )
})
