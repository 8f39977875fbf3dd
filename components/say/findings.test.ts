import { expect, test } from 'vitest'
import type { Claim } from '../../lib/engine/pack/claim'
import type { Finding } from '../../lib/engine/types'
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

/** A finding of the chip sales, told by these fields of its claim. */
const told = (fields: Partial<Claim>) =>
  said({
    ...findings.superseded,
    match: { ...findings.superseded.match, claim: { ...findings.superseded.match.claim, ...fields } },
  })

test('no word is said twice', () => {
  const { origin, quantity } = findings.agrees.match.claim
  const atLeast = { origin, stage: 'actual' as const, quantity: { ...quantity, qualifier: 'min' as const } }
  expect(told(atLeast)).toContain('put it at no less than 415 terawatt-hours')
  const about = findings.agrees.match.claim
  const sameMonth = { ...about, period: '2025-04' }
  const finding = { ...findings.agrees, match: { ...findings.agrees.match, claim: sameMonth } }
  expect(said(finding)).toContain('put it at about 415 terawatt-hours in April 2025.')
})

test('what took its place is named also where it gives no number', () => {
  const { lineage } = findings.superseded.match.claim
  const steps = lineage.map(({ quantity: _, ...step }) => ({ ...step, note: { en: 'seven of them' } }))
  expect(told({ lineage: steps })).toMatch(/A later account took its place \(.*\)\. Seven of them\.$/)
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

test('what came later is told also where it gives no number', () => {
  const { claim } = findings.otherCredit.match
  const { quantity: _, ...step } = claim.lineage.findLast(({ relation }) => relation === 'updates')!
  const fell = { ...step, note: { en: 'it had fallen back' } }
  const match = { ...findings.otherCredit.match, claim: { ...claim, lineage: [fell] } }
  expect(said({ ...findings.otherCredit, match })).toMatch(/ sources\. It had fallen back\.$/)
})

test.each([
  ['de', 'Am 21. Januar 2025 kündigte OpenAI 500 Milliarden Dollar (2025 bis 2029) an.'],
  ['nl', 'Op 21 januari 2025 kondigde OpenAI 500 miljard dollar (2025 tot 2029) aan.'],
])('in %s the day stands apart from the number', (language, sentence) => {
  expect(said(findings.plan, language)).toContain(`. ${sentence}`)
})

test('Italian elides before eight and has a word of its own for a thousand billion', () => {
  expect(said(findings.otherValue, 'it')).toBe(
    'Diverge; altro valore. The Wall Street Journal ha riferito 5–7 mila miliardi di dollari l’8 febbraio 2024, ' +
      'citando persone informate dei fatti. Questo articolo riporta mille miliardi di dollari.',
  )
})

test('a hedge that was lost is quoted', () => {
  const base = findings.plan.match.claim
  const claim = { ...base, quantity: { ...base.quantity, qualifier: 'max' as const } }
  const finding = {
    ...findings.plan,
    drift: 'hedge-dropped' as const,
    match: { ...findings.plan.match, claim },
  }
  expect(said(finding)).toContain('The origin said up to; this article does not.')
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
