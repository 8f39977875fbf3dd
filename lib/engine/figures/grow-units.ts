import type { Language } from '../languages/language'
import { currencies } from '../languages/order'
import { lower, named } from './grow'
import type { Lexicon, Meaning } from './lexicon'
import { addForms, growPhrases, type Phrases } from './phrases'
import { rareMoneyNames, rareMoneySigns, scaledCodes } from './rare-money'
import { measures, takesPrefix } from './units'

/** What may follow a number as a word, in small letters: percent, points, times, fractions, units, money. */
export function growNames({ table, shares, multiples, numbers, money, units }: Language): Phrases<Meaning> {
  const names = growPhrases<Meaning>()
  const add = (forms: string, meaning: Meaning) => addForms(names, lower(forms), meaning)
  add(shares.points, { is: 'points', unit: 'pp' })
  add(shares.basisPoints, { is: 'points', unit: 'bp' })
  add(shares.tenthPoints ?? '', { is: 'points', unit: 'pp', inTenths: true })
  add(`${table.percent}|${shares.percent}|%`, { is: 'percent' })
  add(shares.tenths ?? '', { is: 'percent', inTenths: true })
  add(multiples.times, { is: 'times' })
  add(multiples.fold, { is: 'fold' })
  add(multiples.orders, { is: 'orders' })
  add(numbers.figures, { is: 'figures' })
  for (const [of, forms] of Object.entries(shares.fractions)) add(forms, { is: 'fraction', of: Number(of) })
  for (const [sign, forms] of Object.entries(units))
    addUnit(names, sign, without(pick(forms, isLowered), money.alsoUnits[sign]), table.prefixNames)
  for (const [sign, forms] of Object.entries(table.unitNames))
    addUnit(names, sign, without(lower(forms), money.alsoUnits[sign]), table.prefixNames)
  for (const [code, forms] of [...Object.entries(money.names), ...Object.entries(table.currencyNames)])
    addMoney(names, code, lower(forms), money.alsoUnits)
  for (const [code, forms] of Object.entries(rareMoneyNames)) addMoney(names, code, forms, {})
  for (const [code, forms] of Object.entries(money.cents)) add(forms, { is: 'money', code, cents: true })
  for (const [code, powers] of Object.entries(money.scaled ?? {}))
    for (const [power, forms] of Object.entries(powers))
      add(forms, { is: 'money', code, cents: false, power: Number(power) })
  return names
}

function isLowered(form: string): boolean {
  return form === form.toLowerCase()
}

function pick(forms: string, isWanted: (form: string) => boolean): string {
  return forms.split('|').filter(isWanted).join('|')
}

/** The forms that are not among `taken`. */
function without(forms: string, taken = ''): string {
  const out = new Set(taken.split('|'))
  return pick(forms, form => !out.has(form))
}

function addMoney(
  names: Phrases<Meaning>,
  code: string,
  forms: string,
  alsoUnits: Record<string, string>,
): void {
  for (const form of forms.split('|')) {
    const sign = Object.keys(alsoUnits).find(unit => alsoUnits[unit]!.split('|').includes(form))
    const mass = sign === undefined ? undefined : measures.get(sign)
    addForms(names, form, { is: 'money', code, cents: false, ...(mass ? { mass } : {}) })
  }
}

function addUnit(
  names: Phrases<Meaning>,
  sign: string,
  forms: string,
  prefixes: Record<number | string, string>,
): void {
  const measure = measures.get(sign)
  if (!measure) return
  addForms(names, forms, { is: 'unit', measure, sign })
  if (!takesPrefix(sign)) return
  for (const [power, prefixForms] of Object.entries(prefixes)) {
    const scaled: Meaning = {
      is: 'unit',
      measure: { ...measure, power: measure.power + Number(power) },
      sign,
    }
    for (const prefix of prefixForms.split('|'))
      for (const form of forms.split('|')) if (prefix && form) addForms(names, prefix + form, scaled)
  }
}

/** Signs that are words, or stand for too much, in running text. */
const WORDLIKE_UNITS = new Set(
  'day week month quarter year decade century in ton acre lightyear B bit A nmi ppm'.split(' '),
)

