import type { Claim } from '../pack/claim'
import type { Surroundings } from './look-around'
import { oncePerFigure } from './once-per-figure'
import type { Scene } from './scene'
import { PAUSE, stretchesAround } from './stretch'
import { rowFor } from './tables/language-code'
import { strangerWords } from './tables/strangers'
import { yearsOf } from './when'
import { wordTest } from './word-test'

/** What was so is so of its own time; a plan or a forecast is dated in many ways. */
const PAST = ['actual', 'estimate']
/** "In the autumn of 2019," at most, in UTF-16 units. */
const LONGEST_OPENING = 30
/** What a sentence may begin with before its first word. */
const QUOTE = /^[\s"“„«»'‘]*/
/** What happened at the turn of a year is told of either. */
const TURN_OF_YEAR = 3

/**
 * Whether the words about the figure date it to years in which the claim's fact was not: between two pauses ("Founded
 * in 2015, it earned ..." dates nothing), or where they open the sentence with a time ("In 2021, ...").
 */
export function isOfOtherTime(scene: Scene, around: Surroundings, claim: Claim): boolean {
  if (!PAST.includes(claim.stage)) return false
  const { told, later } = yearsAbout(scene, around)
  const years = [...told, ...later]
  return years.length > 0 && !years.some(year => isOf(year, claim, !later.includes(year)))
}

interface Years {
  /** Before the figure: that of its fact, or of its telling. */
  told: number[]
  /** Behind it: that of its fact. */
  later: number[]
}

/** The years that the words about the figure name. */
const yearsAbout = oncePerFigure(findYears)

function findYears(scene: Scene, around: Surroundings): Years {
  const { before, after } = stretchesAround(scene, around)
  const [told, later] = [scene.timesIn(before).years, scene.timesIn(after).years]
  return told.length + later.length > 0 ? { told, later } : { told: openingYears(scene, around), later }
}

/** Whether the fact was so in that year, or, where the year may be that of its telling, was told in it. */
function isOf(year: number, claim: Claim, mayBeTelling: boolean): boolean {
  const [told] = yearsOf(claim.asOf)
  if (!claim.period) return year >= told - (Number(claim.asOf.slice(5, 7)) <= TURN_OF_YEAR ? 1 : 0)
  const [first, last] = yearsOf(claim.period)
  return (year >= first - reachBack(claim) && year <= last) || (mayBeTelling && year === told)
}

/** Years before the period that its fact is told of too: that in which a fiscal year begins, and the one a growth sets out from. */
function reachBack({ period = '', quantity }: Claim): number {
  return period.includes('FY') || quantity.unit === '%' || quantity.unit === 'x' ? 1 : 0
}

function openingYears(
  { page: { text }, language, timesIn }: Scene,
  { sentence, figure }: Surroundings,
): number[] {
  const from = sentence.start + QUOTE.exec(text.slice(sentence.start, figure.start))![0].length
  const opening = text.slice(from, Math.min(figure.start, from + LONGEST_OPENING))
  const pause = opening.search(PAUSE)
  const tag = language.split('-')[0]!
  const before = rowFor(strangerWords, tag)?.places ?? []
  const isTime =
    /^\d/.test(opening) || (before.length > 0 && opening.search(wordTest(`places ${tag}`, before)) === 0)
  return pause > 0 && isTime ? timesIn({ start: from, end: from + pause }).years : []
}
