import type { Term } from '../pack/claim'
import type { Lookup } from '../pack/lookup'
import type { Figure, Page, Span } from '../types'
import { isWholeName } from './hangul-name'
import { wholeKey } from './keys'
import { lookUpBudget } from './look-up-budget'
import { splitWords, type Word } from './words'

/** An entity or a measure that the page names. */
export interface Mention extends Span {
  entity?: string
  measure?: string
  /** As the page writes it. */
  words: string
  /** A proper name, not a common noun: it tells more. */
  isName: boolean
}

/** Names in the languages read have no more words than this; Chinese and Japanese ones count each character. */
const MAX_WORDS = 14

interface Gram extends Span {
  key: string
  isName: boolean
}

/** The entities and measures named in the page's blocks, in order; a title that the page does not show names none. */
export async function findMentions(page: Page, language: string, lookup: Lookup): Promise<Mention[]> {
  const idle = new Set<string>()
  const grams = page.blocks.flatMap(block => gramsOf(page.text, block, lookup, idle))
  const keys = [...new Set(grams.map(gram => gram.key))].slice(0, lookUpBudget.terms)
  const terms = groupByKey(await lookup.terms(keys))
  const mentions = grams.flatMap(gram => toMentions(gram, page.text, terms, language))
  return [...keepLongest(mentions, 'entity'), ...keepLongest(mentions, 'measure')].sort(
    (a, b) => a.start - b.start,
  )
}

/** Without the countries that only tell whose dollars a sum is in: "US$ 200 million". Both lists in order. */
export function outsideSums(mentions: Mention[], figures: Figure[]): Mention[] {
  const sums = figures.filter(({ kind }) => kind === 'money')
  let next = 0
  return mentions.filter(({ start, end, entity }) => {
    while (next < sums.length && sums[next]!.end <= start) next++
    const sum = sums[next]
    return entity === undefined || !sum || start < sum.start || end > sum.end
  })
}

/**
 * Every run of words in the block that the packs' filter lets through, as names and as inflected words. Most words of a
 * page begin none and come again and again: those are `idle` once they were asked.
 */
function gramsOf(text: string, block: Span, lookup: Lookup, idle: Set<string>): Gram[] {
  const grams: Gram[] = []
  const words = splitWords(text.slice(block.start, block.end))
  words.forEach(({ opens, fold }, index) => {
    if (!opens || idle.has(fold)) return
    const isName = growGrams(grams, words, index, block.start, 'fold', lookup)
    const isCommon = growGrams(grams, words, index, block.start, 'stem', lookup)
    if (!isName && !isCommon) idle.add(fold)
  })
  return grams
}

/** Adds what begins at the word `first` to `grams`; answers whether anything may begin with that word. */
function growGrams(
  grams: Gram[],
  words: Word[],
  first: number,
  offset: number,
  form: 'fold' | 'stem',
  lookup: Lookup,
): boolean {
  const start = offset + words[first]!.start
  const before = grams.length
  let length = 0
  let key = form === 'fold' ? '' : '~'
  for (let index = first; index < Math.min(words.length, first + MAX_WORDS); index++) {
    const word = words[index]!
    const longer = key + (index > first ? ' ' : '') + word[form]
    if (form === 'fold') pushGenitive(grams, longer, start, offset + word.end, lookup)
    if (!lookup.mayBegin(longer)) break
    key = longer
    length++
    if (lookup.mayBegin(wholeKey(key)))
      grams.push({ key, start, end: offset + word.end, isName: form === 'fold' })
  }
  return length > 0 || grams.length > before
}

/** German and the Scandinavian languages glue the genitive's s to a name: "Nvidias". */
function pushGenitive(grams: Gram[], key: string, start: number, end: number, lookup: Lookup): void {
  const bare = key.slice(0, -1)
  if (key.endsWith('s') && lookup.mayBegin(wholeKey(bare)))
    grams.push({ key: bare, start, end, isName: true })
}

function toMentions(gram: Gram, text: string, terms: Map<string, Term[]>, language: string): Mention[] {
  const words = text.slice(gram.start, gram.end)
  if (gram.isName && !(looksLikeName(words) && isWholeName(text, gram.end))) return []
  return (terms.get(gram.key) ?? [])
    .filter(term => gram.isName || speaks(term, language))
    .map(({ entity, measure }) => ({
      start: gram.start,
      end: gram.end,
      words,
      isName: gram.isName,
      ...(entity === undefined ? { measure: measure! } : { entity }),
    }))
}

/** A name has a capital or a digit somewhere, in scripts that have capitals: "meta" and "us" are words. */
function looksLikeName(words: string): boolean {
  return !/\p{Ll}/u.test(words) || /[\p{Lu}\p{N}]/u.test(words)
}

/** Common nouns count in their own language alone: "sale" is salt in Italian. */
function speaks(term: Term, language: string): boolean {
  return term.language === '*' || term.language.split('-')[0] === language.split('-')[0]
}

/** Without those of one sort that stand within a longer one: "Stargate UAE" is not Stargate. Equal spans all stay. */
function keepLongest(mentions: Mention[], sort: 'entity' | 'measure'): Mention[] {
  let outer: Mention | undefined
  return mentions
    .filter(mention => mention[sort] !== undefined)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(mention => {
      const isInside = outer !== undefined && mention.end <= outer.end
      const isEqual = outer !== undefined && mention.start === outer.start && mention.end === outer.end
      if (!isInside) outer = mention
      return !isInside || isEqual
    })
}

function groupByKey(terms: Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>()
  for (const term of terms) groups.set(term.key, [...(groups.get(term.key) ?? []), term])
  return groups
}
