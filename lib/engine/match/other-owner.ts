import type { Claim } from '../pack/claim'
import type { Span } from '../types'
import type { Surroundings } from './look-around'
import { oncePerFigure } from './once-per-figure'
import type { Scene } from './scene'
import type { Owner } from './signs'
import { subjectAt } from './subjects'
import { creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { negationWords } from './tables/negation'
import { type OwnerWords, ownerWords } from './tables/owner-words'
import { strangerWords } from './tables/strangers'
import { anyOf, holds, remember, wordTest } from './word-test'

/** From the first word of a sentence to a name that is its subject: an article, a quotation mark. */
const OPENING = 6

/**
 * Whether the sentence hands the figure to somebody else than those of the claim that it names: by a possessive
 * ("Amazon's drivers"), a clause about another noun ("a fund that holds"), or as whom it is only compared with. Asked
 * only where nothing says what the figure is of: "Nvidia's customers" may well be told what its sales were.
 */
export function isOfOtherOwner(scene: Scene, around: Surroundings, claim: Claim, owners: Owner[]): boolean {
  const own = owners.filter(({ where }) => where === 'sentence')
  if (own.length === 0) return opensWithPlace(scene, around, claim)
  const handed = handedOn(scene, around)
  return own.every(({ start, end }) => handed.some(span => start >= span.start && end <= span.end))
}

/** "Ireland's budget surplus may reach": a country that the claim does not name, and nobody of its own. */
function opensWithPlace({ mentions, entities, page, language }: Scene, around: Surroundings, claim: Claim) {
  const { sentence } = around
  const first = mentions[sentence.index]!.find(({ entity }) => entity !== undefined)
  if (!first || first.start - sentence.start > OPENING || claim.entities.includes(first.entity!)) return false
  const places = rowFor(strangerWords, language)?.places ?? []
  const before = page.text.slice(sentence.start, first.start)
  return entities.get(first.entity!)?.kind === 'place' && !holds(`places ${language}`, places, before, 'end')
}

/** Where names stand in the sentence that the figure is not of, whoever they are. */
const handedOn = oncePerFigure(findHandedOn)

function findHandedOn(scene: Scene, around: Surroundings): Span[] {
  const tag = scene.language.split('-')[0]!
  const words = rowFor(ownerWords, tag)
  if (!words) return []
  const names = scene.mentions[around.sentence.index]!.filter(({ entity }) => entity !== undefined)
  return [
    ...names.filter(
      name => isPossessor(scene, around, name, tag, words) || isCompared(scene, around, name, tag, words),
    ),
    ...deniedIn(scene, around, tag),
    ...beforeClause(scene, around, tag, words),
  ]
}

/** "Amazon's drivers", "the lawyers of OpenAI"; of those who speak for it only where they say nothing. */
function isPossessor(
  { page: { text } }: Scene,
  { sentence, figure }: Surroundings,
  { start, end }: Span,
  tag: string,
  { people, members, of, genitive }: OwnerWords,
): boolean {
  const [before, behind] = [text.slice(sentence.start, start), text.slice(end, sentence.end)]
  const isOf = (kind: string, nouns: string[]) =>
    genitive.length > 0 &&
    remember(
      `${kind} behind ${tag}`,
      () => new RegExp(`^(?:${anyOf(genitive)})?\\s*(?:[^\\s,;:.]+\\s+)?${anyOf(nouns)}`),
    ).test(behind)
  const isBefore = (kind: string, nouns: string[]) =>
    (of.length > 0 || genitive.length === 0) &&
    remember(
      `${kind} before ${tag}`,
      () => new RegExp(`${anyOf(nouns)}\\s*(?:${of.length > 0 ? anyOf(of) : ''})\\s*$`),
    ).test(before)
  if (isOf('people', people) || isBefore('people', people)) return true
  if (!isOf('members', members) && !isBefore('members', members)) return false
  const { after = [] } = rowFor(creditWords, tag) ?? {}
  return (
    end < figure.start && text.slice(end, figure.start).search(wordTest(`credit after ${tag}`, after)) < 0
  )
}

/** "More than Taiwan", behind the figure. */
function isCompared(
  { page: { text } }: Scene,
  { sentence, figure }: Surroundings,
  { start, end }: Span,
  tag: string,
  { compared, comparedBehind }: OwnerWords,
): boolean {
  const isBehind =
    start >= figure.end && holds(`compared ${tag}`, compared, text.slice(figure.end, start), 'end')
  return isBehind || holds(`compared behind ${tag}`, comparedBehind, text.slice(end, sentence.end), 'start')
}

/** "Ohio's retirement fund, *no owner of OpenAI's*, manages": between two commas, and denied. */
function deniedIn({ page: { text } }: Scene, { sentence, figure }: Surroundings, tag: string): Span[] {
  const before = text.slice(sentence.start, figure.start)
  const words = rowFor(negationWords, tag)?.denied ?? []
  return Array.from(before.matchAll(APPOSED)).flatMap(({ index, 0: whole, 1: apposed }) => {
    const start = sentence.start + index
    return holds(`denied ${tag}`, words, apposed!, 'start') ? [{ start, end: start + whole.length }] : []
  })
}

const APPOSED = /,\s([^,;:]{3,90})(?=,\s)/g

/** What stands before a noun that the figure's clause is about: "hired a man *who ran*", "as *the Saudi kingdom*". */
function beforeClause(scene: Scene, around: Surroundings, tag: string, words: OwnerWords): Span[] {
  const { start } = around.sentence
  const before = scene.page.text.slice(start, around.figure.start)
  const from = Math.max(antecedentIn(scene, around, before, tag, words), subordinateIn(before, tag, words))
  return from > 0 ? [{ start, end: start + from }] : []
}

/** Where the last noun begins that has a clause of its own before the figure, no deal and nothing known; -1 where there is none. */
function antecedentIn(
  scene: Scene,
  around: Surroundings,
  before: string,
  tag: string,
  words: OwnerWords,
): number {
  const { definite = [], indefinite = [] } = rowFor(strangerWords, tag) ?? {}
  const clause = (kind: string, articles: string[], forms: string[]) =>
    forms.length === 0
      ? []
      : Array.from(before.matchAll(remember(`${kind} ${tag}`, () => clausePattern(articles, forms))))
  const found = [
    ...clause('relative', [...definite, ...indefinite], words.relative),
    ...clause('restrictive', indefinite, words.restrictive),
  ].filter(({ index, 0: whole, 1: noun }) => {
    const isOpen = !/[,;:]/.test(before.slice(index + whole.length))
    const span = { start: around.sentence.start + index, end: around.sentence.start + index + whole.length }
    return isOpen && !words.deals.includes(noun!.toLowerCase()) && !isKnown(scene, around, span)
  })
  return Math.max(-1, ...found.map(({ index }) => index))
}

/** Whether the stretch names something that the packs know, or stands beside a comma behind it: "OpenAI, a lab that". */
function isKnown({ mentions }: Scene, { sentence }: Surroundings, { start, end }: Span): boolean {
  return mentions[sentence.index]!.some(known => known.start < end && known.end + COMMA >= start)
}

/** A comma and a space. */
const COMMA = 2

/** An article, up to three words, a noun, captured, and what begins a clause about it, but no subject of that clause. */
function clausePattern(articles: string[], relative: string[]): RegExp {
  const article = articles.length > 0 ? `${anyOf(articles)}\\s*` : ''
  const word = String.raw`[\p{L}’'-]+`
  return new RegExp(`${article}(?:${word}\\s+){0,2}?(${word}),?\\s+${anyOf(relative)}(?=\\s)`, 'gu')
}

/** Where a clause begins that has a subject of its own; -1 where none does. */
function subordinateIn(before: string, tag: string, { subordinate }: OwnerWords): number {
  const words = rowFor(strangerWords, tag)
  if (!words || subordinate.length === 0 || words.definite.length === 0) return -1
  const found = Array.from(before.matchAll(wordTest(`subordinate ${tag}`, subordinate))).findLast(
    ({ index, 0: word }) => index > 0 && subjectAt(before, index + word.length, tag, words).length > 0,
  )
  return found ? found.index : -1
}
