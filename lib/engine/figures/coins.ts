import type { Draft } from './draft'
import { readHead } from './heads'
import { type Passage, phraseAt, skipSpaces } from './passage'
import { readUnitAfter } from './unit-after'

interface Coin {
  end: number
  /** In hundredths of the currency. */
  value: number
}

/** 5元3角, 五元三角五分, 1,380원 50전: smaller coins behind a sum in full. */
export function addCoins(passage: Passage, draft: Draft): Draft {
  const { unit, low, high } = draft
  if (!unit || low !== high || low.power > 0 || low.digits.includes('.')) return draft
  const first = readCoin(passage, unit.unit, draft.end)
  const second = first && readCoin(passage, unit.unit, first.end)
  const isSmaller = first && second && second.value < 10 && first.value % 10 === 0
  const value = first ? first.value + (isSmaller ? second.value : 0) : 0
  if (!first || value >= 100) return draft
  const magnitude = { digits: `${low.digits}.${String(value).padStart(2, '0')}`, power: 0 }
  return { ...draft, end: isSmaller ? second.end : first.end, low: magnitude, high: magnitude }
}

const ENDS = /^(\d{1,2})[~–-](\d{1,2})(?!\d)/

/** 117円35~36銭: a range whose ends part in the coin. */
export function addCoinRange(passage: Passage, draft: Draft): Draft {
  const { unit, low, high, end } = draft
  if (low !== high || low.power > 0 || low.digits.includes('.')) return draft
  const [all, from, to] = ENDS.exec(passage.raw.slice(end, end + 6)) ?? []
  if (!all || !from || !to || Number(from) >= Number(to)) return draft
  const coin = phraseAt(passage, passage.lexicon.names, end + all.length)
  if (coin?.meaning.is !== 'money' || !coin.meaning.cents || coin.meaning.code !== unit?.unit) return draft
  const at = (part: string) => ({ digits: `${low.digits}.${part.padStart(2, '0')}`, power: 0 })
  return { ...draft, end: coin.end, low: at(from), high: at(to), flags: [...draft.flags, 'range'] }
}

/** One or two digits and the name of a coin, no beginning of a longer name: 3分, but not 3分钟. */
function readCoin(passage: Passage, code: string, at: number): Coin | undefined {
  const coins = passage.lexicon.coins.get(code)
  const part = coins && readHead(passage, skipSpaces(passage, at))
  if (!part || 'refused' in part || part.is || !/^\d{1,2}$/.test(part.low.digits)) return undefined
  const coin = phraseAt(passage, coins, skipSpaces(passage, part.end))
  if (!coin || (readUnitAfter(passage, part.end)?.end ?? 0) > coin.end) return undefined
  return { end: coin.end, value: Number(part.low.digits) * coin.meaning }
}
