import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import type { Attribution, Claim, Source } from '../pack/claim'
import { publisherKind } from './publisher-kind'
import { splitName } from './split-name'
import { toCsl } from './to-csl'

describe('the type', () => {
  const types: [Attribution, string, string][] = [
    ['anonymous sources', 'The Wall Street Journal', 'article-newspaper'],
    ['anonymous sources', 'Le Monde', 'article-newspaper'],
    ['anonymous sources', 'Reuters', 'webpage'],
    ['on the record', 'Wired', 'article-magazine'],
    ['on the record', 'Nvidia', 'webpage'],
    ['company filing', 'Nvidia', 'report'],
    ['official statistics', 'IEA', 'report'],
    ['research paper', 'arXiv', 'article'],
    ['research paper', 'Joule', 'article-journal'],
    ['research paper', 'RAND', 'report'],
    ['analyst estimate', 'Gartner', 'report'],
    ['analyst estimate', 'Financial Times', 'article-newspaper'],
    ['blog post', 'Astral Codex Ten', 'post-weblog'],
    ['blog post', 'someone.github.io', 'post-weblog'],
    ['on the record', 'X', 'post'],
    ['on the record', 'YouTube', 'webpage'],
    ['market data', 'stocktitan.net', 'webpage'],
    ['press release', 'OpenAI', 'webpage'],
  ]
  test.each(types)('%s by %s is %s', (attribution, publisher, type) => {
    const claim = claimOf({ publisher }, { attribution })
    expect(toCsl(sourceOf(claim), { claim }).type).toBe(type)
  })

  test('an interview is one where somebody is named; else it is what its publisher prints', () => {
    const spoken = claimOf({ publisher: 'CNBC' }, { attribution: 'interview', speaker: 'Jensen Huang' })
    expect(toCsl(sourceOf(spoken), { claim: spoken })).toMatchObject({
      type: 'interview',
      author: [{ family: 'Huang', given: 'Jensen' }],
      'container-title': 'CNBC',
    })
    const silent = claimOf({ publisher: 'CNBC' }, { attribution: 'interview' })
    expect(toCsl(sourceOf(silent), { claim: silent }).type).toBe('webpage')
  })

  test('nobody signs: an organisation stands for its own, also on its blog, and a news site for none', () => {
    const unsigned = (publisher: string, attribution: Attribution) => {
      const claim = claimOf({ publisher }, { attribution })
      return toCsl(sourceOf(claim), { claim }).author
    }
    expect(unsigned('OpenAI', 'press release')).toEqual([{ literal: 'OpenAI' }])
    expect(unsigned('Google Cloud', 'blog post')).toEqual([{ literal: 'Google Cloud' }])
    expect(unsigned('Reuters', 'on the record')).toBeUndefined()
    expect(unsigned('up2info.com', 'blog post')).toBeUndefined()
  })

  test('who posts is who speaks, under the name that the address has, and a blog is of whose name it bears', () => {
    const url = 'https://x.com/elonmusk/status/1905731750275510312'
    const post = claimOf({ publisher: 'X', url }, { attribution: 'on the record', speaker: 'Elon Musk' })
    expect(toCsl(sourceOf(post), { claim: post })).toMatchObject({
      author: [{ family: 'Musk', given: 'Elon' }],
      custom: { handle: '@elonmusk' },
    })
    const blog = claimOf({ publisher: 'David Cahn' }, { attribution: 'blog post', speaker: 'David Cahn' })
    expect(toCsl(sourceOf(blog), { claim: blog }).author).toEqual([{ family: 'Cahn', given: 'David' }])
  })

  test("a source of the lineage takes nothing from the claim's attribution", () => {
    const claim = claimOf({ publisher: 'OpenAI' }, { attribution: 'press release' })
    expect(toCsl({ id: 'other', publisher: 'Meta' }, { claim })).toMatchObject({ type: 'webpage' })
    expect(toCsl({ id: 'other', publisher: 'Meta' }, { claim })).not.toHaveProperty('genre')
  })
})

