import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import type { Source } from '../pack/claim'
import { citeClaim } from './cite'
import { joinCitations } from './join-citations'
import { type StyleId, styleNames } from './style-names'

/** Two claims of The Information, which is not seen but in the account of Reuters; and one of the IEA. */
const account: Source = {
  id: 'the-account',
  publisher: 'Reuters',
  title: 'OpenAI tops $25 billion',
  date: '2026-03-04',
  url: 'https://r.example/',
}
const told = (id: string, publisher: string, more: { account?: Source } = {}) => {
  const claim = claimOf({ publisher, title: `What ${publisher} said`, date: '2026-03' }, more)
  const { origin } = claim
  return origin.found ? { ...claim, origin: { ...origin, source: { ...origin.source, id } } } : claim
}
const claims = [
  told('the-information', 'The Information', { account }),
  told('the-information', 'The Information', { account }),
  told('the-times', 'The New York Times', { account }),
  told('iea', 'IEA'),
]
const joined = (style: StyleId) =>
  joinCitations(
    claims.map(claim => citeClaim(claim, style, { accessed: '2026-11-22' })!.text),
    style,
  )

test.each(['bibtex', 'ris', 'csl-json'] as const)(
  'in %s, read by another library, each source once',
  style => {
    expect(new Cite(joined(style)).data.map(({ id }) => id)).toEqual([
      'the-information',
      'the-account',
      'the-times',
      'iea',
    ])
  },
)

test.each(Object.keys(styleNames) as StyleId[])('in %s every source is named', style => {
  for (const publisher of ['The Information', 'Reuters', 'New York Times', 'IEA'])
    expect(joined(style)).toContain(publisher)
  expect(joined(style).match(/OpenAI\}? tops/g)).toHaveLength(1)
})
