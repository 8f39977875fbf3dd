import { languageFor } from '../languages'
import type { Claim, Period } from '../pack/claim'
import { isBefore } from '../pack/edtf'
import { rowFor } from './tables/language-code'
import { type TimeWords, timeWords } from './tables/time-words'
import { anyOf, holds, remember, wordTest } from './word-test'

/** The times that a stretch of text names. */
export interface Times {
  /** Also those told by the page's own date: "last year". */
  years: number[]
  /** 1 to 12; "in October" names no year. */
  months: number[]
  /** "Last week", "yesterday", "on Monday": within about a month before the page's date. */
  isLately: boolean
  /** The words, as written. */
  words: string[]
}

/** A year named in running text. */
const YEAR = /(?<![\d.,$€£])(?:19[5-9]|20[0-9])\d(?![\d%]|[.,]\d)/g

/** Written by number in Chinese, Japanese and Korean. */
const NUMBERED_MONTH = /(?<![\d.])(1[0-2]|[1-9])\s?[月월]/g
/** Shorter forms of months are words too. */
const SHORTEST_MONTH = 3

/** The times that `text`, in `language`, names; relative ones only where the page's own date is known. */
export function timesIn(text: string, language: string, published: string | undefined): Times {
  const tag = language.split('-')[0]!
  const year = published === undefined ? undefined : Number(published.slice(0, 4))
  const words: string[] = text.match(YEAR) ?? []
  const years = words.map(Number)
  const namesYear = years.length > 0
  const relative = rowFor(timeWords, tag)
  const find = (name: 'lastYear' | 'thisYear' | 'nextYear' | 'lately') =>
    relative && year !== undefined && mayTell(text, tag, relative)
      ? (text.match(wordTest(`${name} ${tag}`, relative[name])) ?? [])
      : []
  for (const [name, offset] of [
    ['lastYear', -1],
    ['thisYear', 0],
    ['nextYear', 1],
  ] as const) {
    const found = find(name)
    words.push(...found)
    if (found.length > 0) years.push(year! + offset)
  }
  if (year !== undefined && namesYear && isSince(text, tag)) years.push(year)
  const months = monthsIn(text, language)
  const lately = find('lately')
  words.push(...months.map(({ word }) => word), ...lately)
  return {
    years: [...new Set(years)],
    months: [...new Set(months.map(({ month }) => month))],
    isLately: lately.length > 0,
    words,
  }
}

/** Whether the text holds any relative time at all: most hold none, and one search tells. */
function mayTell(text: string, tag: string, { lastYear, thisYear, nextYear, lately }: TimeWords): boolean {
  const all = () => new RegExp(anyOf([...lastYear, ...thisYear, ...nextYear, ...lately]))
  return remember(`times ${tag}`, all).test(text)
}

/** "Since 2019": until now. */
function isSince(text: string, tag: string): boolean {
  return Array.from(text.matchAll(YEAR)).some(({ index }) =>
    holds(`since ${tag}`, rowFor(timeWords, tag)?.since ?? [], text.slice(0, index), 'end'),
  )
}

const formsOf = new Map<string, string[][]>()

/** The names of each month that are words, made once for each language. */
function monthForms(language: string): string[][] {
  const isWorth = (form: string) => form.length >= SHORTEST_MONTH && /^\p{L}/u.test(form)
  const forms =
    formsOf.get(language) ?? languageFor(language).table.months.map(each => each.split('|').filter(isWorth))
  formsOf.set(language, forms)
  return forms
}

function monthsIn(text: string, language: string): { month: number; word: string }[] {
  const numbered = Array.from(text.match(NUMBERED_MONTH) ?? [], word => ({
    month: Number.parseInt(word, 10),
    word,
  }))
  const forms = monthForms(language)
  // Most texts name none, and one search tells.
  const any = remember(
    `months ${language}`,
    () => new RegExp(forms.flat().map(literally).join('|') || '(?!)'),
  )
  if (!any.test(text)) return numbered
  const named = forms.flatMap((each, index) => {
    const found = each.find(form => text.includes(form) && isWord(text, form))
    return found === undefined ? [] : [{ month: index + 1, word: found }]
  })
  return [...numbered, ...named]
}

const literally = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Whether `form` stands in the text as a whole word, capitals as they are: "May" is a month, "may" and "Mayor" are none. */
function isWord(text: string, form: string): boolean {
  const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character)
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + form.length])) return true
  return false
}

/** First and last year of an EDTF date or period; an open end reaches as far as the other. */
export function yearsOf(period: Period): [first: number, last: number] {
  const years = (period.match(/\d{4}/g) ?? []).map(Number)
  return [years[0] ?? 0, years.at(-1) ?? 0]
}

/** How the times that the text names fit the claim: 1 they do, -1 they speak of another year, 0 none is named. */
export function fitTimes(times: Times, claim: Claim, published: string | undefined): number {
  const dates = [claim.asOf, ...(claim.period ? [claim.period] : [])]
  if (times.years.length === 0) return isInMonth(times, claim, published) ? 1 : 0
  return dates.map(yearsOf).some(([first, last]) => times.years.some(year => year >= first && year <= last))
    ? 1
    : -1
}

/** Whether a month is named without a year, and the claim was made in the last one of that name before the page. */
export function isInMonth({ months }: Times, { asOf }: Claim, published: string | undefined): boolean {
  const month = Number(asOf.slice(5, 7))
  if (published === undefined || !months.includes(month)) return false
  const monthsBetween =
    (Number(published.slice(0, 4)) - Number(asOf.slice(0, 4))) * 12 + Number(published.slice(5, 7)) - month
  return monthsBetween >= 0 && monthsBetween < 12
}

/** Whether the claim was first said after the page was published, and so cannot be what it repeats. */
export function isLaterThan(claim: Claim, published: string | undefined): boolean {
  if (published === undefined) return false
  return isBefore(published, claim.asOf) && !isWithinDays(published, claim.asOf, SLACK_DAYS)
}

/** Time zones, embargoes and dates of a page's first version. */
const SLACK_DAYS = 3

function isWithinDays(a: string, b: string, days: number): boolean {
  return Math.abs(dayNumber(a) - dayNumber(b)) <= days
}

/** Days since the year 0, months taken as 30.44 days: for differences of a few days. */
function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return year * 365.25 + (Math.min(month, 12) - 1) * 30.44 + day
}

/** Years from the claim to the page's publication; 0 where the page gives no date. */
export function ageInYears(claim: Claim, published: string | undefined): number {
  if (published === undefined) return 0
  return Math.max(0, (dayNumber(published) - dayNumber(claim.asOf)) / 365.25)
}
