import type { Claim, Entity } from '../pack/claim'
import type { Credit, Figure, Page, PageLink, Span } from '../types'
import { standingOf } from './credit-standing'
import { hostOf } from './host-of'
import type { Mention } from './mentions'
import { type CreditWords, creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'

/** A link this far from a figure still belongs to it: "$7 trillion, <a>the Journal wrote</a>". */
const LINK_REACH = 60
/** These begin a clause in Chinese; inside one they are parts of words, such as 数据, data. */
const OPENING = new Set(['据', '據'])
/** Names of publishers are longer than one word, seldom longer than this. */
const MAX_NAME = 60

/** Where a figure stands, and what its sentence is known to name. Spans are into the page's text. */
export interface CreditPlace {
  figure: Figure
  sentence: Span
  /** What tells of this figure and of no other. */
  part: Span
  /** Of the sentence. */
  mentions: Mention[]
  entities: ReadonlyMap<string, Entity>
}

/** Whom the page credits for the figure, by words in its part of the sentence or before all of it, or by a link; undefined where it names nobody. */
export function findCredit(
  page: Page,
  place: CreditPlace,
  language: string,
  claim?: Claim,
): Credit | undefined {
  const words = rowFor(creditWords, language)
  const named = words && (findName(page, place, place.part, words) ?? openingName(page, place, words))
  const known = named && mentionIn(place, named)
  const link = linkBeside(page, place.figure, place.sentence)
  const name = known?.words ?? named?.words ?? (link && nameOfLink(page, link))
  if (!name) return undefined
  const credit = { name, ...(link ? { href: link.href } : {}) }
  if (!claim) return { ...credit, is: 'other' }
  const entity = known?.entity === undefined ? undefined : place.entities.get(known.entity)
  return { ...credit, is: standingOf([name, ...(entity ? namesOf(entity) : [])], link?.href, claim) }
}

interface Name extends Span {
  words: string
}

/** The name that a form of credit in the span goes with; the figure itself is none. */
function findName(
  { text }: Page,
  { figure }: CreditPlace,
  { start, end }: Span,
  words: CreditWords,
): Name | undefined {
  const within = text.slice(start, end)
  const name = nameIn(within, words)
  if (name === undefined || words.nobody.includes(name.toLowerCase())) return undefined
  const at = start + within.indexOf(name)
  if (at < figure.end && at + name.length > figure.start) return undefined
  return { words: name, start: at, end: at + name.length }
}

/** "According to the IEA, it was 415 in 2024 and will be 945 in 2030": what opens the sentence goes for all of it. */
function openingName(page: Page, place: CreditPlace, words: CreditWords): Name | undefined {
  const { sentence } = place
  const opening = page.text.slice(sentence.start, sentence.end).trimStart().toLowerCase()
  const isOpened = words.before.some(form => opening.startsWith(form))
  return isOpened ? findName(page, place, sentence, words) : undefined
}

/** Whom the packs know under the name, or under a part of it: "Verband SIA", "In March OpenAI". */
function mentionIn({ mentions }: CreditPlace, { start, end }: Name): Mention | undefined {
  return mentions.findLast(
    mention => mention.entity !== undefined && mention.isName && mention.start >= start && mention.end <= end,
  )
}

function namesOf({ name, aliases }: Entity): string[] {
  return [...Object.values(name), ...Object.values(aliases).flat()]
}

/** A link's own words where they are a name; else where it leads. */
function nameOfLink({ text }: Page, { start, end, href }: PageLink): string {
  const words = text.slice(start, end).trim()
  return ONLY_NAME.test(words) ? words : hostOf(href)
}

const ONLY_NAME = /^(?:the\s+)?\p{Lu}[\p{L}.&'’-]*(?:\s+(?:\p{Lu}[\p{L}.&'’-]*|of|and|&|de|für))*$/u

