import { between, type Head, single } from './head'
import { readNoun } from './nouns'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import { type Found, findAt } from './phrases'
import { findScale } from './scales'
import { readSpelt } from './spelt'

/** "A dozen", "una decina di", "tens of billions", "dozens of aides". */
export function collective(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const many = readMany(passage, at)
  if (many) return many
  const group = phraseAt(passage, lexicon.groups, at)
  const article = group && phraseBefore(passage, lexicon.articlesBefore, backOverSpaces(passage, at))
  if (!group || !article) return undefined
  const of = phraseAt(passage, lexicon.of, skipSpaces(passage, group.end))
  const flags = of ? ['spelled', 'approx'] : ['spelled']
  const hundred = hundredAt(passage, of?.end ?? group.end)
  return {
    start: article.start,
    end: hundred?.end ?? of?.end ?? group.end,
    ...single(group.meaning * (hundred?.meaning ?? 1)),
    flags,
    needs: 'scale or unit',
  }
}

/** "A couple of *hundred*": a round numeral that is no scale. */
function hundredAt(passage: Passage, end: number): Found<number> | undefined {
  const word = phraseAt(passage, passage.lexicon.numerals, skipSpaces(passage, end))
  return word?.meaning === 100 ? word : undefined
}

/** "Tens of billions" is 10 to 100 of them; "hundreds to thousands of" begins with the first and ends with the last. */
function readMany(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const least = phraseAt(passage, lexicon.many, at)
  if (!least) return undefined
  const join = phraseAt(passage, lexicon.joins, skipSpaces(passage, least.end))
  const most = (join && readMost(passage, skipSpaces(passage, join.end))) ?? least
  const end = endOfMany(passage, most.end)
  if (end === undefined) return undefined
  const amount = between(least.meaning, most.meaning * 10)
  return { start: at, end, ...amount, flags: ['vague', 'spelled'], needs: 'scale or unit' }
}

/** The second of "tens to hundreds" or "hundreds to thousands"; only a plural that "of" follows. */
function readMost(passage: Passage, at: number): Found<number> | undefined {
  const many = phraseAt(passage, passage.lexicon.many, at)
  if (many) return many
  const scale = phraseAt(passage, passage.lexicon.scales, at)
  const of = scale && phraseAt(passage, passage.lexicon.of, skipSpaces(passage, scale.end))
  return of && scale && { ...scale, meaning: 10 ** scale.meaning.power }
}

/** "Dozens *of* aides", or a language that needs no "of" before a scale or a known noun: "tientallen miljarden". */
function endOfMany(passage: Passage, end: number): number | undefined {
  const { lexicon, lower } = passage
  const at = skipSpaces(passage, end)
  const of = phraseAt(passage, lexicon.of, at)
  if (of) return of.end
  const isCounted =
    findAt(lexicon.scales, lower, at, lexicon.scaleEdge) ??
    phraseAt(passage, lexicon.nouns, at) ??
    phraseAt(passage, lexicon.names, at) ??
    (lexicon.language.writing.capitalsMarkNames ? undefined : readNoun(passage, at))
  return isCounted && (at > end || lexicon.edge === 'anywhere') ? end : undefined
}

/** "Several billion": two to ten of them. */
export function several(passage: Passage, at: number): Head | undefined {
  const found = phraseAt(passage, passage.lexicon.several, at)
  if (!found) return undefined
  const many = phraseAt(passage, passage.lexicon.many, skipSpaces(passage, found.end))
  const of = many && phraseAt(passage, passage.lexicon.of, skipSpaces(passage, many.end))
  if (many && of) {
    const amount = between(2 * many.meaning, 10 * many.meaning)
    return { start: at, end: of.end, ...amount, flags: ['vague', 'spelled'], needs: 'scale or unit' }
  }
  return severalOf(passage, at, found.end)
}

/** "Kilkanaście osób": 11 to 19 of them. */
export function band(passage: Passage, at: number): Head | undefined {
  const found = phraseAt(passage, passage.lexicon.bands, at)
  if (!found) return undefined
  const { low, high } = found.meaning
  return {
    start: at,
    end: found.end,
    ...between(low, high),
    flags: ['vague', 'spelled'],
    needs: 'scale or unit',
  }
}

const SEVERAL_OF = new Set([12, 100, 1000, 10_000, 100_000])

/** "Several billion", "a few hundred": in words set apart, of a scale or of what it takes a numeral for. */
function severalHundred(passage: Passage, at: number, end: number): Head {
  const flags = ['vague', 'spelled']
  const { numerals, groups } = passage.lexicon
  const next = skipSpaces(passage, end)
  const word = phraseAt(passage, numerals, next) ?? phraseAt(passage, groups, next) ?? roundAt(passage, next)
  const by = word?.meaning ?? 0
  if (!word || !SEVERAL_OF.has(by)) return { start: at, end, ...between(2, 10), flags, needs: 'scale' }
  return { start: at, end: word.end, ...between(2 * by, 10 * by), flags, needs: 'scale or unit' }
}

/** "Mehrere *hunderttausend*", "flera *hundratusen*": a round number that is one word with its thousand. */
function roundAt(passage: Passage, at: number): Found<number> | undefined {
  const number = readSpelt(passage, at)
  const scale = number && findScale(passage, number.end)
  if (!number || !scale || scale.start !== number.end) return undefined
  return { start: at, end: scale.end, meaning: Number(number.digits) * 10 ** scale.meaning.power }
}

/** 数百亿, 수십만: several hundred; 数万人: several ten thousand. */
function severalOf(passage: Passage, at: number, end: number): Head {
  const { lexicon } = passage
  const flags = ['vague', 'spelled']
  if (!lexicon.multipliers.includes(10)) return severalHundred(passage, at, end)
  const word = phraseAt(passage, lexicon.numerals, end)
  const isTimes = word !== undefined && lexicon.multipliers.includes(word.meaning)
  const by = isTimes ? word.meaning : 1
  const needs = isTimes ? 'unit' : 'scale and unit'
  return { start: at, end: isTimes ? word.end : end, ...between(2 * by, 10 * by), flags, needs }
}
