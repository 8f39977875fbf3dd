import { dimensionOf } from '../pack/dimensions'
import type { Figure, Quantity, Reading, Reasons } from '../types'
import { areOpposite } from './bounds'
import { BOUND_REACH } from './claim-keys'

/** How the value of a figure stands to that of a claim. */
export interface Comparison {
  kind: Reasons['value']
  /** 1 where they are the same, 0 where they have nothing in common. */
  closeness: number
  /** Set when a reading other than the figure's first agrees. */
  reading?: Reading
}

/** What each way of agreeing is worth. */
const CLOSENESS: Record<Exclude<Reasons['value'], 'off'>, number> = {
  exact: 1,
  rounded: 0.9, // 13.1 for 13.07: what a newspaper does.
  bound: 0.8, // "more than 13" for 13.07.
  within: 0.9, // An end of the claim's range, told alone.
  alternative: 0.7, // Only if a scale word is read in its other sense.
  overlaps: 0.4, // A value inside a wide range: many others are too.
}

/** 945 for "about 950": an article drops digits of its source and adds none. */
const FINER = 0.5

/** However few the digits, a figure is not taken for one further off than this. */
const MAX_TOLERANCE = 0.04
/** "Nearly 600" is said of 595, "about 20" of 19.6. */
const HEDGED_TOLERANCE = 0.025
/** A range that spans more than this says an order of magnitude, not a value. */
const WIDEST_RANGE = 20

/** Lengths of time in days, so that 24 months are two years, and a gigawatt a week is four a month. */
const DAYS: Record<string, number> = {
  s: 1 / 86_400,
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 365.25 / 12,
  quarter: 365.25 / 4,
  year: 365.25,
  decade: 3652.5,
}

/**
 * How the figure's value stands to the claim's; null where they measure different things, or bound it from either side.
 * `isCountedAs` tells whether what the claim counts goes by a noun too.
 */
export function compareValues(
  figure: Figure,
  claim: Quantity,
  isCountedAs: (noun: string) => boolean,
): Comparison | null {
  if (isVague(figure) || isVague(claim)) return null
  const other = atRateOf(figure, inUnitOf(figure, claim, isCountedAs))
  if (!other || areOpposite(figure, other)) return null
  const kind = agreement(figure, figure, other)
  if (kind) return { kind, closeness: kind === 'rounded' && isFiner(figure, other) ? FINER : CLOSENESS[kind] }
  const reading = figure.alternatives?.find(
    alternative => alternative.unit === figure.unit && agreement(alternative, figure, other),
  )
  if (reading) return { kind: 'alternative', closeness: CLOSENESS.alternative, reading }
  return { kind: 'off', closeness: 0 }
}

/**
 * Whether the two agree in no reading, as one look at the numbers tells: they are in one unit, and no bound reaches
 * from one to the other.
 */
export function isFarOff({ min, max, unit, per, alternatives }: Figure, claim: Quantity): boolean {
  if (unit !== claim.unit || per !== claim.per || alternatives || min < 0 || claim.min < 0) return false
  return min > claim.max * BOUND_REACH || max * BOUND_REACH < claim.min
}

/** "Billions of dollars" may be any of them. */
function isVague({ min, max, qualifier }: Quantity): boolean {
  return qualifier === 'vague' || (min > 0 && max / min >= WIDEST_RANGE)
}

/** The claim's quantity in the figure's unit, null where there is no way from one to the other. */
function inUnitOf(figure: Figure, claim: Quantity, isCountedAs: (noun: string) => boolean): Quantity | null {
  if (figure.unit === claim.unit || isLentCurrency(figure, claim) || isBareSum(figure, claim)) return claim
  const [from, to] = [DAYS[claim.unit], DAYS[figure.unit]]
  if (from && to) return { ...times(claim, from / to), unit: figure.unit }
  const isCounted = figure.kind === 'count' && dimensionOf(claim.unit) === 'count'
  return isCounted && (isBareCount(figure) || isCountedAs(figure.unit)) ? claim : null
}

/** The claim over the figure's span of time, null where the two are rates of other things. A rate may go without saying. */
function atRateOf(figure: Figure, claim: Quantity | null): Quantity | null {
  if (!claim || !hasOtherBase(figure, claim)) return claim
  const [from, to] = [DAYS[claim.per!], DAYS[figure.per!]]
  return from && to ? { ...times(claim, to / from), per: figure.per! } : null
}

/** Whether the two are told by other lengths of time: a week and a year. */
export function hasOtherBase(figure: Quantity, claim: Quantity): boolean {
  return figure.per !== undefined && claim.per !== undefined && figure.per !== claim.per
}

