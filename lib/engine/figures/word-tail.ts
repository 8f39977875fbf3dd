import type { Passage } from './passage'
import type { Found } from './phrases'

const HANGUL = /[가-힣]/
const HAN = /[\u4e00-\u9fff]/

/** 계약 ends in 약, "about": Korean sets its words apart, and within one nothing begins. */
export function isWithinHangul({ raw }: Passage, at: number): boolean {
  return HANGUL.test(raw[at - 1] ?? '') && HANGUL.test(raw[at] ?? '')
}

/** 来年 ends in 年, "a year": one character behind another is the end of a word. */
export function isWordTail(passage: Passage, { start, end }: Found<unknown>): boolean {
  const { raw } = passage
  const isOneBehind = end - start === 1 && HAN.test(raw[start]!) && HAN.test(raw[start - 1] ?? '')
  return isOneBehind || isWithinHangul(passage, start)
}
