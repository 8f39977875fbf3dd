import { isDigit, wordStart } from '../text/letters'
import { bareScale } from './bare-scale'
import { band, collective, several } from './collectives'
import { readDigits } from './digits'
import { between, type Head, type Refusal, single } from './head'
import { addMiddleDot } from './middle-dot'
import { bareMoney } from './one-coin'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipGap, skipSpaces } from './passage'
import { type Found, findAt } from './phrases'
import { readQuarters } from './quarters'
import { findScale } from './scales'
import { readPositional, readSpelt } from './spelt'
import { isVulgar } from './vulgar'

type ReadHead = (passage: Passage, at: number) => Head | Refusal | undefined

/** In order: the first that reads the trigger takes it. */
const heads: ReadHead[] = [
  digits,
  half,
  everyNth,
  oneAndHalf,
  readQuarters,
  collective,
  several,
  band,
  neighbours,
  spelt,
  bareScale,
  factor,
  fraction,
  bareUnit,
  bareMoney,
  dual,
  unitAndHalf,
]

/** What begins at the trigger, by the first kind of head that knows it. */
export function readHead(passage: Passage, at: number): Head | Refusal | undefined {
  for (const head of heads) {
    const found = head(passage, at)
    if (found) return found
  }
  return undefined
}

function digits(passage: Passage, at: number): Head | Refusal | undefined {
  const { raw, lexicon } = passage
  if (!isDigit(raw.charCodeAt(at)) && !isVulgar(raw[at])) return undefined
  const number = readDigits(raw, at, lexicon.language.table.decimal)
  if ('refused' in number) return number
  const { start, end, flags } = number
  return addMiddleDot(passage, { start, end, ...single(number.digits, number.power), flags })
}

function spelt(passage: Passage, at: number): Head | undefined {
  const number = readPositional(passage, at) ?? readSpelt(passage, at)
  // "Zehntausende demonstrierten": an order only, and of nothing.
  if (!number || (phraseAt(passage, passage.lexicon.many, at)?.end ?? 0) >= number.end) return undefined
  const article = isRound(number.digits)
    ? phraseBefore(passage, passage.lexicon.articlesBefore, backOverSpaces(passage, at))
    : undefined
  const isBound = phraseAt(passage, passage.lexicon.needsScale, at)?.end === number.end
  // "Een kwart miljoen" is a number, "een kwart" a share.
  if (isBound && fraction(passage, at) && !findScale(passage, skipSpaces(passage, number.end)))
    return undefined
  return {
    start: article?.start ?? at,
    end: number.end,
    ...single(number.digits),
    flags: number.flags,
    ...(isBound && { needs: 'scale' }),
  }
}

/** 两三年, 七八十: two digits in words that follow on each other say something between. */
function neighbours(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const first = phraseAt(passage, lexicon.numerals, at)
  const second = first && phraseAt(passage, lexicon.numerals, first.end)
  if (!second || !lexicon.multipliers.includes(10)) return undefined
  if (first.meaning < 1 || second.meaning > 9 || second.meaning !== first.meaning + 1) return undefined
  const third = phraseAt(passage, lexicon.numerals, second.end)
  if (third && !lexicon.multipliers.includes(third.meaning)) return undefined
  const by = third?.meaning ?? 1
  const amount = between(first.meaning * by, second.meaning * by)
  return { start: at, end: third?.end ?? second.end, ...amount, flags: ['vague', 'spelled'], needs: 'unit' }
}

/** "A hundred": the article is part of the number. */
function isRound(digits: string): boolean {
  return digits === '100' || digits === '1000'
}

/** "Half a trillion", "mezzo litro"; or half of something. */
function half(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const found = phraseAt(passage, lexicon.half, at)
  const share = phraseAt(passage, lexicon.halfShare, at) ?? halfPoint(passage, found)
  if (found && lexicon.edge === 'anywhere' && phraseBefore(passage, lexicon.ordinalBefore, at))
    return undefined
  const flags = ['spelled']
  if (found && (share?.end ?? 0) <= found.end && isScaleOrUnit(passage, skipGap(passage, found.end)))
    return { start: at, end: found.end, ...single(0.5), flags, needs: 'scale or unit' }
  return share && { start: at, end: share.end, ...single(100 / share.meaning), flags, is: 'half' }
}

