import type { Claim } from '../pack/claim'
import type { Credit, Figure, Page, Span } from '../types'
import { type CreditWords, creditWords } from './tables/credit'
import { rowFor } from './tables/language-code'
import { foldTerm } from './words'

/** A link this far from a figure still belongs to it: "$7 trillion, <a>the Journal wrote</a>". */
const LINK_REACH = 60
/** These begin a clause in Chinese; inside one they are parts of words, such as 数据, data. */
const OPENING = new Set(['据', '據'])
/** Names of publishers are longer than one word, seldom longer than this. */
const MAX_NAME = 60

/** Whom the page credits for the figure in its sentence, by words or by a link; undefined where it names nobody. */
export function findCredit(
  page: Page,
  figure: Figure,
  sentence: Span,
  language: string,
  claim?: Claim,
): Credit | undefined {
  const text = page.text.slice(sentence.start, sentence.end)
  const words = rowFor(creditWords, language)
  const named = words && nameIn(text, words)
  const link = linkBeside(page, figure, sentence)
  const name = named ?? (link && page.text.slice(link.start, link.end).trim())
  if (!name) return undefined
  const credit = { name, ...(link ? { href: link.href } : {}) }
  return { ...credit, is: claim ? standingOf(credit, claim) : 'other' }
}

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
  for (const form of before) {
    const at = indexOfWord(text, form)
    const name = at < 0 ? undefined : leadingName(text.slice(at + form.length), inner)
    if (name) return name
  }
  return undefined
}

function nameBefore(text: string, { after, openers }: CreditWords): string | undefined {
  for (const form of after) {
    const at = indexOfWord(text, form)
    const name = at < 0 ? undefined : trailingName(text.slice(0, at), openers)
    if (name) return name
  }
  return undefined
}

/** ", berichtet Reuters", "come scrive il Wall Street Journal": in many languages the name may follow its verb. */
function nameInverted(text: string, { after, as = [], inner }: CreditWords): string | undefined {
  if (as.length === 0) return undefined
  for (const form of after) {
    const at = indexOfWord(text, form)
    const before = text.slice(0, Math.max(0, at)).trimEnd().toLowerCase()
    const isOpened = at >= 0 && (/[,;:–—"”»)]$/.test(before) || as.some(word => before.endsWith(word)))
    const name = isOpened ? leadingName(text.slice(at + form.length), inner) : undefined
    if (name) return name
  }
  return undefined
}

/** Where a form stands as a whole word; in scripts without spaces anywhere, but for `OPENING`. */
function indexOfWord(text: string, form: string): number {
  const lower = text.toLowerCase()
  const isSpaced = /^[\p{Script=Latin}'’ &-]+$/u.test(form)
  const isInside = (at: number) =>
    isSpaced
      ? isLetter(lower[at - 1]) || isLetter(lower[at + form.length])
      : OPENING.has(form) && isLetter(lower[at - 1])
  let at = lower.indexOf(form)
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

const TRAILING_NAME =
  /(\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s+\p{Lu}[\p{L}\p{N}.&'’-]*)*|[\p{Lo}\p{Lm}·・ー]{2,24})[》〉」』”]?\s*$/u

function trimName(name: string | undefined): string | undefined {
  const trimmed = name?.replace(/[.,'’]+$/, '').trim()
  return trimmed && trimmed.length <= MAX_NAME ? trimmed : undefined
}

/** Who the credited one is to the claim. */
function standingOf(
  { name, href }: { name: string; href?: string },
  { origin, lineage }: Claim,
): Credit['is'] {
  const isSame = (publisher: string | undefined) => publisher !== undefined && isSameName(name, publisher)
  const leadsTo = (url: string | undefined) =>
    url !== undefined && href !== undefined && hostOf(url) === hostOf(href)
  if (origin.found && (isSame(origin.source.publisher) || leadsTo(origin.source.url))) return 'origin'
  if (origin.found && isSame(origin.speaker)) return 'speaker'
  if (lineage.some(({ source }) => isSame(source.publisher) || leadsTo(source.url))) return 'lineage'
  return 'other'
}

/** "Wall Street Journal" is The Wall Street Journal, "Altman" is Sam Altman. */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [` ${foldTerm(a)} `, ` ${foldTerm(b)} `]
  return one.includes(other) || other.includes(one)
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? ''
}
