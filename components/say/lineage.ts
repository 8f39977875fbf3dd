import type { Claim, LineageStep, Source } from '../../lib/engine/pack/claim'
import type { Strings } from '../strings'
import { dateOf, dayOrder, sayDate, sayMonths } from './dates'
import { type Part, phrase } from './parts'
import { sayPublisher } from './publisher'
import { noteIn, textIn } from './texts'
import { sayBare, sayShort, sayValue } from './value'

type Relation = LineageStep['relation'] | 'first' | 'seen'

export interface Row {
  /** Which knot it hangs on. */
  knot: 'first' | 'again' | 'newer' | 'against'
  /** EDTF. */
  date: string
  day: string
  said: Part[]
  isDenial: boolean
}

/** Rows that give way to one that counts them. */
export interface Fold {
  said: string
  rows: Row[]
}

const knots: Record<Relation, Row['knot']> = {
  first: 'first',
  seen: 'again',
  background: 'again',
  repeats: 'again',
  corroborates: 'again',
  updates: 'newer',
  supersedes: 'newer',
  restates: 'newer',
  disputes: 'against',
  denies: 'against',
}

const most = 6

/** What became of a claim, oldest first, its first report among the rest. */
export function lineageOf(claim: Claim, strings: Strings): Row[] {
  const { origin, lineage } = claim
  const steps = lineage.map((step, index) =>
    rowOf(!origin.found && index === 0 ? 'seen' : step.relation, step, claim, strings),
  )
  const first = origin.found ? [firstRow(claim, origin.source, strings)] : []
  return [...first, ...steps].toSorted((a, b) => Number(dayOrder(a.date)) - Number(dayOrder(b.date)))
}

/** Over six rows, all but the first report, the first denial (else dispute) and the last two fold away where they are. */
export function folded(rows: Row[], strings: Strings): (Row | Fold)[] {
  if (rows.length <= most) return rows
  const first = rows.findIndex(({ knot }) => knot === 'first')
  const denial = rows.findIndex(({ isDenial }) => isDenial)
  const against = denial < 0 ? rows.findIndex(({ knot }) => knot === 'against') : denial
  const isKept = (index: number) =>
    index === Math.max(first, 0) || index === against || index >= rows.length - 2
  return runs(rows, isKept).flatMap<Row | Fold>(run => (run.length > 1 ? [fold(run, strings)] : run))
}

/** Rows that are kept stand alone, the others with their neighbours. */
function runs(rows: Row[], isKept: (index: number) => boolean): Row[][] {
  const found: Row[][] = []
  rows.forEach((row, index) => {
    if (index === 0 || isKept(index) || isKept(index - 1)) found.push([row])
    else found.at(-1)!.push(row)
  })
  return found
}

function fold(rows: Row[], strings: Strings): Fold {
  const span = sayMonths(rows[0]!.date, rows.at(-1)!.date, strings)
  return { said: strings.t('lineage.more', { n: rows.length, span }), rows }
}

function firstRow(claim: Claim, source: Source, strings: Strings): Row {
  const isOften = claim.lineage.some(({ quantity }) => quantity)
  const what = isOften ? sayValue(claim.quantity, strings) : ''
  // Its link stands in the origin row.
  return row('first', { ...source, url: undefined }, what, [], strings)
}

function rowOf(relation: Relation, step: LineageStep, claim: Claim, strings: Strings): Row {
  const note = step.note ? noteIn(step.note, strings) : []
  return row(relation, step.source, newValueOf(step, claim, strings), note, strings)
}

/** What a step put in place of the claim's value; none where it kept that, or where its note says it in the same words. */
function newValueOf({ quantity, note }: LineageStep, claim: Claim, strings: Strings): string {
  if (!quantity) return ''
  const value = sayValue(quantity, strings)
  const words = loose(note ? textIn(note, strings) : '')
  const isSaid = [sayBare(quantity, strings), sayShort(quantity, strings)].some(each =>
    words.includes(loose(each)),
  )
  return isSaid || value === sayValue(claim.quantity, strings) ? '' : value
}

/** Without what only keeps a line from breaking. */
const loose = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')

function row(relation: Relation, source: Source, what: string, note: Part[], strings: Strings): Row {
  const publisher = linked(source, strings)
  const said = what
    ? phrase(strings, `lineage.${relation}With`, { publisher, what })
    : phrase(strings, `lineage.${relation}`, { publisher })
  return {
    knot: knots[relation],
    isDenial: relation === 'denies',
    date: dateOf(source),
    day: sayDate(dateOf(source), strings, 'short'),
    said: [...said, ...note],
  }
}

/** The name is the link, its article is not. */
function linked({ publisher, url }: Pick<Source, 'publisher' | 'url'>, strings: Strings): Part[] {
  const name = sayPublisher(publisher, strings)
  if (!url) return [name]
  const article = name.slice(0, name.length - publisher.length)
  return [...(article ? [article] : []), { text: publisher, href: url }]
}
