import type { Quantity } from '../types'
import { hasOtherBase } from './value'

/** The power of ten by which the figure's value is off, where it is off by nothing else; 0 otherwise. */
export function powerOff(figure: Quantity, claim: Quantity): number {
  if (hasOtherBase(figure, claim)) return 0
  const ends = [
    Math.log10(figure.max / claim.max),
    Math.log10(figure.min / claim.min),
    Math.log10(figure.max / claim.min),
  ]
  const clean = ends.find(power => Number.isFinite(power) && Math.abs(power - Math.round(power)) < 5e-4)
  return clean === undefined ? 0 : Math.round(clean)
}

/** Whether the two have the same digits in another order: 63 for 36, 249 for 294. */
export function isTransposed(figure: Quantity, claim: Quantity): boolean {
  const sizeOf = ({ max }: Quantity) => Math.floor(Math.log10(Math.abs(max)))
  if (hasOtherBase(figure, claim) || sizeOf(figure) !== sizeOf(claim)) return false
  const digitsOf = (value: number) => Math.abs(value).toPrecision(12).replace(/e.*/, '').replace(/[.0]/g, '')
  const [written, claimed] = [digitsOf(figure.max), digitsOf(claim.max)]
  if (written === claimed || written.length < 2) return false
  return [...written].sort().join('') === [...claimed].sort().join('')
}
