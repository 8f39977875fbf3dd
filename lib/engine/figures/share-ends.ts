import { type Draft, type Magnitude, numberOf, type UnitReading } from './draft'

/** The two ends with scale and unit shared where one lacks them; nothing where they measure different things. */
export function shareUnit(left: Draft, right: Draft, maxFall: number): [Draft, Draft] | undefined {
  const unit = sharedUnit(left.unit, right.unit)
  // Two bare numbers are a score, or nothing that can be told.
  if (unit === undefined && (left.unit || right.unit)) return undefined
  const isBare = !unit && left.scalePower === 0 && right.scalePower === 0
  if (isBare) return undefined
  const [low, high] = shareScale(left, right, maxFall, unit)
  return [
    { ...low, ...(unit && { unit }) },
    { ...high, ...(unit && { unit }) },
  ]
}

function sharedUnit(left?: UnitReading, right?: UnitReading): UnitReading | undefined {
  if (!left || !right) return left ?? right
  return left.unit === right.unit && left.kind === right.kind ? right : undefined
}

/** "$5–7 trillion": the scale goes to the end that has none, if the ends then stand in order. */
function shareScale(left: Draft, right: Draft, maxFall: number, unit?: UnitReading): [Draft, Draft] {
  const raised = {
    ...left,
    ...raise(left, right.scalePower),
    scalePower: right.scalePower,
    scale: right.scale,
  }
  if (
    left.scalePower === 0 &&
    right.scalePower > 0 &&
    numberOf(raised.low, unit) <= maxFall * numberOf(right.high, unit)
  )
    return [withUnitPower(raised, left, unit), right]
  const lifted = {
    ...right,
    ...raise(right, left.scalePower),
    scalePower: left.scalePower,
    scale: left.scale,
  }
  if (right.scalePower === 0 && left.scalePower > 0 && !right.unit) return [left, lifted]
  return [withUnitPower(left, left, unit), right]
}

/** The left end without a unit of its own takes the right one's, prefix included: "5–10 GW". */
function withUnitPower(draft: Draft, left: Draft, unit?: UnitReading): Draft {
  return left.unit || !unit ? draft : { ...draft, unit }
}

function raise({ low, high }: Draft, power: number): { low: Magnitude; high: Magnitude } {
  return { low: { ...low, power: low.power + power }, high: { ...high, power: high.power + power } }
}
