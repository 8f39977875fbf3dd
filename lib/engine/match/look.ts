import type { Claim, Stage } from '../pack/claim'
import type { Look } from '../types'
import { ageInYears, isInMonth, type Times, yearsOf } from './when'

/** Said of a time to come: the year in the sentence is that time, not when it was said. */
const AHEAD = new Set<Stage>(['sought', 'planned', 'committed', 'forecast'])

/** "Last week" dates a figure to the time of the claim where that was so many years before, and no more. */
const LATELY = 1 / 8

/** The line under a figure that agrees. `times` are those that its own sentence names, `published` is the page's date. */
export function lookOf(claim: Claim, times: Times, published?: string): Exclude<Look, 'differs' | 'unknown'> {
  switch (claim.standing) {
    case 'standing':
      return 'agrees'
    case 'disputed':
    case 'denied':
      return 'disputed'
    case 'superseded':
    case 'outdated':
    case 'fulfilled':
      return isDatedBy(times, claim, published) ? 'agrees' : 'dated'
  }
}

/** Whether the sentence dates the figure to the time it was true or said: "in 2023 it was 526.8 billion", "last week". */
function isDatedBy(times: Times, claim: Claim, published: string | undefined): boolean {
  const { years, isLately } = times
  if (isInMonth(times, claim, published)) return true
  if (isLately && published !== undefined && ageInYears(claim, published) <= LATELY) return true
  const [saidIn] = yearsOf(claim.asOf)
  if (!AHEAD.has(claim.stage))
    return years.some(year => spans(claim.period ?? claim.asOf, year) || year === saidIn)
  return years.includes(saidIn) && !(claim.period && spans(claim.period, saidIn))
}

function spans(period: string, year: number): boolean {
  const [first, last] = yearsOf(period)
  return year >= first && year <= last
}
