import { type Draft, numberOf } from './draft'
import type { Meaning } from './lexicon'
import type { Passage } from './passage'
import { measures } from './units'

/** How far before a number what it is of may stand. */
const REACH = 30

/** And how far behind it, of money. */
const AFTER = 12

/** 覚醒剤600キロ, トンネルは25キロ; 发电300亿度; 3억주: "een boete van 4,5 ton": one name for two units, the rarer where its cue stands before or so many are told. */
export function asCued({ lower, lexicon }: Passage, meaning: Meaning, draft: Draft, end: number): Meaning {
  const { cued } = lexicon.language
  const name = lower.slice(draft.numberEnd, end).trim()
  const other = meaning.is === 'unit' && cued?.find(({ forms }) => forms.split('|').includes(name))
  if (!other) return meaning
  const read: Meaning =
    other.money === undefined
      ? { ...meaning, measure: measures.get(other.unit)!, sign: other.unit }
      : { is: 'money', code: other.unit, cents: false, power: other.money }
  if (numberOf(draft.low) >= (other.least ?? Number.POSITIVE_INFINITY)) return read
  const before = lower.slice(Math.max(0, draft.start - REACH), draft.start)
  const after = other.money === undefined ? '' : lower.slice(end, end + AFTER)
  const clause = before.slice(before.search(/[^。]*$/)) + after
  return other.cues.split('|').some(cue => clause.includes(cue)) ? read : meaning
}
