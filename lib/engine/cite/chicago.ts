import { type CslItem, type CslName, type DateParts, dateOf, familyOf, fullName } from './csl'
import { addressOf, describe, isSelfPublished, months } from './english'
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

/** Of more than ten authors seven are named. A newspaper stands in the place of an author that it does not name. */
function authorsOf(item: CslItem): Rich {
  const { author = [] } = item
  const [first, ...others] = author
  if (!first) return italic(paperOf(item))
  if (author.length > 10)
    return roman(`${[inverted(first), ...others.slice(0, 6).map(fullName)].join(', ')}, et al.`)
  return roman(others.length ? listed([inverted(first), ...others.map(fullName)], true) : inverted(first))
}

/** After an inverted name even two are parted by a comma. */
function listed(names: string[], isInverted = false): string {
  if (names.length < 3 && !isInverted) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}`
}

const inverted = (name: CslName): string =>
  'literal' in name ? name.literal : [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ')

/** Without its English article: "New York Times". */
const paperOf = ({ type, ...item }: CslItem): string =>
  type === 'article-newspaper' || type === 'article-magazine'
    ? (item['container-title'] ?? '').replace(/^The /, '')
    : ''

function titleOf(item: CslItem): Rich {
  if (!item.title) return roman(describe(item))
  return item.type === 'report' ? italic(item.title) : roman(quoted(item.title))
}

/** Where it appeared, and when. */
function imprintOf(item: CslItem): Rich {
  const issued = dateOf(item.issued)
  const when = roman(issued && sayDate(issued))
  if (item.type === 'article')
    return roman(['Preprint', issued && `submitted ${sayDate(issued)}`].filter(Boolean).join(', '))
  if (item.title && item.genre === 'Press release') return joined([roman(item.genre), when], ', ')
  return joined([whereOf(item), when], ', ')
}

/** Papers, and sites that are like one; other sites are not. */
const inItalics = new Set<PublisherKind>(['newspaper', 'magazine', 'journal', 'news'])

function whereOf(item: CslItem): Rich {
  const { type } = item
  const container = item['container-title']
  if (type === 'post-weblog') return [...italic(container), ' (blog)']
  if (type === 'report') return roman(item.publisher)
  if (isSelfPublished(item)) return []
  const paper = paperOf(item)
  if (paper) return item.author ? italic(paper) : []
  return inItalics.has(publisherKind(container ?? ''))
    ? italic(container)
    : roman(container ?? item.publisher)
}

function sayDate([year, month, day]: DateParts): string {
  if (!month) return String(year)
  return day ? `${months[month - 1]} ${day}, ${year}` : `${months[month - 1]} ${year}`
}
