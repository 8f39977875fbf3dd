import type { Claim, Stage } from '../pack/claim'
import type { Difference, Drift, Figure } from '../types'
import { certaintyWords } from './tables/certainty'
import { powerOff } from './value'

/** Not yet true when they were said. */
const OPEN_STAGES = new Set<Stage>(['sought', 'planned', 'estimate'])
/** A single zero lost is a slip of digits; from three on a scale word was mistaken. */
const SCALE_POWERS = 3
/** How far from a figure its verb stands, in UTF-16 units. */
const VERB_REACH = 70

/** Where the article's words and the origin's part on a figure that agrees: the first that holds. */
export function findDrift(figure: Figure, claim: Claim, text: string, language: string): Drift | undefined {
  if (isCertaintyRaised(figure, claim, text, language)) return 'certainty-raised'
  if (isRangeNarrowed(figure, claim)) return 'range-narrowed'
  if (claim.quantity.qualifier === 'max' && figure.qualifier === null) return 'hedge-dropped'
  return undefined
}

/** How a figure that differs does so. */
export function nameDifference(figure: Figure, claim: Claim): Difference {
  return Math.abs(powerOff(figure, claim.quantity)) >= SCALE_POWERS ? 'scale-slip' : 'value'
}

/** Both relative to one text: the sentence, with the figure's place in it. */
function isCertaintyRaised(figure: Figure, claim: Claim, text: string, language: string): boolean {
  const words = certaintyWords[language.split('-')[0]!]
  if (!words || !OPEN_STAGES.has(claim.stage)) return false
  const isSpaced = language !== 'zh' && language !== 'ja' && language !== 'ko'
  const near = text.slice(Math.max(0, figure.start - VERB_REACH), figure.end + VERB_REACH)
  return has(near, words.done, isSpaced) && figure.qualifier !== 'max' && !has(text, words.open, isSpaced)
}

function has(text: string, forms: string[], isSpaced: boolean): boolean {
  const lower = text.toLowerCase()
  if (!isSpaced) return forms.some(form => lower.includes(form))
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'u').test(lower)
}

/** Of "5 to 7" one end is told. "Up to 7" is not what "5 to 7" said either. */
function isRangeNarrowed({ min, max }: Figure, { quantity }: Claim): boolean {
  return min === max && quantity.min < quantity.max
}
