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
const eastern = { ...joined, multipliers: [10, 100] }

/** Languages before their regions. */
export const locales: Locale[] = [
  { tag: 'en', parent: 'root', currency: 'USD', spelt: { ...spaced, glue: 'and' } },
  { tag: 'en-GB', parent: 'en', currency: 'GBP' },
  { tag: 'en-IN', parent: 'en', currency: 'INR' },
  { tag: 'en-AU', parent: 'en', currency: 'AUD' },
  { tag: 'it', parent: 'root', currency: 'EUR', spelt: joined },
  { tag: 'zh-Hans', parent: 'root', cldr: 'zh', currency: 'CNY', spelt: { ...eastern, glue: '零|〇' } },
]
