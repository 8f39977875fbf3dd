import { expect, test } from 'vitest'
import { checkPage } from '../../lib/engine/check'
import type { Lookup, ReadPacks } from '../../lib/engine/pack/lookup'
import { partsOf } from '../../lib/store/postings'
import { loadOwnArticles } from '../../scripts/eval/development-set'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { pageOfText } from '../../scripts/scan/text-page'

const { readPacks } = readBuiltPacks()

/** Counts the rows that a store would read: keys of one owner or measure lie in one, and each claim has its own. */
function counting(): { readPacks: ReadPacks; read: () => number } {
  let rows = 0
  const count =
    <T>(ask: (keys: string[]) => Promise<T>) =>
    (keys: string[]) => {
      rows += keys.length
      return ask(keys)
    }
  const watch = (lookup: Lookup): Lookup => ({
    mayBegin: lookup.mayBegin,
    terms: count(lookup.terms),
    async claims(keys) {
      const found = await lookup.claims(keys)
      rows += new Set(keys.map(key => partsOf(key).head)).size + found.length
      return found
    },
    entities: count(lookup.entities),
    measures: count(lookup.measures),
  })
  return { readPacks: work => readPacks(lookup => work(watch(lookup))), read: () => rows }
}

test('the longest article costs at most 500 look-ups', async () => {
  const text = loadOwnArticles()
    .filter(({ onTopic, lang }) => onTopic && /^(?:en|it)/.test(lang))
    .map(article => article.text)
    .join('\n\n')
  const { readPacks: watched, read } = counting()
  const { findings } = await checkPage({ ...pageOfText(text, 'all'), language: 'en' }, watched)
  expect(findings.length).toBeGreaterThan(150)
  expect(read()).toBeLessThanOrEqual(500)
})

test('a page of ten thousand figures is answered', async () => {
  const text = `A table\n\n${Array.from({ length: 10_000 }, (_, index) => `Nvidia paid $${index} million.`).join(' ')}`
  const { findings } = await checkPage({ ...pageOfText(text, 'many'), language: 'en' }, readPacks)
  expect(findings.length).toBeGreaterThan(9000)
})

test('a language that the pack’s terms do not cover gets figures and no wrong origins', async () => {
  const text =
    'Suomen talous\n\nHallitus aikoo lainata 100 miljardia euroa, ja Nokia investoi 10 miljardia dollaria Ouluun vuonna 2026.'
  const { findings } = await checkPage({ ...pageOfText(text, 'fi'), language: 'fi' }, readPacks)
  expect(findings.filter(({ relation }) => relation !== 'none')).toEqual([])
})

test('a page without text, or with one word, has no findings', async () => {
  for (const text of ['', ' \n\n ', 'Nvidia'])
    expect((await checkPage(pageOfText(text, 'empty'), readPacks)).findings).toEqual([])
})
