import type { Claim, Stage } from '../pack/claim'
import type { Difference, Drift, Figure, Quantity } from '../types'
import { powerOff } from './slips'
import { certaintyWords } from './tables/certainty'
import { rowFor } from './tables/language-code'
import { scripts } from './tables/scripts'

/** Not yet true when they were said. */
const OPEN_STAGES = new Set<Stage>(['sought', 'planned', 'estimate'])
/** How far from a figure its verb stands, in UTF-16 units. */
const VERB_REACH = 70

/** Where the article's words and the origin's part on a figure that agrees: the first that holds. */
export function findDrift(figure: Figure, claim: Claim, text: string, language: string): Drift | undefined {
  if (isCertaintyRaised(figure, claim, text, language)) return 'certainty-raised'
  if (isRangeNarrowed(figure, claim)) return 'range-narrowed'
  if (claim.quantity.qualifier === 'max' && figure.qualifier === null) return 'hedge-dropped'
  return undefined
}

/** How a figure that differs does so: by a power of ten, as where a scale word was mistaken or a zero lost, or otherwise. */
export function nameDifference(figure: Figure, claim: Claim): Difference {
  return powerOff(figure, claim.quantity) === 0 ? 'value' : 'scale-slip'
}

/** Both relative to one text: the sentence, with the figure's place in it. */
function isCertaintyRaised(figure: Figure, claim: Claim, text: string, language: string): boolean {
  const tests = testsFor(language.split('-')[0]!)
  // What has come true since may well be told as done.
  if (!tests || !OPEN_STAGES.has(claim.stage) || claim.standing === 'fulfilled') return false
  const near = text.slice(Math.max(0, figure.start - VERB_REACH), figure.end + VERB_REACH)
  return tests.done.test(near) && !tests.open.test(text)
}

const compiled = new Map<string, { done: RegExp; open: RegExp }>()

/** The words of a language as one expression each, whole words where the script parts them; made when first asked for. */
function testsFor(language: string): { done: RegExp; open: RegExp } | undefined {
  const words = rowFor(certaintyWords, language)
  if (!words || compiled.has(language)) return compiled.get(language)
  const isSpaced = rowFor(scripts, language)?.isSpaced ?? true
  const toTest = (forms: string[]) =>
    new RegExp(isSpaced ? `(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})` : forms.join('|'), 'iu')
  const tests = { done: toTest(words.done), open: toTest(words.open) }
  compiled.set(language, tests)
  return tests
}

/** Ends nearer to each other than this are one number said twice, as two papers' sums of one day. */
const NARROW = 1.02
/** "Nearly 600" is said of 589 and of 594. */
const HEDGE = 0.025

/** Of "5 to 7" one end is told. "Up to 7" is not what "5 to 7" said either. */
function isRangeNarrowed(figure: Figure, { quantity }: Claim): boolean {
  const { min, max } = quantity
  return figure.min === figure.max && min < max && max > min * NARROW && !covers(figure, quantity)
}

/** Whether the figure, as round as it is written, stands for either end. */
function covers({ max, rounding, qualifier }: Figure, quantity: Quantity): boolean {
  const isHedged = qualifier === 'approx' || qualifier === 'nearly'
  const width = isHedged ? Math.max(rounding, HEDGE) : rounding
  return [quantity.min, quantity.max].every(end => Math.abs(max - end) <= width * end)
}
