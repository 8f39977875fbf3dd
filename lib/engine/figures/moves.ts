import { type Draft, highOf, lowOf } from './draft'
import type { Passage } from './passage'
import { findAt } from './phrases'

/** No range is so wide that a verb of change stands right before it. */
const MIN_LEAP = 5
/** 增加約4,000人: verb and hedge right before a number, where words are not set apart. */
const NEAR = 5

/** 增加約4,000人至15.57萬人: by how much something moved, and where it stands now. */
export function isMoveAndLevel({ lower, lexicon }: Passage, by: Draft, level: Draft): boolean {
  if (lexicon.edge === 'word' || highOf(level) < MIN_LEAP * lowOf(by)) return false
  for (let at = Math.max(0, by.start - NEAR); at < by.start; at++)
    if (findAt(lexicon.changes, lower, at, lexicon.edge)) return true
  return false
}
