import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../lib/engine/pack/claim'
import { isDate, isPeriod } from '../../lib/engine/pack/edtf'
import { resolveClaims } from '../../lib/engine/pack/resolve'
import type { Figure, Finding, Match } from '../../lib/engine/types'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { claimOf, dataCentreUse } from '../../tests/gallery/claims'
import { languages, stringsOf } from '../../tests/gallery/strings'
import { sayDate, sayWhen } from './dates'
import { viewCard } from './view-card'

const claims = readBuiltPacks().packs.flatMap(resolveClaims)

/** What a gap in the words would look like. */
const gap = /undefined|NaN|Invalid|\[object|\{\w+\}|Infinity/

describe.each(languages)('in %s', language => {
  const strings = stringsOf(language)

  test('every claim of the bundled pack has a card, whatever a figure is to it', () => {
    const broken = claims.filter((claim, index) =>
      findingsOf(claim, index).some(finding => gap.test(wordsOf(finding))),
    )
    expect(broken.map(({ id }) => id)).toEqual([])
  }, 60_000)

  test('every period that a pack may give is said', () => {
    fc.assert(
      fc.property(periods, period => {
        const said = sayDate(period, strings)
        expect(said).toMatch(/\d{4}/)
        expect(said).not.toMatch(gap)
        expect(wordsOf(agreeing(claimOf({ ...dataCentreUse, period })))).not.toMatch(gap)
      }),
    )
  })

  test('every date that a source may bear is said in a sentence', () => {
    fc.assert(
      fc.property(dates, date => {
        expect(sayWhen(date, strings)).toMatch(/\d{4}/)
        expect(sayWhen(date, strings)).not.toMatch(gap)
      }),
    )
  })

  const wordsOf = (finding: Finding) => JSON.stringify(viewCard(finding, { today: '2026-11-21' }, strings))
})

const two = (number: number) => String(number).padStart(2, '0')
const years = fc.integer({ min: 1900, max: 2100 }).map(String)
const dates = fc
  .tuple(
    fc.constantFrom('', 'FY'),
    years,
    fc.option(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(33, 34, 35, 36, 40, 41)), { nil: 0 }),
    fc.integer({ min: 0, max: 28 }),
  )
  .map(
    ([fiscal, year, month, day]) =>
      `${fiscal}${year}${month ? `-${two(month)}` : ''}${month && day ? `-${two(day)}` : ''}`,
  )
  .filter(isDate)
const periods = fc
  .tuple(fc.constantFrom('', '../', '/..', '/'), dates, dates)
  .map(([kind, one, other]) =>
    kind === '/' ? `${one}/${other}` : kind === '/..' ? `${one}/..` : `${kind}${one}`,
  )
  .filter(isPeriod)

/** One that agrees, one that differs and one that nothing is known of; their kinds take turns. */
function findingsOf(claim: Claim, index: number): Finding[] {
  const figure = figureOf(claim)
  const times = index % 2 ? 1000 : 1.7
  const agrees = agreeing(claim)
  const kinds: Finding[] = [
    agrees,
    { ...agrees, look: 'dated', drift: 'hedge-dropped' },
    { ...agrees, look: 'disputed', drift: 'range-narrowed' },
    { ...agrees, drift: 'certainty-raised' },
    { ...agrees, onOriginPage: true },
  ]
  return [
    kinds[index % kinds.length]!,
    {
      ...agrees,
      relation: 'differs',
      look: 'differs',
      figure: { ...figure, min: figure.min * times, max: figure.max * times },
      drift: index % 2 ? 'scale-slip' : 'value',
    },
    { relation: 'none', look: 'unknown', figure, quote: '7', similar: [claim] },
  ]
}

function agreeing(claim: Claim): Finding & { relation: 'agrees' } {
  const reasons = { whose: [], what: [], value: 'exact' as const, signs: {} }
  const match: Match = { claim, score: 0.9, reasons }
  return {
    relation: 'agrees',
    look: 'agrees',
    figure: figureOf(claim),
    quote: '7',
    similar: [claim],
    match,
    onOriginPage: false,
  }
}

const figureOf = ({ quantity }: Claim): Figure => ({
  ...quantity,
  start: 0,
  end: 1,
  kind: 'quantity',
  dim: 'money',
  scale: 'locale',
  checkable: true,
  rounding: 0.01,
  flags: [],
})
