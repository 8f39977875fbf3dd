import type { Span } from '../types'
import { PAUSE } from './stretch'
import { creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { relationWords } from './tables/relations'
import { scripts } from './tables/scripts'
import { type StrangerWords, strangerWords } from './tables/strangers'
import { anyOf, holds, remember, wordTest } from './word-test'

/** Whom a sentence is about, by a noun and the name that tells which one. */
export interface Subject extends Span {
  words: string
  /** By that name alone: "the Treasury" may be somebody whom the text named in full before. */
  isName: boolean
}

const QUOTE = /^[\s"“„«»'‘]*/
/** A subject lies within so many UTF-16 units. */
const REACH = 90

/**
 * The noun that begins a sentence, or that its opening words lead to, and so is its subject, where a name tells which
 * one: "*The town of Dresden* seeks", "Last May, *a dairy in Lund* lost". A noun alone goes back to somebody named
 * before, or tells who repeats a figure. Spans are relative to the sentence.
 */
export function findSubjects(sentence: string, tag: string): Subject[] {
  const words = rowFor(strangerWords, tag)
  if (!words || words.definite.length + words.indefinite.length === 0) return []
  const starts = [QUOTE.exec(sentence)![0].length, mainClause(sentence, tag, words)]
  return starts.flatMap(from => (from < 0 ? [] : subjectAt(sentence, from, tag, words)))
}

/** Where the clause begins that words such as "last May" or "unlike Altman" open; -1 where none do. */
function mainClause(sentence: string, tag: string, { places }: StrangerWords): number {
  const { openers = [] } = rowFor(creditWords, tag) ?? {}
  const relations = rowFor(relationWords, tag)?.before ?? []
  const opening = wordTest(`opening words ${tag}`, [...places, ...openers, ...relations])
  if (sentence.slice(0, REACH).search(opening) !== 0) return -1
  const pause = sentence.search(PAUSE)
  return pause < 0 ? -1 : pause + 1
}

/** The subject that begins at `from`, where a name tells which one it is. */
export function subjectAt(sentence: string, from: number, tag: string, words: StrangerWords): Subject[] {
  const text = sentence.slice(from, from + REACH)
  const pattern = remember(`subject ${tag}`, () => subjectPattern(tag, words))
  const [subject, , name] = pattern.exec(text) ?? []
  if (subject === undefined) return []
  const { after = [] } = rowFor(creditWords, tag) ?? {}
  if (holds(`credit after ${tag}`, after, text.slice(subject.length), 'start')) return []
  const isName = name !== undefined && !ACRONYM.test(name)
  return [{ words: subject.trim(), start: from, end: from + subject.length, isName }]
}

const ACRONYM = /^\p{Lu}{2,}$/u

/** An article and a noun; captured are the words that tell which one, or else the name that the noun goes by. */
function subjectPattern(tag: string, { definite, indefinite, of, at }: StrangerWords): RegExp {
  const article = `\\s*(?:${anyOf([...definite, ...indefinite])})\\s*`
  const name = String.raw`\p{Lu}[\p{L}\p{N}.’'&-]*`
  const small = String.raw`\p{Ll}[\p{L}-]*`
  const which = `\\s+(?:${anyOf([...of, ...at])})\\s*(?:${anyOf(definite)}\\s*)?${name}`
  const noun = rowFor(scripts, tag)!.capitalisesNouns
    ? `(?:${small}\\s+){0,2}${name}(${which}|\\s+${name})`
    : `(?:[^,;:()]{2,60}?(${which})|(?:${small}\\s+){0,2}?(${name}))`
  return new RegExp(`^${article}${noun}`, 'u')
}
