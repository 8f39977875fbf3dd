import type { Numerals } from '../../lib/engine/languages/table'
import { spelloutOf } from './cldr'
import type { Spelling } from './locales'
import { speller } from './rbnf'
import { readNumeral } from './read-numeral'

type Rule = Pick<Numerals, 'multipliers' | 'glue' | 'joined' | 'unitsFirst'>
type Words = Map<string, number>
interface Part {
  word: string
  worth: number
}

/**
 * The words that spell 0 to 999, learnt from CLDR's rules: going up, a spelling that the words so far do not
 * give teaches a new one. Throws where a spelling is still read wrong after that.
 */
export function numeralsOf(locale: string, spelling: Spelling): Numerals {
  const { rules = locale, sets, ...rest } = spelling
  const ruleSets = spelloutOf(rules)
  const spellers = (sets ?? Object.keys(ruleSets).filter(isCardinal)).map(set => speller(ruleSets, set))
  const words = new Map<string, number>()
  const numerals = (): Numerals => ({ ...rest, words: byValue(words) })
  for (let value = 0; value < 1000; value++) {
    for (const spell of spellers) {
      const spelt = spell(value).toLowerCase()
      if (readNumeral(spelt, words, rest) !== value) learn(spelt, value, words, rest)
    }
  }
  prove(spellers, words, rest)
  return numerals()
}

const isCardinal = (set: string) =>
  /^%spellout-(cardinal|numbering)/.test(set) && !/year|financial|days/.test(set)

/** Takes from a spelling what is known of it and keeps the rest as a word; the whole where nothing is known. */
function learn(spelt: string, value: number, words: Words, spelling: Rule) {
  const part = unknownMultiplier(spelt, value, words, spelling) ?? unknownPart(spelt, value, words, spelling)
  if (part && !words.has(part.word)) {
    words.set(part.word, part.worth)
    if (readNumeral(spelt, words, spelling) === value) return
    words.delete(part.word)
  }
  words.set(spelt, value)
}

/** "hundred" for 100 where 200 is spelt "two hundred" and "two" is known; "két-" for 2 where "száz" is. */
function unknownMultiplier(spelt: string, value: number, words: Words, spelling: Rule): Part | undefined {
  const worth = spelling.multipliers.find(multiplier => value % multiplier === 0 && value / multiplier < 10)
  if (!worth) return undefined
  const times = value / worth
  const cuts = cutsOf(spelt, spelling)
  const known = (text: string) => readNumeral(text.trim(), words, spelling)
  const head = cuts.find(at => known(spelt.slice(0, at)) === times)
  if (head) return { word: spelt.slice(head).trim(), worth }
  const tail = times > 1 && cuts.find(at => known(spelt.slice(at)) === worth)
  return tail ? { word: bound(spelt.slice(0, tail).trim(), 'head', spelling), worth: times } : undefined
}

/** "vent-" for 20 where 21 is spelt "ventuno" and "uno" is known; "-tré" for 3 where "venti" is. */
function unknownPart(spelt: string, value: number, words: Words, spelling: Rule): Part | undefined {
  for (const low of value < 20 ? [] : [value % 100, value % 10]) {
    const high = value - low
    if (!low || !high) continue
    const [first, last] = spelling.unitsFirst && value < 100 ? [low, high] : [high, low]
    const known = (text: string) => readNumeral(bare(text, spelling), words, spelling)
    const cuts = cutsOf(spelt, spelling)
    const head = cuts.find(at => known(spelt.slice(at)) === last)
    if (head) return { word: bound(bare(spelt.slice(0, head), spelling), 'head', spelling), worth: first! }
    const tail = cuts.find(at => known(spelt.slice(0, at)) === first)
    if (tail) return { word: bound(bare(spelt.slice(tail), spelling), 'tail', spelling), worth: last! }
  }
  return undefined
}

/** Where a spelling may be cut, the last place first: anywhere in a language that joins its words, else at a gap. */
const cutsOf = (spelt: string, { joined }: Rule) =>
  Array.from(spelt, (_, at) => at)
    .filter(at => at > 0 && (joined || /[\s-]/.test(spelt[at]!)))
    .reverse()

/** Without the gap or glue at its ends. */
const bare = (text: string, { glue, joined }: Rule) =>
  joined
    ? text
    : text.replace(
        new RegExp(`^[\\s-]+(?:(?:${glue || '-'})\\s)?|(?:\\s(?:${glue || '-'}))?[\\s-]+$`, 'g'),
        '',
      )

const bound = (word: string, place: 'head' | 'tail', { joined }: Rule) => {
  if (!joined) return word
  return place === 'head' ? `${word}-` : `-${word}`
}

function byValue(words: Words): Record<number, string> {
  const forms: Record<number, string> = {}
  for (const [word, value] of words) forms[value] = forms[value] ? `${forms[value]}|${word}` : word
  return forms
}

function prove(spellers: ((value: number) => string)[], words: Words, spelling: Rule) {
  for (let value = 0; value < 1000; value++) {
    for (const spell of spellers) {
      const spelt = spell(value).toLowerCase()
      const read = readNumeral(spelt, words, spelling)
      if (read !== value) throw new Error(`"${spelt}" is ${value}, read as ${read}`)
    }
  }
}
