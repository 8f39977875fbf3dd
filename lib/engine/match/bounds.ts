import type { Quantity } from '../types'

const UPPER = ['below', 'max']
const LOWER = ['above', 'min']
/** Bounds that leave the number itself out: "fewer than". */
const STRICT = ['below', 'above']

/**
 * Whether the two say opposite things of one number: "fewer than 800 million" of "more than 800 million", or of 800
 * million itself. Losses are compared by their size.
 */
export function areOpposite(figure: Quantity, claim: Quantity): boolean {
  const [told, claimed] = [figure.qualifier ?? '', claim.qualifier ?? '']
  const [value, origin] = [Math.abs(figure.max), Math.abs(claim.max)]
  if (UPPER.includes(told) && LOWER.includes(claimed)) return origin >= value
  if (LOWER.includes(told) && UPPER.includes(claimed)) return origin <= value
  return STRICT.includes(told) && claimed === '' && origin === value
}
