import { type CslItem, type CslName, type DateParts, dateOf, fullName, invertedName } from './csl'
import { addressOf, describe, handleOf, isSelfPublished } from './english'
import { italic, joined, quoted, type Rich, roman, sentences } from './rich'

/** MLA 9, a works-cited entry. An organisation that publishes its own work is named as publisher only. */
export function mla(item: CslItem): Rich {
  const seen = dateOf(item.accessed)
  return sentences(
    roman(
      [isSelfPublished(item) ? '' : authorsOf(item.author), handleOf(item, '[]')].filter(Boolean).join(' '),
    ),
    titleOf(item),
    roman(item.interviewer && `Interview by ${item.interviewer.map(fullName).join(' and ')}`),
    containerOf(item),
    roman(item.issued || !seen ? '' : `Accessed ${sayDate(seen)}`),
    roman(item.title && item.genre === 'Press release' ? item.genre : ''),
  )
}

/** "Hagey, Keach, and Asa Fitch"; of three and more the first. */
function authorsOf([first, second, third]: CslName[] = []): string {
  if (!first) return ''
  if (third) return `${invertedName(first)}, et al.`
  return second ? `${invertedName(first)}, and ${fullName(second)}` : invertedName(first)
}

/** A report stands by itself and is in italics; a description is neither in italics nor in quotation marks. */
function titleOf(item: CslItem): Rich {
  if (!item.title) return roman(describe(item))
  return item.type === 'report' ? italic(item.title) : roman(quoted(item.title))
}

function containerOf(item: CslItem): Rich {
  const name = item['container-title'] ?? item.publisher
  const issued = dateOf(item.issued)
  return joined(
    [
      item.type === 'report' ? roman(name) : italic(name),
      roman(issued && sayDate(issued)),
      roman(addressOf(item).replace(/^https?:\/\/(?!doi\.org)/, '')),
    ],
    ', ',
  )
}

const months = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]

const sayDate = ([year, month, day]: DateParts): string =>
  [day, month && months[month - 1], year].filter(Boolean).join(' ')
