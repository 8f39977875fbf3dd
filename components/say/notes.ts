import type { Source } from '../../lib/engine/pack/claim'
import type { Key, Strings } from '../strings'
import { monthsBetween, sayDate, sayMonthsAgo } from './dates'
import { type Part, phrase } from './parts'

const notes: Record<NonNullable<Source['note']>, Key> = {
  'headline-unconfirmed': 'note.headlineUnconfirmed',
  'title-from-address': 'note.titleFromAddress',
  'syndicated-copy': 'note.syndicatedCopy',
  'nearest-account': 'note.nearestAccount',
}

/** What is doubtful about a source; nothing where nothing is. */
export const sayNote = ({ note }: Source, { t }: Strings): string | undefined => note && t(notes[note])

/** When a claim was last checked; past a year it says how long ago that is. */
export function sayChecked(checkedOn: string, today: string, strings: Strings): Part[] {
  const months = monthsBetween(checkedOn, today)
  const date = sayDate(checkedOn, strings)
  if (months < 12) return phrase(strings, 'note.checked', { date })
  return phrase(strings, 'note.checkedLongAgo', { ago: { b: sayMonthsAgo(months, strings) }, date })
}
