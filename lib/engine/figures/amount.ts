import { isCapital } from '../text/letters'
import { type Draft, draftOf } from './draft'
import { type Head, type Refusal, single } from './head'
import { readHead } from './heads'
import { addFraction } from './mixed'
import { addSomewhatMore, endsInMore } from './more'
import {
  backOverSpaces,
  isLetterAt,
  type Passage,
  phraseAt,
  phraseBefore,
  skipGap,
  skipSpaces,
} from './passage'
import { findScale, readScaled } from './scales'
import { readShare } from './shares'
import { readSides } from './sides'
import { TIMES } from './unit-after'

/** Reads the figure that begins at a trigger: number, scale, currency, unit or noun. */
export function readAmount(passage: Passage, at: number): Draft | Refusal | undefined {
  const head = readHead(passage, at)
  if (!head || 'refused' in head) return head
  if (head.is === 'factor') return draftOf(head, { unit: TIMES })
  if (head.is === 'adverb') return readAdverb(passage, head)
  const part = partOfScale(passage, head) ?? partOfPercent(passage, head)
  if (part) return readScaledAmount(passage, part)
  const share = readShare(passage, head)
  if (share || head.is === 'half' || head.is === 'nth' || head.is === 'fraction') return share
  return readScaledAmount(passage, head)
}

function readScaledAmount(passage: Passage, head: Head): Draft | Refusal | undefined {
  const grouped = addSomewhatMore(
    passage,
    multiplyByGroup(passage, regroup(passage, addFraction(passage, head))),
  )
  const { writing, numbers } = passage.lexicon.language
  const mayAdd = head.flags.includes('spelled') || !writing.spaced || numbers.sums === true
  const scaled = readScaled(passage, endOfBracket(passage, grouped), grouped.low, mayAdd)
  const high = { digits: grouped.high.digits, power: grouped.high.power + scaled.scalePower }
  const draft = draftOf(grouped, {
    numberEnd: scaled.end,
    end: scaled.end,
    low: scaled.magnitude,
    high: grouped.low === grouped.high ? scaled.magnitude : high,
    scalePower: scaled.scalePower,
    scale: scaled.how,
  })
  if (scaled.otherwise !== undefined) draft.otherwise = scaled.otherwise - scaled.scalePower
  const read = readSides(passage, endsInMore(passage, draft), scaled)
  if (!read || 'refused' in read) return read
  return meetsNeed(passage, head, read) ? read : undefined
}

/** "63,300 millones": where regions differ, idle zeros to the thousandth of a million are a group's of another region. */
function regroup(passage: Passage, head: Head): Head {
  const mayVary = passage.lexicon.language.numbers.separatorsVary && head.flags.includes('ambiguous')
  if (!mayVary || !/\.\d00$/.test(head.low.digits)) return head
  if (!findScale(passage, skipSpaces(passage, head.end))) return head
  const low = { ...head.low, digits: head.low.digits.replace('.', '') }
  return { ...head, low, high: low, flags: head.flags.filter(flag => flag !== 'ambiguous') }
}

/** "$(1.2) billion": past the bracket that makes the number negative. */
function endOfBracket({ raw }: Passage, { start, end }: Head): number {
  const isNegative = raw[start - 1] === '(' && raw[end] === ')' && /[$€£¥]/.test(raw[start - 2] ?? '')
  return isNegative ? end + 1 : end
}

/** A unit or points, of which there can be a part: "a quarter of a percentage point". */
function isMeasure(passage: Passage, at: number): boolean {
  const name = phraseAt(passage, passage.lexicon.names, at)?.meaning.is
  return name === 'unit' || name === 'points'
}

/** "A quarter percent", "ein Viertel Prozent": a part of one per cent. */
function isPercent(passage: Passage, at: number): boolean {
  return phraseAt(passage, passage.lexicon.names, at)?.meaning.is === 'percent'
}

/** "A quarter of a million": the fraction is the number of the scale. */
function partOfScale(passage: Passage, head: Head): Head | undefined {
  const { lexicon } = passage
  const fraction = phraseAt(
    passage,
    lexicon.names,
    head.is === 'fraction' ? head.end : skipGap(passage, head.end),
  )
  if (fraction?.meaning.is !== 'fraction') return undefined
  const of = phraseAt(passage, lexicon.of, skipSpaces(passage, fraction.end))
  const at = of ? skipSpaces(passage, of.end) : skipGap(passage, fraction.end)
  const isScaled =
    findScale(passage, at) !== undefined && (of !== undefined || isQuarters(head, fraction.meaning.of))
  if (!isPercent(passage, at) && !isScaled && !(of && isMeasure(passage, at))) return undefined
  const { is: _, ...rest } = head
  const part = single(Number(head.low.digits) / fraction.meaning.of)
  return { ...rest, end: of?.end ?? fraction.end, ...part }
}

