import type { Claim } from '../../lib/engine/pack/claim'
import type { Figure, Finding, Match, Quantity } from '../../lib/engine/types'
import type { RangeView } from '../card/card-view'
import { drawRange, type Picture } from '../card/draw-range'
import type { Mark } from '../card/range-geometry'
import type { Strings } from '../strings'
import { type AxisUnit, axisUnit, sayOnAxis } from './axis-unit'
import { timesApart } from './drift'
import { gapIn } from './gap'
import { capitalised, sayPublisher } from './publisher'
import { newest } from './standing'
import { qualified, sayBare, sayValue } from './value'

/** The origin's value and the article's on one axis, with what was reported since; only of values that have a place on it. */
export function viewRange(
  finding: Extract<Finding, { match: Match }>,
  strings: Strings,
): RangeView | undefined {
  const { figure, match } = finding
  const { claim } = match
  if (!hasPlace(figure, claim)) return undefined
  const apart = finding.drift === 'scale-slip' ? timesApart(figure, claim) : 1
  const times = apart > 1 ? apart : undefined
  const unit = axisUnit(claim.quantity.max, claim.quantity.unit, strings)
  return {
    unit: unit.name,
    name: nameOf(figure, claim, unit, times, strings),
    pictures: drawn(marksOf(figure, claim, unit, strings), strings, times),
  }
}

/** The same of a claim alone, where there is more than one value to it: a range, or what was reported since. */
export function viewClaimRange(claim: Claim, strings: Strings): RangeView | undefined {
  const { quantity, origin } = claim
  const since = sinceOf(claim)
  const isOne = quantity.min === quantity.max && !since
  if (isOne || !origin.found || !hasPlace(quantity, claim)) return undefined
  const unit = axisUnit(quantity.max, quantity.unit, strings)
  const publisher = capitalised(sayPublisher(origin.source.publisher, strings), strings)
  const said = [
    strings.t('range.axis', { unit: unit.name }),
    strings.t('range.gave', { publisher, value: sayValue(quantity, strings) }),
    since && strings.t('range.since', { value: sayValue(since, strings) }),
  ]
  const marks = marksOf(quantity, claim, unit, strings).filter(({ who }) => who !== 'article')
  return { unit: unit.name, name: said.filter(Boolean).join(gapIn(strings)), pictures: drawn(marks, strings) }
}

function drawn(marks: Mark[], { t, locale }: Strings, times?: number): Picture[] {
  const numbers = new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 })
  const format = (value: number) => numbers.format(value)
  return drawRange(marks, times === undefined ? undefined : t('range.times', { n: format(times) }), format)
}

/** A log axis has no zero, and values of two units have no common one. */
function hasPlace(figure: Quantity, { origin, quantity }: Claim): boolean {
  const isAbove = ({ min, max }: Quantity) => min > 0 && Number.isFinite(max)
  return (
    origin.found &&
    quantity.unit !== 'x' &&
    quantity.unit === figure.unit &&
    isAbove(figure) &&
    isAbove(quantity)
  )
}

function marksOf(figure: Quantity, claim: Claim, unit: AxisUnit, strings: Strings): Mark[] {
  const since = sinceOf(claim)
  const origin = claim.origin.found ? [claim.origin.source.publisher] : []
  const { t } = strings
  return [
    mark('origin', claim.quantity, [...origin, t('range.origin')], unit, strings),
    mark('article', figure, [t('range.thisArticle')], unit, strings),
    ...(since ? [mark('since', since, [t('range.reportedSince')], unit, strings)] : []),
  ]
}

function mark(who: Mark['who'], quantity: Quantity, names: string[], unit: AxisUnit, strings: Strings): Mark {
  const { t } = strings
  const { qualifier, min, max } = quantity
  // Far from the axis's unit a value reads better in its own: "$500 trillion", not "500,000" of billions.
  const isFar = max / unit.factor >= 10_000
  const value = isFar ? sayBare(quantity, strings) : sayOnAxis(quantity, unit, strings.locale)
  const labelOf = (who: string) =>
    qualifier
      ? t('range.labelHedged', { who, value: qualified(qualifier, value, strings) })
      : t('range.label', { who, value })
  return {
    who,
    qualifier,
    min: min / unit.factor,
    max: max / unit.factor,
    labels: names.map(labelOf),
    value,
  }
}

/** What took the claim's place, where it is known by a number. */
function sinceOf(claim: Claim): Quantity | undefined {
  if (claim.standing !== 'superseded' && claim.standing !== 'outdated') return undefined
  const step = newest(claim, 'supersedes') ?? newest(claim, 'updates', 'restates')
  return step && step.quantity.min > 0 ? step.quantity : undefined
}

/** The whole statement, for those who do not see it. */
function nameOf(
  figure: Figure,
  claim: Claim,
  unit: AxisUnit,
  times: number | undefined,
  strings: Strings,
): string {
  const { t } = strings
  const name = claim.origin.found ? claim.origin.source.publisher : ''
  const publisher = capitalised(sayPublisher(name, strings), strings)
  const since = sinceOf(claim)
  return [
    t('range.axis', { unit: unit.name }),
    t('range.gave', { publisher, value: sayValue(claim.quantity, strings) }),
    t('range.thisGives', { value: sayValue(figure, strings) }),
    times && t('range.apart', { times: times.toLocaleString(strings.locale) }),
    since && t('range.since', { value: sayValue(since, strings) }),
  ]
    .filter(Boolean)
    .join(gapIn(strings))
}
