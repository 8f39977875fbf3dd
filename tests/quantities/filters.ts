import type { Figure } from '../../lib/engine/types'

/** Which figures a set of cases speaks of. */
export type Filter = (figure: Figure) => boolean

export const isMoney: Filter = ({ kind }) => kind === 'money'
export const isPercent: Filter = ({ kind }) => kind === 'percent'
/** Recognizers-Text counts percentage points and fractions as percentages. */
export const isShare: Filter = ({ kind }) =>
  kind === 'percent' || kind === 'percent_points' || kind === 'ratio'
