import { expect, test } from 'vitest'
import type { Finding } from '../types'
import { withBothEnds } from './drift-together'

const narrowed = (value: number, id = 'cost') =>
  ({
    relation: 'agrees',
    drift: 'range-narrowed',
    figure: { min: value, max: value },
    match: { claim: { id, quantity: { min: 10e9, max: 100e9 } } },
  }) as Finding

const driftsOf = (findings: Finding[], sentences: number[]) =>
  withBothEnds(findings, index => sentences[index]).map(finding => 'drift' in finding && finding.drift)

test('both ends in one sentence narrow nothing', () => {
  expect(driftsOf([narrowed(10e9), narrowed(100e9)], [3, 3])).toEqual([false, false])
})

test.each([
  ['in two sentences', [narrowed(10e9), narrowed(100e9)], [3, 4]],
  ['one end twice', [narrowed(10e9), narrowed(10e9)], [3, 3]],
  ['ends of two claims', [narrowed(10e9), narrowed(100e9, 'other')], [3, 3]],
])('%s do', (_, findings, sentences) => {
  expect(driftsOf(findings, sentences)).toEqual(['range-narrowed', 'range-narrowed'])
})
