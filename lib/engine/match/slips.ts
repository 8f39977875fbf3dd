import type { Quantity } from '../types'
import { hasOtherBase, roundingOf } from './value'

/** Beyond this two numbers are not one rounded, however few its digits. */
const ROUNDED = 0.01
/** The smallest power of ten that a scale word stands for; a zero lost or gained is one of the very same digits. */
const SCALE = 3
const EXACT = 1e-3

/**
 * The power of ten by which the figure's value is off, where it is off by nothing else; 0 otherwise. Of a range both
 * ends are off by as much.
 */
export function powerOff(figure: Quantity, claim: Quantity): number {
  if (hasOtherBase(figure, claim)) return 0
  if (figure.min === figure.max)
    return powerBetween(figure.max, claim.max) || powerBetween(figure.max, claim.min)
  const power = powerBetween(figure.max, claim.max)
  return power === powerBetween(figure.min, claim.min) ? power : 0
}

/** 0 where the one is not the other with zeros more or less, rounded at most. */
function powerBetween(written: number, claimed: number): number {
  const power = Math.log10(written / claimed)
  const rest = Math.abs(10 ** (power - Math.round(power)) - 1)
  const tolerance = Math.abs(power) > SCALE - 1 ? Math.min(ROUNDED, roundingOf(written)) : 0
  return rest <= tolerance + EXACT ? Math.round(power) : 0
}

/** Whether the two have the same digits in another order: 63 for 36, 249 for 294. */
export function isTransposed(figure: Quantity, claim: Quantity): boolean {
  const sizeOf = ({ max }: Quantity) => Math.floor(Math.log10(Math.abs(max)))
  if (hasOtherBase(figure, claim) || figure.min < figure.max || sizeOf(figure) !== sizeOf(claim)) return false
  const digitsOf = (value: number) => Math.abs(value).toPrecision(12).replace(/e.*/, '').replace(/[.0]/g, '')
  const [written, claimed] = [digitsOf(figure.max), digitsOf(claim.max)]
  if (written === claimed || written.length < 2) return false
  return [...written].sort().join('') === [...claimed].sort().join('')
}
