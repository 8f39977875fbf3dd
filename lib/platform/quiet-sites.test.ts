import { expect, test } from 'vitest'
import { isQuietOn, isSameReading, withSite, withSnooze } from './quiet-sites'
import { defaults, type Settings } from './settings'

const host = 'news.example'
const packs = 'ai-compute 1.0.0'
const changed = (change: Partial<Settings>): Settings => ({ ...defaults, ...change })

test('a site is quiet where it or everything is switched off, and on no other site', () => {
  expect(isQuietOn(defaults, host, packs)).toBe(false)
  expect(isQuietOn(changed({ on: false }), host, packs)).toBe(true)
  const off = changed(withSite(defaults, host, false))
  expect([isQuietOn(off, host, packs), isQuietOn(off, 'other.example', packs)]).toEqual([true, false])
  expect(withSite(off, host, true)).toEqual({ quietSites: [] })
})

test('a snooze lasts until the packs have other versions, or until it is ended', () => {
  const asleep = changed(withSnooze(defaults, host, packs))
  expect(isQuietOn(asleep, host, packs)).toBe(true)
  expect(isQuietOn(asleep, host, 'ai-compute 1.0.1')).toBe(false)
  expect(withSnooze(asleep, host)).toEqual({ snoozed: {} })
})

test('a host that is called as something of every object is no snoozed one', () => {
  expect(isQuietOn(defaults, 'constructor', packs)).toBe(false)
})

test.each<[string, Partial<Settings>, boolean]>([
  ['the main switch', { on: false }, false],
  ['this site', { quietSites: [host] }, false],
  ['a snooze of this site', { snoozed: { [host]: packs } }, false],
  ['another site', { quietSites: ['other.example'], snoozed: { 'other.example': packs } }, true],
  ['the lines', { textColour: true }, true],
])('whether pages are read stays the same when what changes is %s', (_, change, isSame) => {
  expect(isSameReading(changed(change), defaults, host)).toBe(isSame)
})
