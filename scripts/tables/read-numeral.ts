import type { Numerals } from '../../lib/engine/languages/table'

/** How a language puts its numerals together. */
export type Rule = Omit<Numerals, 'words'>

/**
 * The value of a spelt number below 1,000 by the rule that `Numerals` states, or undefined. The plainest reader
 * there can be: it proves the tables, it does not read pages.
 */
export function readNumeral(text: string, words: Map<string, number>, rule: Rule): number | undefined {
  const glue = rule.glue.split('|').filter(Boolean)
  const longestFirst = [...words.keys()].sort((one, other) => bare(other).length - bare(one).length)
  const values: number[] = []
  let end = 0
  for (let isBound = false; end < text.length || isBound; ) {
    const start = skipGlue(text, end, glue)
    const word = longestFirst.find(form => standsAt(form, text, start, start === end, rule))
    if (!word) return undefined
    values.push(words.get(word)!)
    end = start + bare(word).length
    isBound = word.endsWith('-')
  }
  return totalOf(values, rule)
}

const bare = (word: string) => word.replace(/^-|-$/g, '')

function standsAt(word: string, text: string, start: number, isJoined: boolean, { joined }: Rule) {
  if (!text.startsWith(bare(word), start)) return false
  if (word.startsWith('-') && !(start > 0 && isJoined)) return false
  return joined || /^(?:$|[\s-])/.test(text.slice(start + bare(word).length))
}

function skipGlue(text: string, at: number, glue: string[]) {
  let start = at
  const skip = (word: string) => {
    if (start > 0 && text.startsWith(word, start)) start += word.length
  }
  for (const word of [' ', '-', ...glue, ' ', '-']) skip(word)
  return start
}

/** Undefined where the words do not stand in an order that means one number. Ten and a unit are no teen: that is a word. */
function totalOf(values: number[], { multipliers, unitsFirst }: Rule) {
  let total = 0
  let part = 0
  let limit = Number.POSITIVE_INFINITY
  let below = limit
  const isTeen = () => below === 10 && !multipliers.includes(10)
  for (const value of values) {
    if (multipliers.includes(value) && part < value && value < limit) {
      total += (part || 1) * value
      part = 0
      limit = value
      below = value
    } else if (value < below && !isTeen()) {
      part += value
      below = value
    } else if (
      unitsFirst &&
      below > 0 &&
      below < 10 &&
      value > 10 &&
      value % 10 === 0 &&
      value < Math.min(limit, 100)
    ) {
      part += value
      below = 0
    } else return undefined
  }
  return total + part
}
