import { describe, expect, test } from 'vitest'
import { readFigures } from '../../lib/engine/figures/read-figures'
import { judgeFigures } from '../../lib/engine/match/judge-figures'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { pageOfText } from '../../scripts/scan/text-page'
import { dealings } from './dealings'
import { otherMeasures } from './other-measures'
import { otherNumbers } from './other-numbers'
import { otherPlaces } from './other-places'
import { owners } from './owners'
import { saidAndDated } from './said-and-dated'
import type { SentenceCase } from './sentence-case'
import { subjects } from './subjects'

const { readPacks } = readBuiltPacks()

describe.each(
  Object.entries({ dealings, otherMeasures, otherNumbers, otherPlaces, owners, saidAndDated, subjects }),
)('%s', (_, cases) => {
  test.each(cases)('$text', async sentence => {
    expect(await tell(sentence)).toEqual({
      claim: sentence.claim ?? 'nothing',
      relation: sentence.claim ? (sentence.relation ?? 'agrees') : 'none',
    })
  })
})

/** What is told of the figure in brackets, read as any figure of a page is. */
async function tell({ text, lang = 'en', published }: SentenceCase) {
  const page = { ...pageOfText(text.replace(/[[\]]/g, ''), 'case'), language: lang, published }
  const figures = readFigures(page)
  const { judgements } = await readPacks(lookup => judgeFigures(page, figures, lookup, lang))
  const place = figures.findIndex(
    ({ start, end }) => start < text.indexOf(']') - 1 && end > text.indexOf('['),
  )
  expect(place, 'a figure is read in the brackets').toBeGreaterThanOrEqual(0)
  const decision = judgements[place]!.decision
  return { claim: decision?.match.claim.id ?? 'nothing', relation: decision?.relation ?? 'none' }
}
