import { isDigit } from '../text/letters'
import { readDigits } from './digits'
import { type Head, single } from './head'
import { type Passage, phraseAt, skipSpaces } from './passage'
import { readSpelt } from './spelt'

/** साढ़े तीन, पौने दो, सवा करोड़: quarters added to the number behind them, or to one of the scale. */
export function readQuarters(passage: Passage, at: number): Head | undefined {
  const quarters = phraseAt(passage, passage.lexicon.quarters, at)
  if (!quarters) return undefined
  const number = readWhole(passage, skipSpaces(passage, quarters.end))
  const value = Number(number?.digits ?? 1) + quarters.meaning
  return {
    start: at,
    end: number?.end ?? quarters.end,
    ...single(value),
    flags: ['spelled'],
    needs: 'scale or unit',
  }
}

function readWhole(passage: Passage, at: number): { end: number; digits: string } | undefined {
  const { raw, lexicon } = passage
  if (!isDigit(raw.charCodeAt(at))) return readSpelt(passage, at)
  const number = readDigits(raw, at, lexicon.language.table.decimal)
  return 'refused' in number ? undefined : number
}
