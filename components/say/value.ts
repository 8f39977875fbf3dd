import { isCurrency } from '../../lib/engine/pack/dimensions'
import type { Qualifier, Quantity } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { breakable, hasScaleWord, sayDigits, sayNumber, sayRange, unbroken } from './numbers'
import {
  countedNames,
  isSign,
  type Prefix,
  prefixFor,
  signOf,
  timeUnits,
  unitNames,
  wholePrefixFor,
} from './units'

type Bare = Pick<Quantity, 'min' | 'max' | 'unit'>

/** As a sentence has it: "about 415 terawatt-hours", "$5–7 trillion", "more than $2 billion a year". */
export const sayValue = (quantity: Quantity, strings: Strings): string =>
  hedged(quantity, sayBare(quantity, strings), strings)

/** The same without its hedge. */
export function sayBare(quantity: Bare, strings: Strings): string {
  const { min, max, unit } = quantity
  const prefix = prefixFor(Math.abs(max) || min, unit)
  return saidWith(
    sayNumber(min / prefix.factor, max / prefix.factor, strings.locale),
    quantity,
    prefix,
    strings,
  )
}

/** In signs, for notes: "460 TWh". */
export function sayShort(quantity: Quantity, strings: Strings): string {
  const prefix = prefixFor(quantity.max, quantity.unit)
  if (!isSign(quantity.unit)) return sayValue(quantity, strings)
  if (quantity.unit === '%') return rated(quantity, sayBare(quantity, strings), strings)
  const number = sayNumber(quantity.min / prefix.factor, quantity.max / prefix.factor, strings.locale)
  return rated(quantity, unbroken(`${number} ${signOf(quantity.unit, prefix)}`), strings)
}

/** Written out: "up to 7,000,000,000,000 US dollars". */
export function sayExact(quantity: Quantity, strings: Strings): string {
  const { min, max, unit } = quantity
  const prefix = wholePrefixFor(max, unit)
  const bare = isCurrency(unit)
    ? inSmall(sayRange(min, max, currencyNames(unit, strings.locale)), strings)
    : saidWith(
        sayDigits(min / prefix.factor, max / prefix.factor, strings.locale),
        quantity,
        prefix,
        strings,
        false,
      )
  return breakable(hedged(quantity, bare, strings))
}

/** With its hedge and its rate. Where the rate goes first, the hedge stays with the number: "月約10億ドル". */
function hedged(quantity: Quantity, bare: string, strings: Strings): string {
  const { qualifier } = quantity
  const isRateFirst = /^(?:ja|zh)/.test(strings.locale)
  return isRateFirst
    ? unbroken(rated(quantity, qualified(qualifier, bare, strings), strings))
    : qualified(qualifier, rated(quantity, bare, strings), strings)
}

/** The data of `Intl` begin the names of Portuguese money with a capital, which the language does not. */
const inSmall = (name: string, { locale }: Strings) =>
  locale.startsWith('pt') ? name.toLocaleLowerCase(locale) : name

/** With the hedge around it. */
export const qualified = (qualifier: Qualifier | null, value: string, { t }: Strings): string =>
  qualifier ? t(`qualifier.${qualifier}`, { value }) : value

function saidWith(
  number: string,
  { min, max, unit }: Bare,
  prefix: Prefix,
  strings: Strings,
  isScaled = hasScaleWord(min, max),
): string {
  const { t, locale } = strings
  if (isCurrency(unit)) return sayMoney(number, unit, isScaled, strings)
  if (unit === '%') return sayRange(min / 100, max / 100, percents(locale))
  if (isCalendarYear({ min, unit }))
    return sayRange(min, max, new Intl.NumberFormat(locale, { useGrouping: false }))
  if (timeUnits.has(unit)) return sayRange(min, max, timesOf(unit, locale))
  const count = min === max && isSingular(max / prefix.factor, locale) ? 1 : 2
  const names = unitNames[unit]
  if (names && !prefix.name) return unbroken(t(names.bare, { n: number }, count))
  if (names?.prefixed && prefix.name)
    return unbroken(t(names.prefixed, { n: number, prefix: t(`prefix.${prefix.name}`) }, count))
  if (isSign(unit)) return unbroken(`${number} ${signOf(unit, prefix)}`)
  return sayCounted(number, unit, count, isScaled, strings)
}

/** When something is to be, not how long it takes. */
export const isCalendarYear = ({ min, unit }: Pick<Bare, 'min' | 'unit'>): boolean =>
  unit === 'year' && min >= 1500 && min < 2500

/** Nought point three is one in French, and many in English. */
const isSingular = (value: number, locale: string) => new Intl.PluralRules(locale).select(value) === 'one'

function sayMoney(number: string, code: string, isScaled: boolean, strings: Strings): string {
  const { t, locale } = strings
  const sign = currencyPart(code, 'narrowSymbol', locale)
  const symbol = /\p{L}$/u.test(sign) ? `${sign} ` : sign
  const currency = code === 'USD' ? t('value.dollars') : inSmall(currencyPart(code, 'name', locale), strings)
  const [minus] = /^(?:[-−]\u2060?)?/.exec(number) as [string] & RegExpExecArray
  const n = number.slice(minus.length)
  const said = t(isScaled ? 'value.moneyScaled' : 'value.money', { n, symbol, currency })
  return minus + unbroken(locale.startsWith('fr') ? elided(said) : said)
}

/** "7 milliards d’euros". */
const elided = (text: string) => text.replace(/ de (?=[eu])/, ' d’')

/** What is counted goes by an English noun; of those that the strings do not know other languages are better off without. */
function sayCounted(number: string, unit: string, count: number, isScaled: boolean, { t, locale }: Strings) {
  const key = countedNames[unit]
  if (!locale.startsWith('en') && key) {
    const noun = t(key, {}, count)
    const said = t(isScaled ? 'value.countedScaled' : 'value.counted', { n: number, noun })
    return unbroken(locale.startsWith('fr') ? elided(said) : said)
  }
  return sayNoun(number, unit, count, locale)
}

function sayNoun(number: string, noun: string, count: number, locale: string): string {
  if (!noun || !locale.startsWith('en')) return number
  return unbroken(`${number} ${count === 1 ? noun : pluralOf(noun)}`)
}

function pluralOf(noun: string): string {
  if (noun === 'person') return 'people'
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** A share is of something, which is no rate. */
function rated({ per, unit }: Pick<Quantity, 'per' | 'unit'>, value: string, { t }: Strings): string {
  if (!per || (unit === '%' && !isSpan(per))) return value
  const rate = isSpan(per) ? t(`per.${per}`) : t('per.other', { unit: per })
  return t('value.rate', { value, per: rate })
}

type Span = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'
const isSpan = (per: string): per is Span => timeUnits.has(per)

const percents = (locale: string) =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })

const timesOf = (unit: string, locale: string) =>
  new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })

const currencyNames = (currency: string, locale: string) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  })

function currencyPart(currency: string, currencyDisplay: 'narrowSymbol' | 'name', locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
  return format.formatToParts(7e6).find(({ type }) => type === 'currency')?.value ?? currency
}
