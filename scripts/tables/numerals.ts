import type { Numerals } from '../../lib/engine/languages/table'
import { spelloutOf } from './cldr'
import type { Spelling } from './locales'
import { speller } from './rbnf'
import { readNumeral } from './read-numeral'

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
function learn(
  spelt: string,
  value: number,
  words: Map<string, number>,
  spelling: Omit<Spelling, 'rules' | 'sets'>,
) {
  const part = unknownMultiplier(spelt, value, words, spelling) ?? unknownPart(spelt, value, words, spelling)
  const [word, worth] = part ?? [spelt, value]
  words.set(word, worth)
  if (readNumeral(spelt, words, spelling) === value) return
  words.delete(word)
  words.set(spelt, value)
}

/** "hundred" for 100 where 200 is spelt "two hundred" and "two" is known. */
function unknownMultiplier(
  spelt: string,
  value: number,
  words: Map<string, number>,
  spelling: Omit<Spelling, 'rules' | 'sets'>,
): [string, number] | undefined {
  const multiplier = spelling.multipliers.find(worth => value % worth === 0 && value / worth < 10)
  if (!multiplier) return undefined
  for (let cut = spelt.length - 1; cut > 0; cut--) {
    const tail = spelt.slice(cut).trim()
    if (tail && readNumeral(spelt.slice(0, cut).trim(), words, spelling) === value / multiplier)
      return [tail, multiplier]
  }
  return undefined
}

/** "vent-" for 20 where 21 is spelt "ventuno" and "uno" is known; "-tré" for 3 where "venti" is. */
function unknownPart(
  spelt: string,
  value: number,
  words: Map<string, number>,
  spelling: Omit<Spelling, 'rules' | 'sets'>,
): [string, number] | undefined {
  if (!spelling.joined || value < 20) return undefined
  for (const low of [value % 100, value % 10]) {
    const high = value - low
    if (!low || !high) continue
    const [first, last] = spelling.unitsFirst && value < 100 ? [low, high] : [high, low]
    for (let cut = spelt.length - 1; cut > 0; cut--) {
      const [head, tail] = [spelt.slice(0, cut), spelt.slice(cut)]
      if (readNumeral(tail, words, spelling) === last && head.length > 1) return [`${head}-`, first]
    }
    for (let cut = spelt.length - 1; cut > 0; cut--) {
      const [head, tail] = [spelt.slice(0, cut), spelt.slice(cut)]
      if (readNumeral(head, words, spelling) === first && tail.length > 1) return [`-${tail}`, last]
    }
  }
  return undefined
}

function byValue(words: Map<string, number>): Record<number, string> {
  const forms: Record<number, string> = {}
  for (const [word, value] of words) forms[value] = forms[value] ? `${forms[value]}|${word}` : word
  return forms
}

function prove(
  spellers: ((value: number) => string)[],
  words: Map<string, number>,
  spelling: Omit<Spelling, 'rules' | 'sets'>,
) {
  for (let value = 0; value < 1000; value++) {
    for (const spell of spellers) {
      const spelt = spell(value).toLowerCase()
      const read = readNumeral(spelt, words, spelling)
      if (read !== value) throw new Error(`"${spelt}" is ${value}, read as ${read}`)
    }
  }
}
