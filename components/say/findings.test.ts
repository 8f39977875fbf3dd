import { describe, expect, test } from 'vitest'
import type { Attribution, Stage } from '../../lib/engine/pack/claim'
import type { Finding, Qualifier } from '../../lib/engine/types'
import { claimOf } from '../../tests/gallery/claims'
import { findings } from '../../tests/gallery/findings'
import { stringsOf } from '../../tests/gallery/strings'
import { announce } from './announce'
import { describeFinding } from './findings'
import { plain } from './parts'

const strings = stringsOf('en')

/** As a reader sees it: what keeps words together is no part of the wording. */
const visible = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00A0', ' ')

function said(finding: Finding, language = 'en'): string {
  const { lead, sentences } = describeFinding(finding, stringsOf(language))
  return visible([`${lead}.`, ...sentences.map(plain)].join(' '))
}

test.each<[keyof typeof findings, string]>([
  ['agrees', 'Agrees. The IEA put it at about 415 terawatt-hours for 2024 in April 2025. It is an estimate.'],
  [
    'originPage',
    'Agrees; this page is the origin. The IEA put it at about 415 terawatt-hours for 2024 here, in April 2025.',
  ],
  [
    'slip',
    'Differs; scale slip. The IEA forecast about 945 terawatt-hours for 2030 in April 2025. ' +
      'This article’s figure is 1,000 times smaller; the digits are the same.',
  ],
  [
    'otherValue',
    'Differs; another value. The Wall Street Journal reported $5–7 trillion on 8 February 2024, ' +
      'citing people familiar with the matter. This article gives $1 trillion.',
  ],
  [
    'superseded',
    'Dated; superseded. Reuters reported a forecast of $595.3 billion on 5 February 2024, quoting John Neuffer, ' +
      'Semiconductor Industry Association. The Semiconductor Industry Association replaced it with ' +
      '$627.6 billion on 7 February 2025.',
  ],
  [
    'otherCredit',
    'Dated; since updated. The Financial Times reported more than $2 billion on 9 February 2024, ' +
      'citing unnamed sources. A later figure on file is about $50 billion, 8 October 2026.',
  ],
  [
    'plan',
    'Disputed. OpenAI announced $500 billion for 2025 to 2029 on 21 January 2025. ' +
      'It is what was planned, not what has been spent. It is disputed (The Decoder). ' +
      'Nobody hired, no data centres in development, citing The Information.',
  ],
  [
    'narrowed',
    'Disputed; range narrowed. The Wall Street Journal reported $5–7 trillion on 8 February 2024, ' +
      'citing people familiar with the matter. This article gives only the top of that range. ' +
      'The account was later rejected (Schweizer Illustrierte, February 2024).',
  ],
  [
    'notFound',
    'Disputed; origin not found. This has been repeated since February 2024 and no first source was found ' +
      'for it. It is disputed (Epoch AI). Its growth rate would give 1 to 10 million times.',
  ],
  [
    'credited',
    'No source on file. Nothing in your packs is about this figure. ' +
      'The page credits the Harrow County development board.',
  ],
  [
    'similar',
    'No source on file. The same number is known of something else, and this page doesn’t name it. ' +
      'The page gives no source.',
  ],
  ['unknown', 'No source on file. Nothing in your packs is about this figure, and the page gives no source.'],
])('%s', (name, sentence) => {
  expect(said(findings[name])).toBe(sentence)
})

test('of what came later its own note tells what kind it is', () => {
  const { claim } = findings.otherCredit.match
  const step = claim.lineage.findLast(({ relation }) => relation === 'updates')!
  const aim = { ...step, note: { en: 'the next aim' } }
  const match = { ...findings.otherCredit.match, claim: { ...claim, lineage: [...claim.lineage, aim] } }
  expect(said({ ...findings.otherCredit, match })).toMatch(
    /A later figure on file is .*, .*\. The next aim\.$/,
  )
})

test('Italian elides before eight and has a word of its own for a thousand billion', () => {
  expect(said(findings.otherValue, 'it')).toBe(
    'Diverge; altro valore. The Wall Street Journal ha riferito 5–7 mila miliardi di dollari l’8 febbraio 2024, ' +
      'citando persone informate dei fatti. Questo articolo riporta mille miliardi di dollari.',
  )
})

describe('the first sentence follows the attribution', () => {
  const base = findings.plan.match.claim
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
    expect(of('de', 'planned')).toBe('Gartner kündigte im Januar 2025 7 Milliarden Euro an.')
    expect(of('de', 'actual')).toBe('Gartner meldete im Januar 2025 7 Milliarden Euro.')
    expect(of('nl', 'actual')).toBe('Gartner meldde in januari 2025 7 miljard euro.')
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

  test('a hedge that was lost is quoted', () => {
    const claim = { ...base, quantity: { ...base.quantity, qualifier: 'max' as const } }
    const finding = {
      ...findings.plan,
      drift: 'hedge-dropped' as const,
      match: { ...findings.plan.match, claim },
    }
    expect(said(finding)).toContain('The origin said up to; this article does not.')
  })
})

test('what is walked to by keyboard is announced in one breath', () => {
  const position = { number: 3, count: 14 }
  expect(visible(announce(findings.narrowed, position, strings))).toBe(
    '3 of 14: $7 trillion, disputed, range narrowed, The Wall Street Journal, 8 February 2024',
  )
  expect(visible(announce(findings.agrees, position, strings))).toBe(
    '3 of 14: 415 terawatt-hours, agrees with IEA, April 2025',
  )
  expect(announce(findings.unknown, position, strings)).toBe('3 of 14: $3.5 million, no source on file')
})