/** What may follow a number as a sign, capitals counting: %, MW, €. */
export function growSigns({ table, money, units }: Language): Phrases<Meaning> {
  const signs = growPhrases<Meaning>()
  // Money first: TL is no teralitre.
  for (const [code, forms] of moneySigns(table, money.signs))
    addForms(signs, forms, { is: 'money', code, cents: false })
  for (const { form, code, power } of scaledCodes)
    addForms(signs, form, { is: 'money', code, cents: false, power })
  for (const [sign, forms] of Object.entries(units)) {
    const measure = measures.get(sign)
    addUnit(
      signs,
      sign,
      pick(forms, form => !isLowered(form)),
      {},
    )
    if (measure && sign.length > 1) addForms(signs, sign, { is: 'unit', measure, sign })
  }
  for (const [sign, measure] of measures)
    if (!WORDLIKE_UNITS.has(sign) && sign.length > 1) addForms(signs, sign, { is: 'unit', measure, sign })
  for (const { sign, measure, form } of [...specified(), ...perSecond()])
    addForms(signs, form, { is: 'unit', measure, sign })
  for (const [sign, forms] of Object.entries(table.unitSigns)) {
    if (!WORDLIKE_UNITS.has(sign)) addUnit(signs, sign, forms, table.prefixSigns)
  }
  return signs
}

/** What is written onto a unit's sign to say of what: electric, peak and thermal watts; tonnes of carbon dioxide. */
const SPECIFIED: Record<string, string[]> = {
  W: ['e', 'p', 'th', 'el'],
  t: ['CO2', 'CO2e', 'CO₂', 'CO₂e', 'CO2eq'],
}

function specified() {
  return Object.entries(SPECIFIED).flatMap(([base, endings]) =>
    ['', 'k', 'M', 'G'].flatMap(prefix => {
      const sign = prefix + base
      const measure = measures.get(sign)!
      return endings
        .filter(ending => sign.length > 1 || ending.length > 2)
        .map(ending => ({ sign, measure, form: sign + ending }))
    }),
  )
}

/** EFLOPS, PFlops: in capitals the s is a second. */
function perSecond() {
  return [...'GTPEZ'].flatMap(prefix => {
    const sign = `${prefix}FLOP/s`
    const measure = measures.get(sign)!
    return [`${prefix}FLOPS`, `${prefix}Flops`].map(form => ({ sign, measure, form }))
  })
}

/** Every sign and code of money; those given by hand first, since the first that claims a sign keeps it. */
function moneySigns(
  table: Language['table'],
  extra: Record<string, string>,
): [code: string, forms: string][] {
  const codes = new Set([...currencies, ...Object.keys(extra)])
  return [
    ...Object.entries(extra),
    ...Object.entries(table.currencySigns).filter(([code]) => code === table.currency),
    ...Object.entries(table.currencySigns),
    ...[...codes].map(code => [code, code] as [string, string]),
    ...Object.entries(rareMoneySigns),
  ]
}

/** Currency signs and codes that stand before a number, grown in reverse to be read backwards from it. */
export function growMoneyBefore({ table, money }: Language): Lexicon['moneyBefore'] {
  const phrases: Lexicon['moneyBefore'] = growPhrases()
  for (const [code, forms] of moneySigns(table, money.signs))
    addForms(phrases, forms, { code, power: 0 }, true)
  for (const { form, code, power } of scaledCodes) addForms(phrases, form, { code, power }, true)
  return phrases
}

/** Names of money before a number, in reverse, by ISO code; empty where the language writes them behind. */
export function growMoneyNamesBefore({ table, money }: Language): Phrases<string> {
  const phrases = growPhrases<string>()
  if (money.namesFollow) return phrases
  for (const [code, forms] of [...Object.entries(money.names), ...Object.entries(table.currencyNames)])
    addForms(phrases, lower(forms), code, true)
  return phrases
}

/** Prefixed units that prices are given by. */
const PRICED: [sign: string, base: 'Wh' | 'g', power: number][] = [
  ['kWh', 'Wh', 3],
  ['MWh', 'Wh', 6],
  ['kg', 'g', 3],
]

/** What a rate is per (year, person, kWh), by the unit's sign. */
export function growBases({ table, rates, units }: Language): Phrases<string> {
  const bases = named(rates.bases)
  for (const [sign, base, power] of PRICED) {
    const names = `${units[base] ?? ''}|${table.unitNames[base] ?? ''}`.split('|').filter(Boolean)
    for (const prefix of (table.prefixNames[power] ?? '').split('|'))
      if (prefix) addForms(bases, lower(names.map(name => prefix + name).join('|')), sign)
  }
  for (const [sign, forms] of [...Object.entries(units), ...Object.entries(table.unitNames)]) {
    const measure = measures.get(sign)
    if (measure)
      addForms(bases, lower(forms), sign === measure.unit || measure.dim === 'time' ? measure.unit : sign)
  }
  return bases
}
