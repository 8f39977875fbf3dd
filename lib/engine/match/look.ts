import type { Claim, Stage } from '../pack/claim'
import type { Look } from '../types'
import { yearsOf } from './when'

/** Said of a time to come: the year in the sentence is that time, not when it was said. */
const AHEAD = new Set<Stage>(['sought', 'planned', 'committed', 'forecast'])

/** The line under a figure that agrees. `years` are those that its own sentence names. */
export function lookOf(claim: Claim, years: number[]): Exclude<Look, 'differs' | 'unknown'> {
  switch (claim.standing) {
    case 'standing':
      return 'agrees'
    case 'disputed':
    case 'denied':
      return 'disputed'
    case 'superseded':
    case 'outdated':
    case 'fulfilled':
      return isDatedBy(years, claim) ? 'agrees' : 'dated'
  }
}

/** Whether the sentence dates the figure to the time it was true or said: "in 2023 it was 526.8 billion". */
function isDatedBy(years: number[], claim: Claim): boolean {
  const [saidIn] = yearsOf(claim.asOf)
  if (!AHEAD.has(claim.stage))
    return years.some(year => spans(claim.period ?? claim.asOf, year) || year === saidIn)
  return years.includes(saidIn) && !(claim.period && spans(claim.period, saidIn))
}

function spans(period: string, year: number): boolean {
  const [first, last] = yearsOf(period)
  return year >= first && year <= last
}
