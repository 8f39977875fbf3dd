import { type Draft, hasDigits } from './draft'
import type { Passage } from './passage'

/** Smaller numbers in groups with a space are two numbers as often as not. */
const MIN_SPACED = 10_000
/** From here on they are a telephone's. */
const MAX_SPACED = 1e8

/** "Population 8 500 000", "closed at 39,512.84": a number written in groups is a quantity, never a name. */
export function isGrouped({ raw }: Passage, draft: Draft): boolean {
  const { low, numberStart, numberEnd } = draft
  if (!hasDigits(draft) || numberEnd - numberStart <= low.digits.length || raw[numberStart - 1] === '(')
    return false
  const isSpaced = raw.slice(numberStart, numberEnd).includes(' ')
  const size = Number(low.digits)
  return !isSpaced || (size >= MIN_SPACED && size < MAX_SPACED)
}
