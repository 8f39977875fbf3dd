import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import { oddClaims as examples, wsj } from '../../../tests/cite/odd-claims'
import type { Claim } from '../pack/claim'
import { bibtex } from './bibtex'
import { citeClaim, sourcesOf } from './cite'
import type { CslDate } from './csl'
import { ris } from './ris'
import { type StyleId, styleNames } from './style-names'

const read = (text: string): Record<string, unknown> => new Cite(text).data[0]!

describe('BibTeX, read by another library', () => {
  test.each(Object.entries(examples))('%s', (_, claim) => {
    const entry = read(citeClaim(claim, 'bibtex', { accessed: '2026-11-21' })!.text)
    expect(entry).toMatchObject({ id: 'the-source', ...commonOf(claim) })
    const { origin } = claim
    if (origin.found && origin.source.url)
      expect(entry.URL).toBe(new URL(origin.source.url.replace('{1}', '%7B1%7D')).href)
  })

  test('names keep their parts', () => {
    expect(read(citeClaim(wsj, 'bibtex')!.text).author).toEqual([
      { family: 'Hagey', given: 'Keach' },
      { family: 'Vries', given: 'Alex', 'non-dropping-particle': 'de' },
      { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
      { family: 'Dow Jones Newswires Staff' },
    ])
  })

  test.each([
    [
      'Sam Altman Seeks Trillions of Dollars to Reshape AI',
      'Sam Altman Seeks Trillions of Dollars to Reshape {AI}',
    ],
    ['OpenAI raises $5B from SoftBank', '{OpenAI} raises {\\$5B} from {SoftBank}'],
    ['Nvidia to invest in Intel', 'Nvidia to invest in {Intel}'],
    ['GPT-4 in Q3', '{GPT}-4 in {Q3}'],
  ])('capitals of %s', (title, expected) => {
    expect(citeClaim(claimOf({ publisher: 'Reuters', title }), 'bibtex')!.text).toContain(
      `title = {${expected}},`,
    )
  })

  test('every text comes back as it was', () => {
    fc.assert(
      fc.property(text, title => {
        const entry = read(bibtex({ id: 'x', type: 'webpage', title: `A ${title} z` }))
        expect(plainTitle(entry.title)).toBe(`A ${title} z`.replace(/\s+/g, ' '))
      }),
    )
  })
})

describe('RIS, read by another library', () => {
  test.each(Object.entries(examples))('%s', (_, claim) => {
    const text = citeClaim(claim, 'ris', { accessed: '2026-11-21' })!.text
    expect(text).toMatch(/^TY {2}- \w+\r\n(?:[A-Z][A-Z0-9] {2}- \S.*\r\n)+ER {2}- \r\n$/)
    const { issued, ...common } = commonOf(claim)
    expect(read(text)).toMatchObject(common)
    // The reader takes only the year of a newspaper's date, which also stands in full.
    if (issued) expect(JSON.stringify(read(text).issued)).toContain(`[[${issued['date-parts'][0]![0]}`)
  })

  test('dates keep three slashes', () => {
    const dated = (date: string) => citeClaim(claimOf({ publisher: 'IEA', date }), 'ris')!.text
    expect(dated('2024-02-08')).toContain('PY  - 2024\r\nDA  - 2024/02/08/\r\n')
    expect(dated('2024-02')).toContain('DA  - 2024/02//\r\n')
    expect(dated('2024')).toContain('DA  - 2024///\r\n')
  })

  test('no text can begin a field of its own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\r', '\n', '\u2028', 'a', 'ER  - ', 'TY  - X', ' ') }),
        title => {
          const record = ris({ id: 'x', type: 'webpage', title: `A${title}` })
          expect(record.split('\r\n').map(line => line.slice(0, 2))).toEqual(['TY', 'TI', 'ID', 'ER', ''])
        },
      ),
    )
  })
})

describe('CSL-JSON', () => {
  test.each(Object.entries(examples))('%s is read by another library', (_, claim) => {
    const text = citeClaim(claim, 'csl-json', { accessed: '2026-11-21' })!.text
    expect(read(text)).toMatchObject({ id: 'the-source', ...commonOf(claim) })
  })
})

describe.each(['bibtex', 'ris', 'csl-json'] as const)('in %s, read by another library', style => {
  test.each(Object.entries(examples))('%s has its authors', (_, claim) => {
    const [item] = JSON.parse(citeClaim(claim, 'csl-json')!.text)
    const { author, reporter = [] } = read(citeClaim(claim, style)!.text)
    // Whoever writes in a newspaper is to that library a reporter, by a name that it does not part.
    expect(wordsOf(author ?? [reporter].flat())).toEqual(wordsOf(item.author ?? []))
  })
})

/** Of each name, however it is parted. */
const wordsOf = (names: unknown): string[][] =>
  (names as (string | object)[]).map(name => {
    const parts = typeof name === 'string' ? [name] : Object.values(name)
    return parts
      .join(' ')
      .match(/[^\s,-]+/g)!
      .sort()
  })

describe('which sources are cited', () => {
  const account = { id: 'account', publisher: 'The Verge', url: 'https://v.example/' }
  test('the account besides an origin without an address', () => {
    const claim = claimOf({ publisher: 'The Information' }, { account })
    expect(sourcesOf(claim).map(({ id }) => id)).toEqual(['the-source', 'account'])
    expect(JSON.parse(citeClaim(claim, 'csl-json')!.text)).toHaveLength(2)
  })
  test('the account alone where no origin was found, and nothing where there is none', () => {
    expect(sourcesOf({ ...wsj, origin: { found: false, searched: 'much', account } })).toEqual([account])
    expect(citeClaim({ ...wsj, origin: { found: false, searched: 'much' } }, 'apa')).toBeUndefined()
  })
  test('every style writes every example', () => {
    for (const style of Object.keys(styleNames) as StyleId[])
      for (const claim of Object.values(examples)) {
        const { text } = citeClaim(claim, style, { accessed: '2026-11-21' })!
        expect(text, style).not.toMatch(/undefined|NaN|\[object|\.\.|, ,|\(\)/)
      }
  })
})

const text = fc
  .string({ unit: fc.constantFrom(...'aZé中 \\{}$&%#_~^"\',.-=@😀') })
  .map(written => written.trim())

const plainTitle = (title: unknown): string => String(title).replace(/<[^>]+>/g, '')

/** What every format must keep of a claim's origin. */
function commonOf({ origin }: Claim): { title?: unknown; issued?: CslDate } {
  if (!origin.found) return {}
  const { title, date } = origin.source
  return {
    ...(title && { title: expect.toSatisfy(read => plainTitle(read) === title) }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } as CslDate }),
  }
}
