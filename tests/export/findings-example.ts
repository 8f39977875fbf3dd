import type { Figure, Finding, Page } from '../../lib/engine/types'
import { claimOf } from '../cite/claim-example'

/** A page of this text. */
export const pageOf = (text: string): Page => ({
  url: 'https://news.example/a?b=1',
  title: 'Chips, "trillions" & more',
  language: 'en',
  published: '2024-02-09',
  text,
  blocks: [{ kind: 'text', start: 0, end: text.length }],
  links: [],
})

/** A figure at the first place of `quote`. */
function figureAt(text: string, quote: string): Figure {
  const start = text.indexOf(quote)
  return {
    start,
    end: start + quote.length,
    min: 7e12,
    max: 7e12,
    unit: 'USD',
    qualifier: 'max',
    kind: 'money',
    dim: 'money',
    scale: 'locale',
    checkable: true,
    rounding: 0.07,
    flags: [],
  }
}

export const unknown = (text: string, quote: string): Finding => ({
  figure: figureAt(text, quote),
  quote,
  similar: [],
  relation: 'none',
  look: 'unknown',
})

/** A finding of the example claim, by a source of which the given parts are known. */
export const agreeing = (text: string, quote: string, claim = claimOf(wsj)): Finding => ({
  figure: figureAt(text, quote),
  quote,
  similar: [],
  relation: 'agrees',
  look: 'disputed',
  drift: 'range-narrowed',
  onOriginPage: false,
  match: {
    claim,
    score: 0.9,
    reasons: { whose: [], what: [], value: 'overlaps', signs: {} },
  },
})

export const wsj = {
  publisher: 'The Wall Street Journal',
  title: 'Sam Altman Seeks Trillions',
  authors: ['Keach Hagey', 'Asa Fitch'],
  date: '2024-02-08',
  url: 'https://www.wsj.com/a',
}

export const options = {
  locale: 'en-GB',
  exportedAt: '2026-11-21T12:00:00Z',
  say: ({ look }: Finding) => `It is ${look}.`,
}
