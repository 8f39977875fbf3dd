import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import { agreeing, options, pageOf, unknown, wsj } from '../../../tests/export/findings-example'
import { type FindingsFile, toJson } from './json'
import { toMarkdown } from './markdown'
import { toReport } from './report'

const text = 'Yesterday he\nsought $7 trillion, or 40%, for chips.'
const page = pageOf(text)
const credited = {
  ...unknown(text, '40%'),
  credit: { name: 'IDC | x', href: 'https://idc.example/', is: 'other' as const },
}
const findings = [credited, agreeing(text, '$7 trillion')]

describe('the report', () => {
  const report = toReport(page, findings, options)

  test('says what page it is about, and counts', () => {
    expect(report).toMatchObject({
      title: page.title,
      url: page.url,
      published: '2024-02-09',
      counts: { agrees: 0, differs: 0, dated: 0, disputed: 1, unknown: 1 },
    })
  })

  test('every figure with its words around it and its origin', () => {
    expect(report.entries).toEqual([
      {
        number: 1,
        look: 'disputed',
        quote: '$7 trillion',
        before: 'Yesterday he sought ',
        after: ', or 40%, for chips.',
        finding: 'It is disputed.',
        citation:
          'Keach Hagey, Asa Fitch, “Sam Altman Seeks Trillions”, The Wall Street Journal, 8 February 2024',
        url: 'https://www.wsj.com/a',
      },
      {
        number: 2,
        look: 'unknown',
        quote: '40%',
        before: 'Yesterday he sought $7 trillion, or ',
        after: ', for chips.',
        finding: 'It is unknown.',
        credited: { name: 'IDC | x', href: 'https://idc.example/' },
      },
    ])
  })

  test('links the very words where they were seen', () => {
    const claim = claimOf(wsj, { wording: 'as much as $5 trillion to $7 trillion' })
    const [entry] = toReport(page, [agreeing(text, '40%', claim)], options).entries
    expect(entry?.url).toMatch(/#:~:text=as%20much/)
  })

  test('an origin without an address is read in the account that repeats it', () => {
    const { url: _, ...printed } = wsj
    const account = { id: 'account', publisher: 'The Verge', url: 'https://v.example/' }
    const claim = claimOf(printed, { account, wording: 'as much as' })
    expect(toReport(page, [agreeing(text, '40%', claim)], options).entries[0]?.url).toBe('https://v.example/')
  })

  test('a claim without an origin has no citation', () => {
    const claim = { ...claimOf(wsj), origin: { found: false, searched: 'much' } as const }
    expect(toReport(page, [agreeing(text, '40%', claim)], options).entries[0]).not.toHaveProperty('citation')
  })
})

test('JSON says what it is, and gives the findings in the order of the page', () => {
  const file: FindingsFile = JSON.parse(toJson(page, findings, { ...options, locale: 'it' }))
  expect(file).toMatchObject({
    format: 'whence-findings',
    version: 1,
    exportedAt: '2026-11-21T12:00:00Z',
    language: 'it',
    page: { url: page.url, title: page.title, language: 'en', published: '2024-02-09' },
    findings: [
      {
        number: 1,
        quote: '$7 trillion',
        start: 20,
        end: 31,
        look: 'disputed',
        claim: {
          id: 'altman-chips',
          statement: 'Sam Altman cercava da 5.000 a 7.000 miliardi di dollari per i chip.',
          source: { publisher: 'The Wall Street Journal', date: '2024-02-08' },
        },
      },
      { number: 2, quote: '40%', look: 'unknown', credited: { name: 'IDC | x' } },
    ],
  })
  expect(file.findings[1]).not.toHaveProperty('claim')
})

test('Markdown is a table of one line per figure, in which nothing is markup', () => {
  const labels = { figure: 'Figure', finding: 'Finding', origin: 'Origin', credited: 'Named on the page' }
  expect(toMarkdown(page, findings, options, labels)).toBe(`# Chips, "trillions" & more

<https://news.example/a?b=1> · 2024-02-09

| Figure | Finding | Origin | Named on the page |
| --- | --- | --- | --- |
| \\$7 trillion | It is disputed. | [Keach Hagey, Asa Fitch, “Sam Altman Seeks Trillions”, The Wall Street Journal, 8 February 2024](https://www.wsj.com/a) |  |
| 40% | It is unknown. |  | [IDC \\| x](https://idc.example/) |
`)
})
