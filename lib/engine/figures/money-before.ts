import { isLetter } from '../text/letters'
import { backOverSpaces, type Passage } from './passage'
import { findBefore } from './phrases'

/** A currency's sign or code before a number: where it begins, and its ISO 4217 code. */
export interface MoneyBefore {
  start: number
  code: string
  /** Of ten, where the code says thousands or millions: MSEK. */
  power: number
}

/** A currency's name before a number. */
export interface MoneyName extends Omit<MoneyBefore, 'power'> {
  /** Written as its ISO code: "usd 20". */
  isCode: boolean
}

/** The currency sign or code before a number at `start`: "$", "US$ ", "CHF ". */
export function readMoneyBefore(passage: Passage, start: number): MoneyBefore | undefined {
  const { raw, lexicon } = passage
  const end = backOverSpaces(passage, start)
  const sign = findBefore(lexicon.moneyBefore, raw, end, 'word')
  if (!sign || sign.start < passage.taken) return undefined
  const isOneLetter = sign.end - sign.start === 1 && isLetter(raw.charCodeAt(sign.start))
  if (isOneLetter && end !== start) return undefined
  return { start: sign.start, ...sign.meaning }
}

/** The currency's name before a number with a scale or decimals: "dollar 22.5 million". */
export function readMoneyNameBefore(passage: Passage, start: number): MoneyName | undefined {
  const end = backOverSpaces(passage, start)
  if (end === start && passage.lexicon.edge === 'word') return undefined
  const name = findBefore(passage.lexicon.moneyNamesBefore, passage.lower, end, passage.lexicon.edge)
  if (!name || name.start < passage.taken) return undefined
  const isCode = passage.lower.slice(name.start, name.end) === name.meaning.toLowerCase()
  return { start: name.start, code: name.meaning, isCode }
}
