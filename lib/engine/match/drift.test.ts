import { expect, test } from 'vitest'
import type { Claim, Stage } from '../pack/claim'
import type { Figure, Qualifier } from '../types'
import { findDrift, nameDifference } from './drift'

const claimOf = (min: number, max: number, stage: Stage, qualifier: Qualifier | null = null) =>
  ({ stage, quantity: { min, max, unit: 'USD', qualifier } }) as Claim

function driftIn(
  marked: string,
  claim: Claim,
  language = 'en',
  value = claim.quantity.max,
  qualifier: Qualifier | null = null,
) {
  const text = marked.replace(/[[\]]/g, '')
  const figure = {
    start: marked.indexOf('['),
    end: marked.indexOf(']') - 1,
    min: value,
    max: value,
    qualifier,
  } as Figure
  return findDrift(figure, claim, text, language)
}

const plan = claimOf(5e12, 7e12, 'sought')
const pledge = claimOf(100e9, 100e9, 'planned', 'max')

test.each([
  ['a wish told as done', 'en', 'Altman has raised [$7 trillion] for his fabs.', plan, 'certainty-raised'],
  ['in Chinese', 'zh', '他已经筹得[7万亿美元]。', plan, 'certainty-raised'],
  ['in Italian', 'it', 'La società ha raccolto [7.000 miliardi].', plan, 'certainty-raised'],
  ['a wish told as one', 'en', 'He wants to have raised [$7 trillion] by May.', plan, 'range-narrowed'],
  ['one end of a range', 'en', 'The plan would need [$7 trillion].', plan, 'range-narrowed'],
  ['a lost “up to”', 'en', 'Nvidia’s plan to put [$100 billion] into OpenAI', pledge, 'hedge-dropped'],
  ['nothing lost', 'en', 'It could cost [$7 trillion].', claimOf(7e12, 7e12, 'sought'), undefined],
] as const)('%s', (_, language, text, claim, drift) => {
  expect(driftIn(text, claim, language)).toBe(drift)
})

test('what has come true is rightly told as done', () => {
  const fulfilled: Claim = { ...plan, standing: 'fulfilled' }
  expect(driftIn('Altman has raised [$7 trillion] for his fabs.', fulfilled)).toBe('range-narrowed')
})

test('“up to” kept is no drift, and “about” lost is none', () => {
  expect(driftIn('up to [$100 billion]', pledge, 'en', 100e9, 'max')).toBeUndefined()
  expect(driftIn('[$30 billion]', claimOf(30e9, 30e9, 'actual', 'approx'))).toBeUndefined()
})

test('a range that the figure’s digits cover is not narrowed by it', () => {
  const loss = claimOf(589e9, 593.7e9, 'actual')
  expect(driftIn('It lost almost [$600 billion].', loss, 'en', 600e9, 'nearly')).toBeUndefined()
  expect(driftIn('It lost [$589 billion].', loss, 'en', 589e9)).toBeUndefined()
  expect(driftIn('It may cost about [$7 trillion].', plan, 'en', 7e12, 'approx')).toBe('range-narrowed')
})

test('a power of ten is a mistaken scale word or a lost zero, anything else a wrong number', () => {
  const differing = (value: number) => nameDifference({ min: value, max: value } as Figure, pledge)
  expect([100e6, 100e12, 10e9, 160e9].map(differing)).toEqual([
    'scale-slip',
    'scale-slip',
    'scale-slip',
    'value',
  ])
})
