import type { Claim } from '../pack/claim'
import type { Near, Surroundings } from './look-around'
import type { Scene } from './scene'
import { isCued, type Owner } from './signs'
import { rowFor } from './tables/language-code'
import { partOfYearWords } from './tables/part-of-year'
import { yearsOf } from './when'
import { wordTest } from './word-test'

/**
 * Whether the sentence says of the figure just what the claim is of: whose, of what and when. Then it is about the
 * claim's fact though its number is another, even on a page that tells the claim nowhere else.
 */
export function isPinned(scene: Scene, around: Surroundings, claim: Claim, owners: Owner[]): boolean {
  const { figure } = around
  if (figure.role === 'from' || figure.unit !== claim.quantity.unit || !around.isAlone) return false
  const { parties } = scene.wordsOf(claim)
  return (
    (hasAll(claim.entities, owners) || (hasAll(parties, owners) && isOnRecord(claim))) &&
    !namesOthers(scene, around, claim) &&
    isMeasured(scene, around, claim) &&
    isDated(scene, around, claim) &&
    (!isRelative(claim) || isCued(scene.wordsOf(claim), around)) &&
    !isFurther(scene, around)
  )
}

function hasAll(entities: string[], owners: Owner[]): boolean {
  const isHere = (id: string) => owners.some(({ entity, where }) => entity === id && where === 'sentence')
  return entities.length > 0 && entities.every(isHere)
}

/** "In the United States", "by Google": of a part of what the claim is of, or of somebody else. */
function namesOthers({ entities: known }: Scene, { entities }: Surroundings, claim: Claim): boolean {
  return Array.from(entities).some(
    ([id, { where, isName }]) =>
      where === 'sentence' &&
      isName &&
      !claim.entities.includes(id) &&
      ['company', 'project', 'place'].includes(known.get(id)?.kind ?? ''),
  )
}

/** What is so is so whoever tells it; an estimate or a forecast is one person's. */
function isOnRecord({ stage }: Claim): boolean {
  return stage !== 'estimate' && stage !== 'forecast' && stage !== 'survey'
}

/** The claim's measure stands in the sentence, and no other of its dimension nearer to the figure. */
function isMeasured({ measures }: Scene, around: Surroundings, { measure }: Claim): boolean {
  const own = around.measures.get(measure)
  if (own?.where !== 'sentence') return false
  const dim = measures.get(measure)?.dim
  const isNearer = ([id, { where, distance }]: [string, Near]) =>
    id !== measure && where === 'sentence' && measures.get(id)?.dim === dim && distance < own.distance
  return !Array.from(around.measures).some(isNearer)
}

/** A share or a growth may be of many things. */
function isRelative({ quantity: { unit } }: Claim): boolean {
  return unit === '%' || unit === 'x'
}

/** "A further 18 billion", "30 billion more" come on top of what the claim tells, "of which 30" is within it. */
function isFurther({ page, language }: Scene, { part }: Surroundings): boolean {
  const words = rowFor(partOfYearWords, language)
  return (
    !words ||
    page.text.slice(part.start, part.end).search(wordTest(`further ${language}`, words.further)) >= 0
  )
}

/** The words about the figure name the very time that the claim is of, or was told in where it is of none. */
function isDated(scene: Scene, around: Surroundings, claim: Claim): boolean {
  const { months, years } = around.times
  const told = yearsOf(claim.asOf)[0]
  const isInMonth = months.includes(Number(claim.asOf.slice(5, 7))) && years.includes(told)
  if (!claim.period) return isInMonth
  const [first, last] = yearsOf(claim.period)
  const isOther = (year: number) => year !== told && (year < first || year > last)
  if (years.some(isOther)) return false
  return isQuarter(claim)
    ? isOfQuarter(scene, around, claim, isInMonth)
    : years.includes(last) && !namesPart(scene, around)
}

function isQuarter({ period = '' }: Claim): boolean {
  return /-3[3-6]/.test(period)
}

/** By its number, or by the month that it ends in. */
function isOfQuarter(scene: Scene, around: Surroundings, claim: Claim, isInMonth: boolean): boolean {
  const { months, years } = around.times
  if (months.length > 0) return isInMonth && namesPart(scene, around)
  const number = Number(/-3([3-6])/.exec(claim.period!)![1]) - 2
  const named = quartersIn(scene, around)
  return named.length === 1 && named[0] === number && years.includes(yearsOf(claim.period!)[1])
}

function quartersIn({ page, language }: Scene, { sentence }: Surroundings): number[] {
  const text = page.text.slice(sentence.start, sentence.end)
  const quarters = rowFor(partOfYearWords, language)?.quarters ?? []
  return quarters.flatMap((forms, index) =>
    text.search(wordTest(`quarter ${index} ${language}`, forms)) >= 0 ? index + 1 : [],
  )
}

/** Whether the sentence names a time shorter than a year. */
function namesPart(scene: Scene, around: Surroundings): boolean {
  const words = rowFor(partOfYearWords, scene.language)
  const { sentence } = around
  const text = scene.page.text.slice(sentence.start, sentence.end)
  return (
    !words ||
    quartersIn(scene, around).length > 0 ||
    text.search(wordTest(`part of year ${scene.language}`, words.shorter)) >= 0
  )
}
