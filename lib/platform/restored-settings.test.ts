import { expect, test } from 'vitest'
import { restoredSettings } from './restored-settings'
import { defaults, type Settings } from './settings'

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