/** "Jeder fünfte", "var tredje" */
function everyNth(passage: Passage, at: number): Head | undefined {
  const found = phraseAt(passage, passage.lexicon.every, at)
  return found && { start: at, end: found.end, ...single(100 / found.meaning), flags: ['spelled'], is: 'nth' }
}

/** "Mezzo *punto* in meno", "half a *point*" */
function halfPoint(passage: Passage, half: Found<true> | undefined): Found<number> | undefined {
  const points = half && phraseAt(passage, passage.lexicon.partPoints, skipGap(passage, half.end))
  return points && { ...half, meaning: 2 }
}

function isScaleOrUnit(passage: Passage, at: number): boolean {
  const { lexicon } = passage
  if (phraseAt(passage, lexicon.groups, at)) return true
  if (findAt(lexicon.scales, passage.lower, at, lexicon.scaleEdge)) return true
  const name = phraseAt(passage, lexicon.names, at)?.meaning
  return name?.is === 'points' || name?.is === 'percent' || (name?.is === 'unit' && name.sign !== 's')
}

function oneAndHalf(passage: Passage, at: number): Head | undefined {
  const found = phraseAt(passage, passage.lexicon.oneAndHalf, at)
  return found && { start: at, end: found.end, ...single(1.5), flags: ['spelled'], needs: 'scale or unit' }
}

/** "Doubled", "il triplo", "twice". */
function factor(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const word = phraseAt(passage, lexicon.factors, at)
  if (word) return { start: at, end: word.end, ...single(word.meaning), flags: ['spelled'], is: 'factor' }
  const adverb = phraseAt(passage, lexicon.adverbs, at)
  return adverb && { start: at, end: adverb.end, ...single(adverb.meaning), flags: ['spelled'], is: 'adverb' }
}

/** "A third of", "un quinto": a fraction with an article for its numerator. */
function fraction(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const found = phraseAt(passage, lexicon.names, at)
  if (found?.meaning.is !== 'fraction') return undefined
  const article = phraseBefore(passage, lexicon.articlesBefore, backOverSpaces(passage, at))
  if (!article) return undefined
  return { start: article.start, end: at, ...single(1), flags: ['spelled'], is: 'fraction' }
}

/** One of these is too often idle talk: an hour, a degree. */
const IDLE = new Set(['time', 'temperature', 'angle'])

/** "A gigawatt a week", "un chilo": an article for one before a unit that is measured out. */
function bareUnit(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const found = phraseAt(passage, lexicon.names, at)
  if (found?.meaning.is !== 'unit' || IDLE.has(found.meaning.measure.dim)) return undefined
  const article = phraseBefore(passage, lexicon.articlesBefore, backOverSpaces(passage, at))
  return article && { start: article.start, end: at, ...single(1), flags: ['spelled'], is: 'unit' }
}

/** "طنين": a noun in the dual is two of it. */
function dual(passage: Passage, at: number): Head | undefined {
  const found = phraseAt(passage, passage.lexicon.duals, at)
  return found && { start: at, end: at, ...single(2), flags: ['spelled'], needs: 'unit', is: 'unit' }
}

/** "A year and a half": met at its end, the unit goes before. */
function unitAndHalf(passage: Passage, at: number): Head | undefined {
  const { lexicon, raw } = passage
  if (!phraseAt(passage, lexicon.andHalf, at)) return undefined
  const unitStart = wordStart(raw, backOverSpaces(passage, at))
  if (phraseAt(passage, lexicon.names, unitStart)?.meaning.is !== 'unit') return undefined
  const article = phraseBefore(passage, lexicon.articlesBefore, backOverSpaces(passage, unitStart))
  return article && { start: article.start, end: unitStart, ...single(1), flags: ['spelled'], is: 'unit' }
}
