import type { Draft } from './draft'
import type { Passage } from './passage'

const MARKET_MOVE = /[涨漲跌升降][了约約近逾]?$/

/** 上涨25点: by how many points an index moved, where the same word says the hour. */
export function isOfMarket({ raw }: Passage, { start, unit }: Draft): boolean {
  return unit?.unit === 'point' && MARKET_MOVE.test(raw.slice(Math.max(0, start - 2), start))
}
