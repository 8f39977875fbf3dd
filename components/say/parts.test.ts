import { expect, test } from 'vitest'
import { stringsBy } from '../strings-by'
import { phrase, plain } from './parts'

const stringsSaying = (text: string) =>
  stringsBy((_, values = {}) => text.replace(/\{(\w+)\}/g, (_, name) => String(values[name])))

test('bold and italic of the string are parts, and so are the values', () => {
  const strings = stringsSaying('**Disputed** by {publisher}: *{what}*.')
  expect(
    phrase(strings, 'lineage.disputesWith', {
      publisher: { text: 'CNBC', href: 'https://cnbc.com' },
      what: 'no',
    }),
  ).toEqual([{ b: 'Disputed' }, ' by ', { text: 'CNBC', href: 'https://cnbc.com' }, ': ', { i: 'no' }, '.'])
})

test('what goes in is never read as markup', () => {
  const said = phrase(stringsSaying('By {publisher}.'), 'credits.name', { publisher: '**Star* & <b>Co</b>' })
  expect(said).toEqual(['By ', '**Star* & <b>Co</b>', '.'])
  expect(plain(said)).toBe('By **Star* & <b>Co</b>.')
})
