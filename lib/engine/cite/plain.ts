import { type CslItem, dateOf, fullName } from './csl'
import { describe, isSelfPublished } from './english'
import { markdownLink, markdownWords } from './markdown-text'
import { sayDate } from './say-date'
import { textIn } from './text-in'

/** One line: author, "title", publisher, date, address. Dates are in `locale`'s words. */
export function plain(item: CslItem, locale: string): string {
  const title = item.title ? `“${item.title.replace(/[“"]([^“”"]*)[”"]/g, '‘$1’')}”` : subject(item, locale)
  return [authorsOf(item), title, publisherOf(item), dated(item, locale), item.URL].filter(Boolean).join(', ')
}

/** The same with the title as a link and the publisher in italics. */
export function markdown(item: CslItem, locale: string): string {
  const publisher = publisherOf(item)
  return [
    markdownWords(authorsOf(item)),
    markdownLink(item.title ?? subject(item, locale), item.URL),
    publisher && `*${markdownWords(publisher)}*`,
    dated(item, locale),
  ]
    .filter(Boolean)
    .join(', ')
}

const authorsOf = (item: CslItem): string => {
  if (isSelfPublished(item)) return ''
  const names = (item.author ?? []).map(fullName)
  return names.length > 3 ? `${names[0]} et al.` : names.join(', ')
}

const publisherOf = (item: CslItem): string => item['container-title'] ?? item.publisher ?? ''

const dated = ({ issued }: CslItem, locale: string): string =>
  issued ? sayDate(dateOf(issued)!, locale) : ''

function subject(item: CslItem, locale: string): string {
  const { custom } = item
  return custom?.subject ? textIn(custom.subject, locale) : describe(item)
}
