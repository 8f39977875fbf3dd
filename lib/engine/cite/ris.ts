import { type CslItem, type CslName, type CslType, dateOf, invertedName } from './csl'
import { isoDate } from './say-date'

/** One RIS record, lines ended by CR LF as the format has it. */
export function ris(item: CslItem): string {
  const lines = tagsOf(item)
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${oneLine(value!)}\r\n`)
  return `${lines.join('')}ER  - \r\n`
}

const recordTypes: Record<CslType, string> = {
  article: 'UNPB',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  interview: 'PCOMM',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  webpage: 'ELEC',
}

function tagsOf(item: CslItem): [tag: string, value: string | undefined][] {
  const issued = dateOf(item.issued)
  const accessed = dateOf(item.accessed)
  const { subject } = item.custom ?? {}
  return [
    ['TY', recordTypes[item.type]],
    ...(item.author ?? []).map((name): [string, string] => ['AU', sayName(name)]),
    ...(item.interviewer ?? []).map((name): [string, string] => ['A2', sayName(name)]),
    ['TI', item.title ?? (subject && `[${subject.en}]`)],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['M1', item.number],
    ['PY', issued && String(issued[0]).padStart(4, '0')],
    ['DA', issued && slashed(isoDate(issued, '/'))],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', accessed && slashed(isoDate(accessed, '/'))],
    ['LA', item.language],
    ['ID', item.id],
  ]
}

/** Three slashes always: YYYY/MM/DD/ with what is not known left out. */
const slashed = (date: string): string => date + '/'.repeat(3 - (date.split('/').length - 1))

/** "de Vries, Alex"; "King, Martin Luther, Jr.". A comma in a whole name would part it. */
const sayName = (name: CslName): string =>
  'literal' in name ? name.literal.replaceAll(',', '') : invertedName(name)

/** A line's end would end the field, and what follows could pass for another. */
const oneLine = (value: string): string => value.replace(/[\s\u0085\u2028\u2029]+/g, ' ').trim()
