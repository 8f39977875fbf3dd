import { widerMoney } from '../../lib/engine/languages/order'
import type { Rule } from './read-numeral'
import type { Reach } from './units'

/** A table to generate: where it comes from, and the little that CLDR's files do not say of it. */
export interface Locale {
  tag: string
  /** The table that it is a difference over. */
  parent: string
  /** CLDR's folder, where it is named otherwise. */
  cldr?: string
  /** The region's own money. */
  currency: string
  /** What else its news names money of, beside what all name. */
  money?: string
  reach: Reach
  spelt?: Spelling
}

/** How a language puts its numerals together; the words come from CLDR's rules, and the generator proves the two agree. */
export interface Spelling extends Rule {
  /** The file of rules, where it is named otherwise. */
  rules?: string
  /** The rule sets that news writes; all cardinals by default. */
  sets?: string[]
}

const spaced = { multipliers: [100], glue: '', joined: false, unitsFirst: false }
const joined = { ...spaced, joined: true }
/** Tens are counted like hundreds: 二十, kaksikymmentä. */
const tensCounted = { ...joined, multipliers: [10, 100] }

/** The cases that a numeral before "million" or "euros" stands in; the others would be ten times the rest of the table. */
const finnishSets = ['', '-genitive', '-partitive'].map(name => `%spellout-cardinal${name}`)
const slavicSets = ['masculine', 'feminine', 'neuter'].flatMap(gender => [gender, `${gender}-genitive`])
const russianSets = slavicSets.map(name => `%spellout-cardinal-${name}`)
const polishSets = [...russianSets, '%spellout-cardinal-masculine-personal']

