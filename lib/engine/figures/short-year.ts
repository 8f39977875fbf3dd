import { type Draft, integerOf } from './draft'
import { backOverSpaces, type Passage, phraseAt, phraseBefore } from './passage'

/** Years in two digits are of this time; longer stretches than these are told in centuries. */
const FIRST = 11
const LAST = 60
/** How far around a year in two digits one that can be nothing else may stand, in characters. */
const REACH = 200
const SURE_YEAR = /(?<!\d)(?:(?:19|20)\d\d年|\d\d年(?:度|\d{1,2}月|比|同期|の\d))/
/** Years in two digits, as they go on in a sentence. */
const SHORT_YEARS = /(?<!\d)([1-6]\d)年(?=[にはのも])/g
const MAX_APART = 15
/** Once in so many years, over so many years, a history of so many. */
const STRETCH = /^(?:に(?:[一1]|わた|渡|及|なる|なり|延|短)|の(?:歴史|実刑|懲役|刑|経験|伝統|節目|任期|契約))/

/** 2030年の需要は*24年の*2.3倍: in two digits, as Japanese papers write them once a year stands in full. */
export function isShortYear(passage: Passage, draft: Draft): boolean {
  const { raw, lexicon } = passage
  const { start, end, numberStart, unit } = draft
  const number = integerOf(draft) ?? 0
  if (unit?.unit !== 'year' || number < FIRST || number > LAST || start !== numberStart) return false
  if (!phraseAt(passage, lexicon.shortYearsAfter, end) || STRETCH.test(raw.slice(end, end + 3))) return false
  const before = backOverSpaces(passage, start)
  if (phraseBefore(passage, lexicon.hedgesBefore, before)) return false
  if (phraseBefore(passage, lexicon.stretchesBefore, before)) return false
  // 15.3兆円（24年は14兆円）: a bracket sets one year beside another.
  if (/[(（]/.test(raw[start - 1] ?? '')) return true
  const around = raw.slice(Math.max(0, start - REACH), end + REACH)
  return SURE_YEAR.test(around) || hasOther(around, number)
}

/** 25年に3兆円、30年に7兆円: two years side by side, no further apart than people plan. */
function hasOther(around: string, year: number): boolean {
  return [...around.matchAll(SHORT_YEARS)].some(([, other]) => {
    const apart = Math.abs(Number(other) - year)
    return apart > 0 && apart <= MAX_APART
  })
}
