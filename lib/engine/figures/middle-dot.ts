import { isDigit } from '../text/letters'
import type { Head } from './head'
import { type Passage, phraseAt } from './passage'
import { findScale } from './scales'
import { readUnitAfter } from './unit-after'

const DECIMALS = /^・(\d{1,3})(?![\d・])/
/** 8・2~11・8円: the first of two. */
const RANGE_NEXT = /^(?:[~–-]|から)\d+・\d/

/**
 * 11・7円, 1・4倍: papers set in columns write the decimal point in the middle. Between days, persons and the like it
 * parts two numbers, 5・6月, 2・3人; so it does where nothing is measured.
 */
export function addMiddleDot(passage: Passage, head: Head): Head {
  const { raw, lexicon } = passage
  if (raw[head.end] !== '・' || !isDigit(raw.charCodeAt(head.end + 1))) return head
  const [all, decimals] = DECIMALS.exec(raw.slice(head.end, head.end + 6)) ?? []
  if (!all || !phraseAt(passage, lexicon.point, head.end) || !/^\d+$/.test(head.low.digits)) return head
  const end = head.end + all.length
  if (!RANGE_NEXT.test(raw.slice(end, end + 8)) && !isMeasured(passage, end)) return head
  const low = { ...head.low, digits: `${head.low.digits}.${decimals}` }
  return { ...head, end, low, high: low }
}

function isMeasured(passage: Passage, end: number): boolean {
  const after = readUnitAfter(passage, end)?.meaning
  if (!after) return findScale(passage, end) !== undefined
  return !(after.is === 'unit' && after.measure.dim === 'time') && after.is !== 'times'
}