/** "1 sobre 3 por ciento": a proper fraction of one per cent. */
function partOfPercent(passage: Passage, head: Head): Head | undefined {
  const over = phraseAt(passage, passage.lexicon.over, skipSpaces(passage, head.end))
  const whole = over && readHead(passage, skipSpaces(passage, over.end))
  if (
    !whole ||
    'refused' in whole ||
    whole.is ||
    head.is ||
    !isPercent(passage, skipSpaces(passage, whole.end))
  )
    return undefined
  const [part, parts] = [Number(head.low.digits), Number(whole.low.digits)]
  return part > 0 && part < parts ? { ...head, end: whole.end, ...single(part / parts) } : undefined
}

/** "A quarter million", "three quarters billion"; a third or a fifth million may be one of several. */
function isQuarters(head: Head, of: number): boolean {
  return of === 4 || head.low.digits !== '1'
}

/** "Two dozen lawmakers" */
function multiplyByGroup(passage: Passage, head: Head): Head {
  const group = phraseAt(passage, passage.lexicon.groups, skipSpaces(passage, head.end))
  if (!group || head.is === 'scale' || head.is === 'unit') return head
  const of = phraseAt(passage, passage.lexicon.of, skipSpaces(passage, group.end))
  const low = { digits: String(Number(head.low.digits) * group.meaning), power: head.low.power }
  const high =
    head.low === head.high
      ? low
      : { digits: String(Number(head.high.digits) * group.meaning), power: head.high.power }
  return { ...head, end: of?.end ?? group.end, low, high, flags: [...new Set([...head.flags, 'spelled'])] }
}

function meetsNeed(passage: Passage, head: Head, draft: Draft): boolean {
  const hasUnit = draft.unit !== undefined
  if (head.needs === 'scale') return draft.scalePower > 0 || isShare(draft) || hasGroup(passage, head.end)
  if (head.needs === 'unit') return hasUnit
  if (head.needs === 'scale and unit') return hasUnit && draft.scalePower > 0
  if (head.needs === 'scale or unit') return draft.scalePower > 0 || hasUnit || opensRange(passage, head)
  if (head.needs === 'of') return hasUnit || isOwned(passage, draft.end)
  return true
}

/** "Anderhalf *tot twee* keer": what is measured is said behind the second number. */
function opensRange(passage: Passage, { end, low, flags }: Head): boolean {
  const join =
    flags.includes('vague') || low.digits !== '1.5'
      ? undefined
      : phraseAt(passage, passage.lexicon.joins, skipSpaces(passage, end))
  const next = join && readHead(passage, skipSpaces(passage, join.end))
  return next !== undefined && !('refused' in next)
}

/** "Billions of it", "trillions in value": of a common noun, or by any small word of what is always money. */
function isOwned(passage: Passage, end: number): boolean {
  const { lexicon, raw } = passage
  const of = phraseAt(passage, lexicon.of, skipSpaces(passage, end))
  const owned = of && skipSpaces(passage, of.end)
  if (owned !== undefined && isLetterAt(passage, owned) && !isCapital(raw[owned])) return true
  const stop = phraseAt(passage, lexicon.stops, skipSpaces(passage, end))
  return stop !== undefined && phraseAt(passage, lexicon.sums, skipSpaces(passage, stop.end)) !== undefined
}

/** "이 퍼센트": a percentage needs no scale. */
function isShare({ unit }: Draft): boolean {
  return unit?.kind === 'percent'
}

function hasGroup(passage: Passage, end: number): boolean {
  return phraseAt(passage, passage.lexicon.groups, skipSpaces(passage, end)) !== undefined
}

/** "Twice as many" is a factor, "he fell twice" says nothing to be sourced. */
function readAdverb(passage: Passage, head: Head): Draft | undefined {
  const follow = phraseAt(passage, passage.lexicon.timesFollow, skipGap(passage, head.end))
  const hedge = phraseBefore(passage, passage.lexicon.hedgesBefore, backOverSpaces(passage, head.start))
  return follow || hedge ? draftOf(head, { unit: TIMES }) : undefined
}
