import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A tree of CLDR's JSON: branches down to texts (and, in rule sets, lists of pairs). */
export interface Branch {
  [key: string]: Branch | string | [string, string][]
}

const { resolve } = createRequire(import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(resolve(file), 'utf8')) as Branch

/** The branch at a path; throws where CLDR has none, since a silent gap would be a poorer table. */
export function branchAt(tree: Branch, ...path: string[]): Branch {
  return path.reduce((branch, key) => {
    const next = branch[key]
    if (!next || typeof next === 'string' || Array.isArray(next)) throw new Error(`No ${path.join(' > ')}`)
    return next
  }, tree)
}

/** The texts directly under a branch, by key. */
export const textsOf = (branch: Branch): Record<string, string> =>
  Object.fromEntries(
    Object.entries(branch).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )

/** Separators, and the patterns of compact numbers. */
export const numbersOf = (locale: string) =>
  branchAt(read(`cldr-numbers-full/main/${locale}/numbers.json`), 'main', locale, 'numbers')

/** Names and signs of currencies, by ISO 4217. */
export const currenciesOf = (locale: string) =>
  branchAt(read(`cldr-numbers-full/main/${locale}/currencies.json`), 'main', locale, 'numbers', 'currencies')

/** Names and signs of units, by width. */
export const unitsOf = (locale: string) =>
  branchAt(read(`cldr-units-full/main/${locale}/units.json`), 'main', locale, 'units')

/** Spell-out rule sets by name, each a list of [base value, rule]. */
export function spelloutOf(locale: string): Record<string, [string, string][]> {
  const rules = branchAt(read(`cldr-rbnf/rbnf/${locale}.json`), 'rbnf', 'rbnf', 'SpelloutRules')
  return Object.fromEntries(
    Object.entries(rules).filter((entry): entry is [string, [string, string][]] => Array.isArray(entry[1])),
  )
}

/** CLDR's, of the packages that are installed. */
export const version = () => String(read('cldr-numbers-full/package.json').version)