function times(quantity: Quantity, factor: number): Quantity {
  return { ...quantity, min: quantity.min * factor, max: quantity.max * factor }
}

/** A sum that names no currency was given that of another: it may as well be the claim's. */
function isLentCurrency({ kind, flags }: Figure, claim: Quantity): boolean {
  return kind === 'money' && flags.includes('elided') && dimensionOf(claim.unit) === 'money'
}

/** "35 billion of it" names no currency, and nothing that is counted. */
function isBareSum({ kind, unit, max }: Figure, claim: Quantity): boolean {
  return kind === 'count' && unit === '' && max >= SUM && dimensionOf(claim.unit) === 'money'
}

/** From here on a bare number may be a sum of money. */
const SUM = 1e6

/** "800 million use it", "170 million new ones": what is counted is said elsewhere. */
function isBareCount({ unit, max }: Figure): boolean {
  return (unit === '' || unit === 'one') && max >= MANY
}

/** Below this a number is met everywhere, and what is counted must be said. */
export const MANY = 1000

function isFiner(figure: Quantity, claim: Quantity): boolean {
  return significantDigits(figure.max) > significantDigits(claim.max)
}

/** The way in which [min, max] of the figure's reading agrees with the claim, if any. */
function agreement(
  { min, max }: { min: number; max: number },
  figure: Figure,
  claim: Quantity,
): Exclude<Reasons['value'], 'off' | 'alternative'> | null {
  // Losses are compared by their size.
  if (max < 0 && claim.max < 0) return agreement(mirrored({ min, max }), figure, mirrored(claim))
  if (min > claim.max * BOUND_REACH || max * BOUND_REACH < claim.min) return null
  const tolerance = toleranceOf(figure, claim)
  const atLow = isNear(min, claim.min, tolerance)
  const atHigh = isNear(max, claim.max, tolerance)
  if (atLow && atHigh)
    return isNear(min, claim.min, 1e-6) && isNear(max, claim.max, 1e-6) ? 'exact' : 'rounded'
  if (min === max && claim.min < claim.max) {
    if (isNear(min, claim.min, tolerance) || isNear(max, claim.max, tolerance)) return 'within'
    return min > claim.min && max < claim.max ? 'overlaps' : null
  }
  if (min === max && isBound(min, figure, claim.min)) return 'bound'
  return min < max && claim.min >= min && claim.max <= max ? 'overlaps' : null
}

function mirrored<Range extends { min: number; max: number }>(range: Range): Range {
  return { ...range, min: -range.max, max: -range.min }
}

/** "More than 360" is said of 365, not of 380: who means the next step of the last digit, says that one. */
function isBound(value: number, { qualifier }: Quantity, claimed: number): boolean {
  const reach = Math.min(BOUND_REACH, 1 + stepOf(value))
  if (qualifier === 'above' || qualifier === 'min') return claimed > value && claimed <= value * reach
  if (qualifier === 'below' || qualifier === 'nearly') return claimed < value && claimed * reach >= value
  return false
}

/** One of the last digit that is not zero, as a part of the value; of a single digit, the whole step of ten. */
function stepOf(value: number): number {
  return 1 / 10 ** (significantDigits(value) - 1) / leadingDigits(value)
}

/** Half-widths that the digits of both imply, and room for a hedge. */
function toleranceOf(figure: Figure, claim: Quantity): number {
  const isHedged = figure.qualifier === 'approx' || figure.qualifier === 'nearly'
  const implied = Math.max(figure.rounding, claim.qualifier === 'approx' ? roundingOf(claim.max) : 0)
  return Math.min(MAX_TOLERANCE, Math.max(implied, isHedged ? HEDGED_TOLERANCE : 0, 1e-6))
}

/** Relative half-width of the last digit that is not zero; 0 of a single digit. */
export function roundingOf(value: number): number {
  const digits = significantDigits(value)
  return digits > 1 ? 0.5 / 10 ** (digits - 1) / leadingDigits(value) : 0
}

function isNear(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b)) * (1 + 1e-9)
}

/** How many digits from the first to the last that is not zero: 3 of 526,000,000. */
export function significantDigits(value: number): number {
  const [digits] = Math.abs(value).toPrecision(12).replace('.', '').split('e') as [string]
  return Math.max(1, digits.replace(/^0+/, '').replace(/0+$/, '').length)
}

/** The value between 1 and 10. */
function leadingDigits(value: number): number {
  return Math.abs(value) / 10 ** Math.floor(Math.log10(Math.abs(value)))
}
