import { type CslItem, type DateParts, dateOf, fullName, invertedName } from './csl'
import { addressOf, describe, handleOf, isSelfPublished, months } from './english'
import { type PublisherKind, publisherKind } from './publisher-kind'
import { italic, joined, quoted, type Rich, roman, sentences } from './rich'

/** Chicago 17, notes and bibliography: the bibliography's entry. */
export function chicago(item: CslItem): Rich {
  return sentences(
    authorsOf(item),
    titleOf(item),
    roman(item.interviewer && `Interview by ${listed(item.interviewer.map(fullName))}`),
    imprintOf(item),
    roman(item.issued || !item.accessed ? '' : `Accessed ${sayDate(dateOf(item.accessed)!)}`),
    roman(addressOf(item)),
  )
}

/** Of more than ten authors seven are named. A paper or site stands in the place of an author that it does not name. */
function authorsOf(item: CslItem): Rich {
  const { author = [] } = item
  const [first, ...others] = author
  if (!first) return standsForAuthor(item) ? containerOf(item) : []
  if (author.length > 10)
    return roman(`${[invertedName(first), ...others.slice(0, 6).map(fullName)].join(', ')}, et al.`)
  const named = others.length
    ? listed([invertedName(first), ...others.map(fullName)], true)
    : invertedName(first)
  return roman([named, handleOf(item, '()')].filter(Boolean).join(' '))
}

/** After an inverted name even two are parted by a comma. */
function listed(names: string[], isInverted = false): string {
  if (names.length < 3 && !isInverted) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

/** A journal never does. */
const standsForAuthor = ({ author, type, ...item }: CslItem): boolean =>
  !author && type !== 'article-journal' && Boolean(item['container-title'])

/** Papers, and sites that are like one, are set in italics; other sites are not. */
const inItalics = new Set<PublisherKind>(['newspaper', 'magazine', 'journal', 'news'])

/** The name of what it appeared in; a paper's without its English article: "New York Times". */
function containerOf(item: CslItem): Rich {
  const name = item['container-title'] ?? ''
  const kind = publisherKind(name)
  const isPaper = kind === 'newspaper' || kind === 'magazine'
  return inItalics.has(kind) ? italic(isPaper ? name.replace(/^The /, '') : name) : roman(name)
}

function titleOf(item: CslItem): Rich {
  if (!item.title) return roman(describe(item))
  return item.type === 'report' ? italic(item.title) : roman(quoted(item.title))
}

/** Where it appeared, and when. */
function imprintOf(item: CslItem): Rich {
  const issued = dateOf(item.issued)
  // A report is dated like a book.
  const when = roman(issued && (item.type === 'report' ? String(issued[0]) : sayDate(issued)))
  if (item.type === 'article')
    return roman(['Preprint', issued && `submitted ${sayDate(issued)}`].filter(Boolean).join(', '))
  if (item.title && item.genre === 'Press release') return joined([roman(item.genre), when], ', ')
  return joined([whereOf(item), when], ', ')
}

function whereOf(item: CslItem): Rich {
  const container = item['container-title']
  if (item.type === 'post-weblog' && item.author) return [...italic(container), ' (blog)']
  if (item.type === 'report') return roman(item.publisher)
  if (item.genre === 'Video' && container) return roman(`${container} video`)
  // What stands in an author's place is not named again.
  if (isSelfPublished(item) || standsForAuthor(item)) return []
  return container ? containerOf(item) : roman(item.publisher)
}

function sayDate([year, month, day]: DateParts): string {
  if (!month) return String(year)
  return day ? `${months[month - 1]} ${day}, ${year}` : `${months[month - 1]} ${year}`
}