/** A link on the figure, or else the nearest one in its sentence that leads off the page. */
function linkBeside({ links, url }: Page, figure: Figure, sentence: Span) {
  const distance = (link: Span) => Math.max(link.start - figure.end, figure.start - link.end, 0)
  return links
    .filter(link => link.start >= sentence.start && link.end <= sentence.end && distance(link) <= LINK_REACH)
    .filter(link => /^https?:/.test(link.href) && hostOf(link.href) !== hostOf(url))
    .sort((a, b) => distance(a) - distance(b))[0]
}

function nameIn(text: string, words: CreditWords): string | undefined {
  return nameAfter(text, words) ?? nameBefore(text, words) ?? nameInverted(text, words)
}

function nameAfter(text: string, { before, inner }: CreditWords): string | undefined {
  const lower = text.toLowerCase()
  for (const form of before) {
    const at = indexOfWord(lower, form)
    const name = at < 0 ? undefined : leadingName(text.slice(at + form.length), inner)
    if (name) return name
  }
  return undefined
}

function nameBefore(text: string, { after, openers }: CreditWords): string | undefined {
  const lower = text.toLowerCase()
  for (const form of after) {
    const at = indexOfWord(lower, form)
    const name = at < 0 ? undefined : trailingName(text.slice(0, at), openers)
    if (name) return name
  }
  return undefined
}

/** ", berichtet Reuters", "come scrive il Wall Street Journal": in many languages the name may follow its verb. */
function nameInverted(text: string, { after, as = [], inner }: CreditWords): string | undefined {
  if (as.length === 0) return undefined
  const lower = text.toLowerCase()
  for (const form of after) {
    const at = indexOfWord(lower, form)
    const before = lower.slice(0, Math.max(0, at)).trimEnd()
    const isOpened = at >= 0 && (/[,;:–—"”»)]$/.test(before) || as.some(word => before.endsWith(word)))
    const name = isOpened ? leadingName(text.slice(at + form.length), inner) : undefined
    if (name) return name
  }
  return undefined
}

/** Where a form stands as a whole word in a text of small letters; in scripts without spaces anywhere, but for `OPENING`. */
function indexOfWord(lower: string, form: string): number {
  let at = lower.indexOf(form)
  // Most forms stand nowhere.
  if (at < 0) return at
  const isSpaced = /^[\p{Script=Latin}'’ &-]+$/u.test(form)
  const isInside = (at: number) =>
    isSpaced
      ? isLetter(lower[at - 1]) || isLetter(lower[at + form.length])
      : OPENING.has(form) && isLetter(lower[at - 1])
  while (at >= 0 && isInside(at)) at = lower.indexOf(form, at + 1)
  return at
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

/** The name that the text begins with, small words before it dropped: capitals, joined by small words. */
function leadingName(text: string, inner: string[]): string | undefined {
  const small = inner.length > 0 ? `(?:(?:${inner.join('|')})\\s*)*` : ''
  const name = new RegExp(
    `^\\s*${small}[《〈「『“"]?(\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?:\\s+${small}\\p{Lu}[\\p{L}\\p{N}.&'’-]*)*|\\p{Lo}[\\p{Lo}\\p{Lm}]{1,20}?(?=[》〉」』”]|报道|称|估计|预计|预测|的|，|,|報導|稱|估計|預計|預測))`,
    'u',
  ).exec(text)?.[1]
  return trimName(name)
}

/** The name that the text ends with, without the word that opens the sentence. */
function trailingName(text: string, openers: string[]): string | undefined {
  const name = TRAILING_NAME.exec(text)?.[1]
  const [first, ...rest] = name?.split(/\s+/) ?? []
  const isOpened = first !== undefined && rest.length > 0 && openers.includes(first.toLowerCase())
  return trimName(isOpened ? rest.join(' ') : name)
}

/** Between the words of Japanese stand particles in Hiragana. */
const TRAILING_NAME =
  /(\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+\p{Lu}[\p{L}\p{N}.&'’-]*)*|(?:(?!\p{Script=Hiragana})[\p{Lo}\p{Lm}·・ー]){2,24})[》〉」』”]?\s*$/u

function trimName(name: string | undefined): string | undefined {
  const trimmed = name?.replace(/[.,'’]+$/, '').trim()
  return trimmed && trimmed.length <= MAX_NAME ? trimmed : undefined
}
