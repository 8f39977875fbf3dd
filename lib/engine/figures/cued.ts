import type { Draft } from './draft'
import type { Meaning } from './lexicon'
import type { Passage } from './passage'
import { measures } from './units'

/** How far before a number what it is of may stand. */
const REACH = 30

/** 覚醒剤600キロ, トンネルは25キロ; 发电300亿度: one name for two units, the rarer where its cue stands before. */
export function asCued({ lower, lexicon }: Passage, meaning: Meaning, draft: Draft, end: number): Meaning {
  const { cued } = lexicon.language
  const name = lower.slice(draft.numberEnd, end)
  const other = meaning.is === 'unit' && cued?.find(({ forms }) => forms.split('|').includes(name))
  if (!other) return meaning
  const before = lower.slice(Math.max(0, draft.start - REACH), draft.start)
  const clause = before.slice(before.search(/[^。]*$/))
  if (!other.cues.split('|').some(cue => clause.includes(cue))) return meaning
  return { ...meaning, measure: measures.get(other.unit)!, sign: other.unit }
}
