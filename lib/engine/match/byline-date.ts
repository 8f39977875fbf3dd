import { languageFor } from '../languages'
import type { Page } from '../types'

/** A byline stands among the first blocks, before the first paragraph, and is short. */
const HEAD_BLOCKS = 8
const BYLINE = 160
/** In UTF-16 units; from here on a block is a paragraph. */
const PARAGRAPH = 240

/** The latest day that the lines above an article's first paragraph name in full, ISO 8601; undefined where they name none. */
export function bylineDate({ text, blocks }: Page, language: string): string | undefined {
  const head = blocks.slice(0, HEAD_BLOCKS)
  const first = head.findIndex(({ kind, start, end }) => kind === 'text' && end - start >= PARAGRAPH)
  const lines = (first < 0 ? head : head.slice(0, first)).filter(({ start, end }) => end - start <= BYLINE)
  return lines
    .flatMap(({ start, end }) => daysIn(text.slice(start, end), language))
    .sort()
    .at(-1)
}

const NUMBERED = /(?<!\d)(20\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/g
const DAY_FIRST =
  /(?<![\d\p{L}])(\d{1,2})(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(20\d\d)(?!\d)/gu
const MONTH_FIRST = /(?<!\p{L})(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)(?!\d)/gu

function daysIn(line: string, language: string): string[] {
  const month = (name: string) => monthNamed(name.toLowerCase(), language)
  return [
    ...Array.from(line.matchAll(NUMBERED), ([, year, number, day]) => toIso(year!, Number(number), day!)),
    ...Array.from(line.matchAll(DAY_FIRST), ([, day, name, year]) => toIso(year!, month(name!), day!)),
    ...Array.from(line.matchAll(MONTH_FIRST), ([, name, day, year]) => toIso(year!, month(name!), day!)),
  ].flatMap(date => date ?? [])
}

/** 1 to 12; 0 where the language has no month of that name. */
function monthNamed(name: string, language: string): number {
  const forms = languageFor(language).table.months.map(each => each.toLowerCase().split('|'))
  return forms.findIndex(each => each.includes(name)) + 1
}

function toIso(year: string, month: number, day: string): string | undefined {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}
