import type { Texts } from '../pack/claim'
import { type CslItem, type CslName, type CslType, dateOf } from './csl'
import { isoDate } from './say-date'

/** One BibTeX entry, for BibTeX and BibLaTeX, in UTF-8. Its key is the source's id. */
export function bibtex(item: CslItem): string {
  const fields = fieldsOf(item)
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = ${value},\n`)
  return `@${entryTypes[item.type]}{${item.id.replace(/[^\w:.-]/g, '-')},\n${fields.join('')}}`
}

const entryTypes: Record<CslType, string> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  interview: 'misc',
  post: 'misc',
  'post-weblog': 'misc',
  report: 'techreport',
  webpage: 'misc',
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function fieldsOf(item: CslItem): [string, string | undefined][] {
  const { title, custom, accessed } = item
  const issued = dateOf(item.issued)
  return [
    ['author', item.author && braced(item.author.map(sayName).join(' and '))],
    ['title', title ? braced(withCapitals(title, item.language)) : describedBy(custom?.subject)],
    [containerField(item.type), text(item['container-title'])],
    [item.type === 'report' ? 'institution' : 'publisher', text(item.publisher)],
    [item.type === 'report' ? 'type' : 'note', text(item.genre)],
    ...numberOf(item.number),
    ['year', issued ? braced(isoDate([issued[0]])) : undefined],
    // A month is a macro, which each style writes in its language.
    ['month', issued?.[1] ? months[issued[1] - 1] : undefined],
    ['day', issued?.[2] ? braced(String(issued[2])) : undefined],
    ['doi', item.DOI && braced(escapeLatex(item.DOI))],
    ['url', item.URL && braced(escapeUrl(item.URL))],
    ['urldate', accessed && braced(isoDate(dateOf(accessed)!))],
    ['language', text(item.language)],
  ]
}

/** In place of a title, what the source is about, in square brackets. */
const describedBy = (subject: Texts | undefined): string | undefined =>
  subject && braced(`[${withCapitals(subject.en)}]`)

/** "arXiv:2203.15556" is the number of an e-print. */
function numberOf(number = ''): [string, string | undefined][] {
  const eprint = /^arXiv:(.+)/.exec(number)?.[1]
  return eprint
    ? [
        ['eprint', text(eprint)],
        ['archiveprefix', text('arXiv')],
      ]
    : [['number', text(number)]]
}

const containerField = (type: CslType): string =>
  entryTypes[type] === 'article' ? 'journal' : 'howpublished'

/** "de Vries, Alex", "King, Jr., Martin Luther"; a whole name in braces of its own, so that it is not taken apart. */
function sayName(name: CslName): string {
  if ('literal' in name) return braced(escapeLatex(name.literal))
  const particle = name['non-dropping-particle']
  const family = [particle && escapeLatex(particle), guarded(name.family)].filter(Boolean).join(' ')
  return [family, name.suffix, name.given]
    .filter(Boolean)
    .map((part, index) => (index ? escapeLatex(part!) : part))
    .join(', ')
}

/** A family name of several words is one name, capital particles too. */
const guarded = (family: string): string =>
  /[\s,]/.test(family) ? braced(escapeLatex(family)) : escapeLatex(family)

const braced = (value: string): string => `{${value}}`

const text = (value: string | undefined): string | undefined => value && braced(escapeLatex(value.trim()))

const latex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that TeX would read as such, and pairs that it would join: two hyphens are a dash to it. */
const escapeLatex = (value: string): string =>
  value
    .replace(/\s+/g, ' ')
    .replace(/[\\{}$&%#_~^]/g, character => latex[character] ?? `\\${character}`)
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}')

/** A url field is set verbatim: only what would unbalance the braces is encoded. */
const escapeUrl = (url: string): string =>
  url.replace(/[\s{}\\]/g, character => encodeURIComponent(character))

/**
 * The title with braces around the words that a style must not write small. In an English headline in title case
 * a capital at the head of a word says nothing, and only those with capitals further on are kept.
 */
function withCapitals(title: string, language = 'en'): string {
  const parts = title.trim().split(/([\s–—/-]+)/)
  const isKept = language.startsWith('en') && isTitleCase(parts) ? hasInnerCapital : hasCapital
  return parts
    .map((part, index) =>
      (index ? isKept : hasInnerCapital)(part) ? braced(escapeLatex(part)) : escapeLatex(part),
    )
    .join('')
}

const hasCapital = (word: string): boolean => /\p{Lu}/u.test(word)

/** As in OpenAI, U.S., $5B, Q3. */
const hasInnerCapital = (word: string): boolean => /[^\s\p{P}].*\p{Lu}|\p{Lu}\p{N}/u.test(word)

function isTitleCase(parts: string[]): boolean {
  const long = parts.filter(part => /^\p{L}{4,}/u.test(part))
  return long.length > 2 && long.filter(word => /^\p{Lu}/u.test(word)).length > 0.7 * long.length
}
