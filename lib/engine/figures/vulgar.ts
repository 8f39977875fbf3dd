import type { Numeral } from './digits'

/** Fractions that are one character, with their values. */
export const vulgar: Record<string, number> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅙': 1 / 6,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
}

/** Whether a character is such a fraction; false for none. */
export function isVulgar(character: string | undefined): boolean {
  return character !== undefined && character in vulgar
}

/** 1½, 6 ½, 7 3/4, and 2/3 before a percent sign. */
export function readVulgar(text: string, number: Numeral): Numeral {
  if (number.digits.includes('.')) return number
  const character = text[number.end]
  if (isVulgar(character))
    return withPart(number, number.end + 1, Number(number.digits) + vulgar[character!]!)
  return character === '/' || character === ' ' ? readSlashed(text, number) : number
}

/** What is divided by on paper: 9/11 is a date, 24/7 a time. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64])
const MIXED = /^ (\d{1,2})\/(\d{1,2})(?![\d/])/
const BEFORE_PERCENT = /^\/(\d{1,2}) ?%/

function readSlashed(text: string, number: Numeral): Numeral {
  const tail = text.slice(number.end, number.end + 8)
  const [mixed, share] = [MIXED.exec(tail), BEFORE_PERCENT.exec(tail)]
  if (mixed) return addPart(number, number.end + mixed[0].length, Number(mixed[1]), Number(mixed[2]))
  if (!share || !isProper(Number(number.digits), Number(share[1]))) return number
  const end = number.end + 1 + share[1]!.length
  return withPart(number, end, Number(number.digits) / Number(share[1]))
}

function addPart(number: Numeral, end: number, part: number, whole: number): Numeral {
  return isProper(part, whole) ? withPart(number, end, Number(number.digits) + part / whole) : number
}

/** A fraction under one, of what people divide by. */
export function isProper(part: number, whole: number): boolean {
  return part > 0 && part < whole && DENOMINATORS.has(whole)
}

function withPart(number: Numeral, end: number, value: number): Numeral {
  return { ...number, end, digits: String(value) }
}