/** Languages before their regions. */
export const locales: Locale[] = [
  {
    tag: 'en',
    reach: 'full',
    parent: 'root',
    currency: 'USD',
    money: `${widerMoney.join(' ')} ARS CLP COP NGN EGP PKR IDR MYR THB PHP VND`,
    spelt: { ...spaced, glue: 'and' },
  },
  { tag: 'en-GB', reach: 'full', parent: 'en', currency: 'GBP' },
  { tag: 'en-IN', reach: 'full', parent: 'en', currency: 'INR' },
  { tag: 'en-AU', reach: 'full', parent: 'en', currency: 'AUD' },
  { tag: 'it', reach: 'full', parent: 'root', currency: 'EUR', spelt: joined },
  {
    tag: 'de',
    reach: 'full',
    parent: 'root',
    currency: 'EUR',
    money: 'SEK PLN CZK HUF',
    spelt: { ...joined, glue: 'und', unitsFirst: true },
  },
  { tag: 'de-AT', reach: 'full', parent: 'de', currency: 'EUR' },
  { tag: 'de-CH', reach: 'full', parent: 'de', currency: 'CHF' },
  { tag: 'fr', reach: 'full', parent: 'root', currency: 'EUR', spelt: { ...spaced, glue: 'et' } },
  { tag: 'fr-CA', reach: 'full', parent: 'fr', currency: 'CAD' },
  { tag: 'fr-CH', reach: 'full', parent: 'fr', currency: 'CHF', spelt: { ...spaced, glue: 'et' } },
  {
    tag: 'es',
    reach: 'full',
    parent: 'root',
    currency: 'EUR',
    money: 'BRL ARS CLP COP PEN',
    spelt: { ...spaced, glue: 'y' },
  },
  { tag: 'es-MX', reach: 'full', parent: 'es', currency: 'MXN' },
  { tag: 'es-US', reach: 'full', parent: 'es', currency: 'USD' },
  {
    tag: 'pt-BR',
    reach: 'full',
    parent: 'root',
    cldr: 'pt',
    currency: 'BRL',
    money: 'MXN ARS',
    spelt: { ...spaced, glue: 'e' },
  },
  { tag: 'pt-PT', reach: 'full', parent: 'pt-BR', currency: 'EUR', spelt: { ...spaced, glue: 'e' } },
  {
    tag: 'nl',
    reach: 'full',
    parent: 'root',
    currency: 'EUR',
    spelt: { ...joined, glue: 'en|ën', unitsFirst: true },
  },
  { tag: 'sv', reach: 'full', parent: 'root', currency: 'SEK', money: 'NOK DKK', spelt: joined },
  {
    tag: 'pl',
    reach: 'full',
    parent: 'root',
    currency: 'PLN',
    money: 'SEK NOK CZK HUF UAH',
    spelt: { ...spaced, sets: polishSets },
  },
  {
    tag: 'zh-Hans',
    reach: 'full',
    parent: 'root',
    cldr: 'zh',
    currency: 'CNY',
    money: 'HKD TWD SGD',
    spelt: { ...tensCounted, glue: '零|〇' },
  },
  {
    tag: 'zh-Hant',
    reach: 'full',
    parent: 'root',
    currency: 'TWD',
    money: 'HKD SGD',
    spelt: { ...tensCounted, glue: '零|〇' },
  },
  { tag: 'ja', reach: 'full', parent: 'root', currency: 'JPY', money: 'HKD TWD SGD', spelt: tensCounted },
  { tag: 'ko', reach: 'full', parent: 'root', currency: 'KRW', money: 'HKD TWD SGD', spelt: tensCounted },
  {
    tag: 'da',
    reach: 'basics',
    parent: 'root',
    currency: 'DKK',
    money: 'SEK NOK ISK',
    spelt: { ...joined, glue: 'og', unitsFirst: true },
  },
  {
    tag: 'nb',
    reach: 'basics',
    parent: 'root',
    currency: 'NOK',
    money: 'SEK DKK ISK',
    spelt: { ...joined, rules: 'no', glue: 'og' },
  },
  {
    tag: 'fi',
    reach: 'basics',
    parent: 'root',
    currency: 'EUR',
    money: 'SEK NOK DKK PLN UAH',
    spelt: { ...tensCounted, sets: finnishSets },
  },
  { tag: 'cs', reach: 'basics', parent: 'root', currency: 'CZK', money: 'PLN HUF UAH', spelt: spaced },
  {
    tag: 'ro',
    reach: 'basics',
    parent: 'root',
    currency: 'RON',
    money: 'HUF PLN',
    spelt: { ...spaced, glue: 'și|şi' },
  },
  { tag: 'hu', reach: 'basics', parent: 'root', currency: 'HUF', money: 'RON PLN CZK UAH', spelt: joined },
  { tag: 'tr', reach: 'basics', parent: 'root', currency: 'TRY', money: 'ILS UAH', spelt: spaced },
  { tag: 'el', reach: 'basics', parent: 'root', currency: 'EUR', spelt: spaced },
  {
    tag: 'ru',
    reach: 'basics',
    parent: 'root',
    currency: 'RUB',
    money: 'UAH',
    spelt: { ...spaced, sets: russianSets },
  },
  { tag: 'uk', reach: 'basics', parent: 'root', currency: 'UAH', money: 'PLN', spelt: spaced },
  { tag: 'hi', reach: 'basics', parent: 'root', currency: 'INR', money: 'PKR', spelt: spaced },
  {
    tag: 'ar',
    reach: 'basics',
    parent: 'root',
    currency: 'EGP',
    money: 'SAR AED QAR KWD ILS',
    spelt: { ...spaced, glue: 'و', unitsFirst: true },
  },
  {
    tag: 'id',
    reach: 'basics',
    parent: 'root',
    currency: 'IDR',
    money: 'MYR SGD',
    spelt: { ...tensCounted, joined: false },
  },
  {
    tag: 'vi',
    reach: 'basics',
    parent: 'root',
    currency: 'VND',
    spelt: { ...tensCounted, joined: false, glue: 'linh|lẻ' },
  },
]
