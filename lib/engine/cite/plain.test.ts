import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import { citeClaim } from './cite'
import { markdownLink, markdownWords } from './markdown-text'

const cases = [
  [
    claimOf({
      publisher: 'The Wall Street Journal',
      title: 'Altman Seeks $7 Trillion',
      authors: ['Keach Hagey', 'Asa Fitch'],
      date: '2024-02-08',
      url: 'https://www.wsj.com/a',
    }),
    'Keach Hagey, Asa Fitch, “Altman Seeks $7 Trillion”, The Wall Street Journal, 8 February 2024, https://www.wsj.com/a',
    'Keach Hagey, Asa Fitch, [Altman Seeks \\$7 Trillion](https://www.wsj.com/a), *The Wall Street Journal*, 8 February 2024',
  ],
  [
    claimOf(
      { publisher: 'OpenAI', title: 'Stargate', date: '2025-01', url: 'https://openai.com/(x)' },
      { attribution: 'press release' },
    ),
    '“Stargate”, OpenAI, January 2025, https://openai.com/(x)',
    '[Stargate](<https://openai.com/(x)>), *OpenAI*, January 2025',
  ],
  [claimOf({ publisher: 'Reuters' }), "Altman's chip plan, Reuters", "Altman's chip plan, *Reuters*"],
  [
    claimOf({
      publisher: 'arXiv',
      title: 'A "B"',
      authors: ['A One', 'B Two', 'C Three', 'D Four'],
      date: '2022',
    }),
    'A One et al., “A ‘B’”, arXiv, 2022',
    'A One et al., A "B", *arXiv*, 2022',
  ],
] as const

describe.each(cases)('%#', (claim, text, markdown) => {
  test(text, () => expect(citeClaim(claim, 'plain')!.text).toBe(text))
  test(markdown, () => expect(citeClaim(claim, 'markdown')!.text).toBe(markdown))
})

test("dates and subjects are in the reader's language", () => {
  const claim = claimOf({ publisher: 'Reuters', date: '2024-02-08' })
  expect(citeClaim(claim, 'plain', { locale: 'it-CH' })!.text).toBe(
    'Il piano di Altman per i chip, Reuters, 8 febbraio 2024',
  )
  expect(citeClaim(claim, 'plain', { locale: 'ja' })!.text).toBe("Altman's chip plan, Reuters, 2024年2月8日")
})

test.each([
  ['a*b_c`d [e](f) <g> ~h~ |', 'a\\*b\\_c\\`d \\[e\\](f) \\<g\\> \\~h\\~ \\|'],
  ['# not a head', '\\# not a head'],
  ['1. not a list', '1\\. not a list'],
  ['- nor this', '\\- nor this'],
  ['from $5 to $7', 'from \\$5 to \\$7'],
  ['&lt; stays', '\\&lt; stays'],
  ['two\nlines', 'two lines'],
])('Markdown leaves %j as it is', (words, written) => {
  expect(markdownWords(words)).toBe(written)
})

test('what is no web address is no link', () => {
  expect(markdownLink('x', 'javascript:alert(1)')).toBe('x')
  expect(markdownLink('x', 'https://a.example/b c|d>')).toBe('[x](https://a.example/b%20c%7Cd%3E)')
})
