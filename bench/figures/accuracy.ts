import { measures } from '../../lib/engine/figures/units'
import type { Case, Expected } from '../../tests/quantities/development-sets'
import type { Read, Reader } from './readers'

/** F1 in per cent of spans that overlap with the gold and have its value. What the gold lists as idle counts neither way. */
export function valueF1({ read }: Reader, cases: Case[]): number {
  let [hits, found, wanted] = [0, 0, 0]
  for (const { text, expected } of cases) {
    const gold = expected.filter(({ worth }) => worth)
    const reads = read(text).filter(one => !expected.some(idle => !idle.worth && overlaps(one, idle)))
    hits += gold.filter(one => reads.some(read => overlaps(read, one) && agrees(read, one))).length
    found += reads.length
    wanted += gold.length
  }
  return (200 * hits) / (found + wanted)
}

function overlaps({ start, end }: Read, gold: Expected): boolean {
  return start < gold.start + gold.text.length && gold.start < end
}

/** The unit's own prefix is left to the reader, 10 GW may be told as 10 or as 1e10; so is a share of one or of a hundred. */
function agrees({ min, max }: Read, gold: Expected): boolean {
  const { power = 0, factor = 1 } = measures.get(gold.unit) ?? {}
  const factors =
    gold.unit === '%' || gold.kind === 'ratio' ? [1, 100, 0.01] : [1, factor * 10 ** power, ...scales(gold)]
  return factors.some(times => isNear(min, gold.min * times) && isNear(max, gold.max * times))
}

/** The gold's base units, as the prefixes of the text may have it. */
function scales({ unit }: Expected): number[] {
  return measures.has(unit) ? [-12, -9, -6, -3, 3, 6].map(power => 10 ** power) : []
}

function isNear(ours: number, theirs: number): boolean {
  return Math.abs(ours - theirs) <= Math.abs(theirs) * 0.005
}
