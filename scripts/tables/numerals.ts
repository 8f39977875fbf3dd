import type { Numerals } from '../../lib/engine/languages/table'
import { spelloutOf } from './cldr'
import type { Spelling } from './locales'
import { speller } from './rbnf'
import { type Rule, readNumeral } from './read-numeral'

/** What is learnt so far, and how it reads a text. */
interface Learnt {
  words: Map<string, number>
  rule: Rule
  read: (text: string) => number | undefined
}

interface Part {
  word: string
  worth: number
}

/**
 * The words that spell 0 to 999, learnt from CLDR's rules: going up, a spelling that the words so far do not
 * give teaches a new one. Throws where a spelling is still read wrong after that.
 */
export function numeralsOf(locale: string, { rules = locale, sets, ...rule }: Spelling): Numerals {
  const words = new Map<string, number>()
  const learnt: Learnt = { words, rule, read: text => readNumeral(text, words, rule) }
  const spellings = spellingsOf(rules, sets)
  for (const [spelt, value] of spellings) if (learnt.read(spelt) !== value) learn(spelt, value, learnt)
  for (const [spelt, value] of spellings) {
    const read = learnt.read(spelt)
    if (read !== value) throw new Error(`${locale}: "${spelt}" is ${value}, read as ${read}`)
  }
  return { ...rule, words: byValue(words) }
}

/** Every spelling of 0 to 999 by some of CLDR's rule sets, in order of value, each once. */
export function spellingsOf(rules: string, sets?: string[]): Map<string, number> {
  const ruleSets = spelloutOf(rules)
  const spellers = (sets ?? Object.keys(ruleSets).filter(isCardinal)).map(set => speller(ruleSets, set))
  const values = Array.from({ length: 1000 }, (_, value) => value)
  return new Map(values.flatMap(value => spellers.map(spell => [spell(value).toLowerCase(), value] as const)))
}

const isCardinal = (set: string) =>
  /^%spellout-(cardinal|numbering)/.test(set) && !/year|financial|days/.test(set)

/** Takes from a spelling what is known of it and keeps the rest as a word; the whole where nothing is known. */
function learn(spelt: string, value: number, learnt: Learnt) {
  const { words, read } = learnt
  const parts = [...unknownMultipliers(spelt, value, learnt), ...unknownParts(spelt, value, learnt)]
  for (const { word, worth } of parts.filter(part => !words.has(part.word))) {
    words.set(word, worth)
    if (read(spelt) === value) return
    words.delete(word)
  }
  words.set(spelt, value)
}

/** "hundred" for 100 where 200 is spelt "two hundred" and "two" is known; "két-" for 2 where "száz" is. */
function unknownMultipliers(spelt: string, value: number, { rule, read }: Learnt): Part[] {
  const worth = rule.multipliers.find(multiplier => value % multiplier === 0 && value / multiplier < 10)
  if (!worth) return []
  const times = value / worth
  return cutsOf(spelt, rule).flatMap(at => {
    const [head, tail] = [spelt.slice(0, at).trim(), spelt.slice(at).trim()]
    if (read(head) === times) return { word: tail, worth }
    return times > 1 && read(tail) === worth ? { word: bound(head, 'head', rule), worth: times } : []
  })
}

/** "vent-" for 20 where 21 is spelt "ventuno" and "uno" is known; "-tré" for 3 where "venti" is. */
function unknownParts(spelt: string, value: number, { rule, read }: Learnt): Part[] {
  const cuts = cutsOf(spelt, rule)
  const lows = value < 20 ? [] : [value % 100, value % 10].filter(low => low && low < value)
  return lows.flatMap(low => {
    const [first, last] = rule.unitsFirst && value < 100 ? [low, value - low] : [value - low, low]
    const parts = cuts.map(at => [bare(spelt.slice(0, at), rule), bare(spelt.slice(at), rule)] as const)
    const heads = parts.filter(([, tail]) => read(tail) === last).map(([head]) => bound(head, 'head', rule))
    const tails = parts.filter(([head]) => read(head) === first).map(([, tail]) => bound(tail, 'tail', rule))
    return [...heads.map(word => ({ word, worth: first })), ...tails.map(word => ({ word, worth: last }))]
  })
}

/** Where a spelling may be cut, the last place first: anywhere in a language that joins its words, else at a gap. */
const cutsOf = (spelt: string, { joined }: Rule) =>
  Array.from(spelt, (_, at) => at)
    .filter(at => at > 0 && (joined || /[\s-]/.test(spelt[at]!)))
    .reverse()

/** Without the gap or glue at its ends. */
function bare(text: string, { glue, joined }: Rule) {
  if (joined) return text
  const words = text.split(/[\s-]+/)
  const isGlue = (word?: string) => word === '' || (word !== undefined && glue.split('|').includes(word))
  while (isGlue(words[0])) words.shift()
  while (isGlue(words.at(-1))) words.pop()
  const start = text.indexOf(words[0] ?? '')
  return text.slice(start, text.lastIndexOf(words.at(-1) ?? '') + (words.at(-1) ?? '').length)
}

const bound = (word: string, place: 'head' | 'tail', { joined }: Rule) => {
  if (!joined) return word
  return place === 'head' ? `${word}-` : `-${word}`
}

function byValue(words: Map<string, number>): Record<number, string> {
  const forms: Record<number, string> = {}
  for (const [word, value] of words) forms[value] = forms[value] ? `${forms[value]}|${word}` : word
  return forms
}
