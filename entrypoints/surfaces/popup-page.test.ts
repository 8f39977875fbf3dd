import { expect, test } from 'vitest'
import type { PacksState } from '../../lib/platform/packs-state'
import { defaults } from '../../lib/platform/settings'
import { popupPageOf, type Standing } from './popup-page'

const packs: PacksState = {
  state: 'ready',
  packs: [{ id: 'chips', version: '1.0.0', title: 'Chips', claims: 60 }],
  topics: {},
}
const article: Standing = {
  packs,
  settings: defaults,
  said: undefined,
  url: 'https://a.example/1',
  title: 'One',
  isClicked: true,
  isAllowed: true,
}
const quietSites = ['a.example']
const listed = { id: 0, finding: { quote: '7' } }
const figures = [{ ...listed, around: { before: 'About ', after: ' apples.', language: 'en' } }] as never

test.each<[string, Partial<Standing>, object]>([
  ['nothing heard yet', {}, { state: 'loading' }],
  ['a page that is being read', { said: { state: 'reading', title: 'One' } }, { state: 'loading' }],
  [
    'figures',
    { said: { state: 'read', title: 'One', figures } },
    {
      state: 'figures',
      title: 'One',
      figures: [{ ...listed, sentence: { before: 'About ', after: ' apples.' } }],
    },
  ],
  ['no figures', { said: { state: 'read', title: 'One', figures: [] } }, { state: 'nothing', title: 'One' }],
  [
    'off topic',
    { said: { state: 'left', because: 'off-topic', title: 'One' } },
    { state: 'off-topic', title: 'One', topics: ['Chips'] },
  ],
  [
    'no article',
    { said: { state: 'left', because: 'no-article', title: 'One' } },
    { state: 'no-article', title: 'One' },
  ],
  [
    'a page of the browser’s own that answers',
    { said: { state: 'left', because: 'no-web', title: '' } },
    { state: 'closed' },
  ],
  [
    'broken packs, whatever else',
    {
      packs: { state: 'broken', cause: 'storage', problem: 'storage-full' },
      settings: { ...defaults, on: false },
    },
    { state: 'broken-packs', cause: 'storage', details: 'storage-full' },
  ],
  [
    'a pack that came broken',
    { packs: { state: 'broken', cause: 'file', problem: 'file-unreadable: index.json' } },
    { state: 'broken-packs', cause: 'file', details: 'file-unreadable: index.json' },
  ],
  [
    'a check that failed',
    { said: { state: 'failed', title: 'One', problem: 'check failed: storage-lost', cause: 'storage' } },
    { state: 'broken-packs', cause: 'storage', details: 'check failed: storage-lost' },
  ],
  ['the main switch off', { settings: { ...defaults, on: false, quietSites } }, { state: 'all-off' }],
  ['the site off', { settings: { ...defaults, quietSites } }, { state: 'site-off' }],
  [
    'a snooze',
    { settings: { ...defaults, snoozed: { 'a.example': 'chips 1.0.0' } } },
    { state: 'snoozed', title: 'One', pack: packs.packs[0] },
  ],
  [
    'a snooze that the packs outlived',
    { settings: { ...defaults, snoozed: { 'a.example': 'chips 0.9.0' } } },
    { state: 'loading' },
  ],
  ['nobody there yet', { said: 'silent' }, { state: 'loading' }],
  ['nobody there, for all we did', { said: 'silent', wasLetIn: true }, { state: 'no-answer', title: 'One' }],
  ['a site not chosen', { said: 'silent', isAllowed: false }, { state: 'no-access' }],
  ['a page that the browser closes to all', { said: 'silent', wasLetIn: false }, { state: 'closed' }],
  [
    "one of the browser's own pages",
    { said: 'silent', url: 'about:addons', isAllowed: false },
    { state: 'closed' },
  ],
  [
    'a page that the browser will not name',
    { said: 'silent', url: undefined, isAllowed: false },
    { state: 'closed' },
  ],
  [
    'the same from the side',
    { said: 'silent', url: undefined, isAllowed: false, isClicked: false },
    { state: 'no-access' },
  ],
])('%s', (_, change, expected) => {
  expect(popupPageOf({ ...article, ...change })).toEqual(expected)
})
