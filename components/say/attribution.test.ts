import { describe, expect, test } from 'vitest'
import type { Attribution, Stage } from '../../lib/engine/pack/claim'
import type { Qualifier } from '../../lib/engine/types'
import { claimOf } from '../../tests/gallery/claims'
import { findings } from '../../tests/gallery/findings'
import { stringsOf } from '../../tests/gallery/strings'
import { describeFinding } from './findings'
import { plain } from './parts'

/** As a reader sees it: what keeps words together is no part of the wording. */
const visible = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00A0', ' ')

describe('the first sentence follows the attribution', () => {
  const saidOf = (
    attribution: Attribution,
    stage: Stage,
    {
      publisher = 'Gartner',
      unit = 'EUR',
      speaker = 'Ada Byron',
      look = 'agrees' as 'agrees' | 'dated',
      language = 'en',
      qualifier = null as Qualifier | null,
    } = {},
  ) => {
    const source = { id: 's', publisher, date: '2025-01' }
    const claim = claimOf({
      id: 'x',
      quantity: { min: 7e9, max: 7e9, unit, qualifier },
      origin: { found: true, source, attribution, speaker },
      stage,
    })
    const match = { ...findings.plan.match, claim }
    const { sentences } = describeFinding({ ...findings.plan, look, match }, stringsOf(language))
    return sentences.map(parts => visible(plain(parts)))
  }
  const firstOf = (...given: Parameters<typeof saidOf>) => saidOf(...given)[0]

  test('an estimate of the future is forecast', () => {
    expect(firstOf('analyst estimate', 'forecast')).toBe('Gartner forecast €7 billion in January 2025.')
  })

  test('whoever speaks for itself forecasts, and who is quoted has a forecast reported', () => {
    expect(firstOf('official statistics', 'forecast')).toBe('Gartner forecast €7 billion in January 2025.')
    expect(firstOf('press release', 'forecast')).toBe('Gartner forecast €7 billion in January 2025.')
    expect(firstOf('on the record', 'forecast')).toBe(
      'Gartner forecast €7 billion in January 2025, quoting Ada Byron.',
    )
    expect(firstOf('on the record', 'forecast', { publisher: 'Reuters' })).toBe(
      'Reuters reported a forecast of €7 billion in January 2025, quoting Ada Byron.',
    )
  })

  test('only the press reports', () => {
    expect(firstOf('on the record', 'actual')).toBe(
      'Gartner put it at €7 billion in January 2025, quoting Ada Byron.',
    )
    expect(firstOf('on the record', 'actual', { publisher: 'Axios' })).toBe(
      'Axios reported €7 billion in January 2025, quoting Ada Byron.',
    )
  })

  test('a journal, a server and a network say nothing themselves', () => {
    expect(firstOf('research paper', 'forecast', { publisher: 'arXiv' })).toBe(
      'A paper on arXiv forecast €7 billion in January 2025.',
    )
    expect(firstOf('research paper', 'actual', { publisher: 'Joule' })).toBe(
      'A paper in Joule put it at €7 billion in January 2025.',
    )
    expect(firstOf('on the record', 'actual', { publisher: 'X' })).toBe(
      'A post on X put it at €7 billion in January 2025, quoting Ada Byron.',
    )
  })

  test('German and Dutch announce what is to come, and report what came', () => {
    const of = (language: string, stage: Stage) => firstOf('press release', stage, { language })
    expect(of('de', 'planned')).toBe('Im Januar 2025 kündigte Gartner 7 Milliarden Euro an.')
    expect(of('de', 'actual')).toBe('Im Januar 2025 meldete Gartner 7 Milliarden Euro.')
    expect(of('nl', 'actual')).toBe('In januari 2025 meldde Gartner 7 miljard euro.')
  })

  test('French drops a vowel before another', () => {
    const hedged = { language: 'fr', publisher: 'Reuters', qualifier: 'approx' as const }
    expect(firstOf('on the record', 'forecast', hedged)).toContain('une prévision d’environ 7 milliards')
    expect(firstOf('press release', 'actual', { language: 'fr' })).toContain('7 milliards d’euros')
  })

  test('a forecast is one still when it is dated', () => {
    expect(saidOf('press calculation', 'forecast', { look: 'dated' })).toContain('It is a forecast.')
  })

  test('an announcement is not the paper’s that tells of it', () => {
    expect(firstOf('press release', 'committed', { publisher: 'CNBC' })).toBe(
      'CNBC reported €7 billion in January 2025, from a press release.',
    )
    expect(firstOf('press release', 'committed')).toBe('Gartner announced €7 billion in January 2025.')
  })

  test('a thing that was promised or sought is not spent or raised', () => {
    expect(saidOf('press release', 'committed', { unit: 'W' })[1]).toBe(
      'It is what was promised, not what has been done.',
    )
    expect(saidOf('press release', 'sought', { unit: 'W' })[1]).toBe(
      'It is what was sought, not what was found.',
    )
    expect(saidOf('press release', 'committed')[1]).toBe('It is what was promised, not what has been spent.')
  })

  test('a value of the market comes to so much, as a loss does that stands at nothing', () => {
    expect(firstOf('market data', 'actual')).toBe(
      'It came to €7 billion in January 2025, according to Gartner.',
    )
  })

  test('an interview names whom it was with', () => {
    expect(firstOf('interview', 'actual')).toBe(
      'Gartner reported €7 billion in January 2025, in an interview with Ada Byron.',
    )
  })
})
