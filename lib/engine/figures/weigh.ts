import type { Draft } from './draft'
import type { Meaning } from './lexicon'
import type { Passage } from './passage'
import { measures } from './units'

/** How far before a number the thing weighed may stand. */
const REACH = 30

/** 覚醒剤600キロ, トンネルは25キロ: one name for a length and a weight, a weight where what is weighed stands before. */
export function weighed({ lower, lexicon }: Passage, meaning: Meaning, draft: Draft, end: number): Meaning {
  const { weighed: names } = lexicon.language
  if (meaning.is !== 'unit' || !names?.forms.split('|').includes(lower.slice(draft.numberEnd, end)))
    return meaning
  const before = lower.slice(Math.max(0, draft.start - REACH), draft.start)
  const clause = before.slice(before.search(/[^。]*$/))
  const isWeighed = names.cues.split('|').some(cue => clause.includes(cue))
  return isWeighed ? { ...meaning, measure: measures.get('kg')!, sign: 'kg' } : meaning
}
