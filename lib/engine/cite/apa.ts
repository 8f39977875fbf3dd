import { type CslItem, type CslName, type CslType, type DateParts, dateOf, familyOf } from './csl'
import { addressOf, describe, handleOf, isSelfPublished, months } from './english'
import { italic, joined, type Rich, roman, sentences } from './rich'

/** APA 7, a reference-list entry. Titles keep the capitals of the source: which words are names cannot be told. */
export function apa(item: CslItem): Rich {
  const authors = roman([authorsOf(item), handleOf(item, '[]')].filter(Boolean).join(' '))
  const date = roman(`(${dated(item)})`)
  const head = authors.length ? [authors, date, titleOf(item)] : [titleOf(item), date]
  return joined([sentences(...head, sourceOf(item)), roman(retrieval(item))], ' ')
}

/** Parts of a larger whole, where the whole is in italics. */
const inWhole = new Set<CslType>(['article-newspaper', 'article-magazine', 'article-journal', 'post-weblog'])

const authorsOf = ({ author = [] }: CslItem): string => {
  const names = author.map(sayName)
  if (names.length < 2) return names[0] ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
}

function sayName(name: CslName): string {
  if ('literal' in name) return name.literal
  return [familyOf(name), name.given && initials(name.given), name.suffix].filter(Boolean).join(', ')
}

/** "Jean-Luc M." is "J.-L. M.". */
const initials = (given: string): string =>
  given
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .map(word => word.replace(/[^-–]+/g, part => `${[...part][0]}.`))
    .join(' ')

/** Reports and papers are dated by their year. */
function dated({ type, issued }: CslItem): string {
  const parts = dateOf(issued)
  if (!parts) return 'n.d.'
  return type === 'report' || type === 'article' || type === 'article-journal'
    ? String(parts[0])
    : sayDate(parts)
}

function sayDate([year, month, day]: DateParts): string {
  return [year, month && [months[month - 1], day].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

function titleOf(item: CslItem): Rich {
  const { title, type, number } = item
  if (!title) return roman(`[${describe(item)}]`)
  const set = inWhole.has(type) ? roman(title) : italic(title)
  return joined([set, roman(number && `(${number})`), roman(noted(item))], ' ')
}

/** What kind of thing it is where that is out of the common, and who asked in an interview. */
function noted({ type, genre, interviewer }: CslItem): string {
  if (type !== 'interview') return genre ? `[${genre}]` : ''
  if (!interviewer) return '[Interview]'
  const names = interviewer.map(name => ('literal' in name ? name.literal : forward(name)))
  return `(${names.join(' & ')}, Interviewer${names.length > 1 ? 's' : ''})`
}

const forward = (name: Exclude<CslName, { literal: string }>): string =>
  [name.given && initials(name.given), familyOf(name), name.suffix].filter(Boolean).join(' ')

function sourceOf(item: CslItem): Rich {
  if (isSelfPublished(item)) return []
  const name = item['container-title'] ?? item.publisher
  return inWhole.has(item.type) ? italic(name) : roman(name)
}

/** An address ends without a full stop. What bears no date may change, and says when it was seen. */
function retrieval(item: CslItem): string {
  const address = addressOf(item)
  const seen = dateOf(item.accessed)
  if (!address || item.issued || !seen) return address
  const [year, month, day] = seen
  return `Retrieved ${months[month! - 1]} ${day}, ${year}, from ${address}`
}