describe('what is known is said, and nothing else', () => {
  test('a whole source', () => {
    const claim = claimOf({
      publisher: 'The Wall Street Journal',
      title: 'Sam Altman Seeks Trillions of Dollars',
      authors: ['Keach Hagey', 'Asa Fitch'],
      date: '2024-02-08',
      url: 'https://www.wsj.com/a',
      archived: 'https://web.archive.org/web/20240209000000/https://www.wsj.com/a',
      language: 'en',
      access: 'paywall',
    })
    expect(toCsl(sourceOf(claim), { claim, accessed: '2026-11-21' })).toEqual({
      id: 'the-source',
      type: 'article-newspaper',
      title: 'Sam Altman Seeks Trillions of Dollars',
      author: [
        { family: 'Hagey', given: 'Keach' },
        { family: 'Fitch', given: 'Asa' },
      ],
      'container-title': 'The Wall Street Journal',
      issued: { 'date-parts': [[2024, 2, 8]] },
      accessed: { 'date-parts': [[2026, 11, 21]] },
      URL: 'https://www.wsj.com/a',
      language: 'en',
      custom: {
        access: 'paywall',
        archived: 'https://web.archive.org/web/20240209000000/https://www.wsj.com/a',
      },
    })
  })

  test('a bare one', () => {
    expect(toCsl({ id: 'bare', publisher: 'Reuters' })).toEqual({
      id: 'bare',
      type: 'webpage',
      'container-title': 'Reuters',
    })
  })

  test('a title read from the address is none; what the source is about stands in', () => {
    const claim = claimOf({ publisher: 'Reuters', title: 'openai chips plan', note: 'title-from-address' })
    const item = toCsl(sourceOf(claim), { claim })
    expect(item).not.toHaveProperty('title')
    expect(item.custom?.subject?.en).toBe("Altman's chip plan")
  })

  test.each([
    ['2024', [2024]],
    ['2024-02', [2024, 2]],
    ['2024-02-29', [2024, 2, 29]],
    ['2025-35', [2025]],
    ['FY2026', undefined],
  ])('the date %s', (date, parts) => {
    expect(toCsl({ id: 'x', publisher: 'IEA', date }).issued?.['date-parts'][0]).toEqual(parts)
  })

  test.each([
    ['https://doi.org/10.1016/j.joule.2023.09.004', { DOI: '10.1016/j.joule.2023.09.004' }],
    ['https://arxiv.org/abs/2203.15556v1', { number: 'arXiv:2203.15556' }],
  ])('%s holds an identifier', (url, identifier) => {
    expect(toCsl({ id: 'x', publisher: 'arXiv', url })).toMatchObject(identifier)
  })
})

describe('names', () => {
  test.each([
    ['Keach Hagey', { given: 'Keach', family: 'Hagey' }],
    ['Konstantin F. Pilz', { given: 'Konstantin F.', family: 'Pilz' }],
    ['Alex de Vries', { given: 'Alex', 'non-dropping-particle': 'de', family: 'Vries' }],
    ['Ursula von der Leyen', { given: 'Ursula', 'non-dropping-particle': 'von der', family: 'Leyen' }],
    ['Robert De Niro', { given: 'Robert', family: 'De Niro' }],
    ['Van Morrison', { given: 'Van', family: 'Morrison' }],
    ['Al Gore', { given: 'Al', family: 'Gore' }],
    ['Hagey, Keach', { given: 'Keach', family: 'Hagey' }],
    ['de Vries, Alex', { given: 'Alex', 'non-dropping-particle': 'de', family: 'Vries' }],
    ['Martin Luther King, Jr.', { given: 'Martin Luther', family: 'King', suffix: 'Jr.' }],
    ['Lluis-Miquel Munguia', { given: 'Lluis-Miquel', family: 'Munguia' }],
    ['Li', { literal: 'Li' }],
    ['山田太郎', { literal: '山田太郎' }],
    ['International Energy Agency', { literal: 'International Energy Agency' }],
    ['Reuters Staff', { literal: 'Reuters Staff' }],
    ['Redazione ANSA', { literal: 'Redazione ANSA' }],
    ['BBC News', { literal: 'BBC News' }],
    ['McKinsey & Company', { literal: 'McKinsey & Company' }],
    ['The Associated Press', { literal: 'The Associated Press' }],
  ])('%s', (name, parts) => {
    expect(splitName(name)).toEqual(parts)
  })
})

test.each([
  ['Corriere della Sera', 'newspaper'],
  ['Süddeutsche Zeitung', 'newspaper'],
  ['The Korea JoongAng Daily', 'newspaper'],
  ['Il Sole 24 Ore', 'newspaper'],
  ['The Economist', 'magazine'],
  ['BBC News', 'broadcaster'],
  ['CNBC-TV18', 'broadcaster'],
  ['The Register', 'news'],
  ['Monthly Review of Energy', 'journal'],
  ['up2info.com', 'site'],
  ['US Department of Energy', 'organisation'],
  ['Postbank', 'organisation'],
])('%s is a %s', (name, kind) => {
  expect(publisherKind(name)).toBe(kind)
})

function sourceOf({ origin }: Claim): Source {
  if (!origin.found) throw new Error('the example has an origin')
  return origin.source
}
