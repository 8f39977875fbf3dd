import type { Numerals } from '../../lib/engine/languages/table'

/** A table to generate: where it comes from, and the little that CLDR's files do not say of it. */
export interface Locale {
  tag: string
  /** The table that it is a difference over. */
  parent: string
  /** CLDR's folder, where it is named otherwise. */
  cldr?: string
  /** The region's own money. */
  currency: string
  spelt?: Spelling
}

/** How a language puts its numerals together; the words come from CLDR's rules, and the generator proves the two agree. */
export interface Spelling extends Omit<Numerals, 'words'> {
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
const finnishCases = ['', '-genitive', '-partitive'].map(name => `%spellout-cardinal${name}`)

/** Languages before their regions. */
export const locales: Locale[] = [
  { tag: 'en', parent: 'root', currency: 'USD', spelt: { ...spaced, glue: 'and' } },
  { tag: 'en-GB', parent: 'en', currency: 'GBP' },
  { tag: 'en-IN', parent: 'en', currency: 'INR' },
  { tag: 'en-AU', parent: 'en', currency: 'AUD' },
  { tag: 'it', parent: 'root', currency: 'EUR', spelt: joined },
  { tag: 'de', parent: 'root', currency: 'EUR', spelt: { ...joined, glue: 'und', unitsFirst: true } },
  { tag: 'de-AT', parent: 'de', currency: 'EUR' },
  { tag: 'de-CH', parent: 'de', currency: 'CHF' },
  { tag: 'fr', parent: 'root', currency: 'EUR', spelt: { ...spaced, glue: 'et' } },
  { tag: 'fr-CA', parent: 'fr', currency: 'CAD' },
  { tag: 'fr-CH', parent: 'fr', currency: 'CHF', spelt: { ...spaced, glue: 'et' } },
  { tag: 'es', parent: 'root', currency: 'EUR', spelt: { ...spaced, glue: 'y' } },
  { tag: 'es-MX', parent: 'es', currency: 'MXN' },
  { tag: 'es-US', parent: 'es', currency: 'USD' },
  { tag: 'pt-BR', parent: 'root', cldr: 'pt', currency: 'BRL', spelt: { ...spaced, glue: 'e' } },
  { tag: 'pt-PT', parent: 'pt-BR', currency: 'EUR', spelt: { ...spaced, glue: 'e' } },
  { tag: 'nl', parent: 'root', currency: 'EUR', spelt: { ...joined, glue: 'en|ën', unitsFirst: true } },
  { tag: 'sv', parent: 'root', currency: 'SEK', spelt: joined },
  { tag: 'pl', parent: 'root', currency: 'PLN', spelt: spaced },
  { tag: 'zh-Hans', parent: 'root', cldr: 'zh', currency: 'CNY', spelt: { ...tensCounted, glue: '零|〇' } },
  { tag: 'zh-Hant', parent: 'root', currency: 'TWD', spelt: { ...tensCounted, glue: '零|〇' } },
  { tag: 'ja', parent: 'root', currency: 'JPY', spelt: tensCounted },
  { tag: 'ko', parent: 'root', currency: 'KRW', spelt: tensCounted },
  { tag: 'da', parent: 'root', currency: 'DKK', spelt: { ...joined, glue: 'og', unitsFirst: true } },
  { tag: 'nb', parent: 'root', currency: 'NOK', spelt: { ...joined, rules: 'no', glue: 'og' } },
  { tag: 'fi', parent: 'root', currency: 'EUR', spelt: { ...tensCounted, sets: finnishCases } },
  { tag: 'cs', parent: 'root', currency: 'CZK', spelt: spaced },
  { tag: 'ro', parent: 'root', currency: 'RON', spelt: { ...spaced, glue: 'și|şi' } },
  { tag: 'hu', parent: 'root', currency: 'HUF', spelt: joined },
  { tag: 'tr', parent: 'root', currency: 'TRY', spelt: spaced },
  { tag: 'el', parent: 'root', currency: 'EUR', spelt: spaced },
  { tag: 'ru', parent: 'root', currency: 'RUB', spelt: spaced },
  { tag: 'uk', parent: 'root', currency: 'UAH', spelt: spaced },
  { tag: 'hi', parent: 'root', currency: 'INR', spelt: spaced },
  { tag: 'ar', parent: 'root', currency: 'EGP', spelt: { ...spaced, glue: 'و', unitsFirst: true } },
  { tag: 'id', parent: 'root', currency: 'IDR', spelt: { ...tensCounted, joined: false } },
  {
    tag: 'vi',
    parent: 'root',
    currency: 'VND',
    spelt: { ...tensCounted, joined: false, glue: 'linh|lẻ' },
  },
]
