import { isCurrency } from '../../lib/engine/pack/dimensions'
import type { Qualifier, Quantity } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { hasScaleWord, sayDigits, sayNumber, sayRange, unbroken } from './numbers'
import { isSign, type Prefix, prefixFor, signOf, timeUnits, unitNames } from './units'

type Bare = Pick<Quantity, 'min' | 'max' | 'unit'>

/** As a sentence has it: "about 415 terawatt-hours", "$5–7 trillion", "more than $2 billion a year". */
export function sayValue(quantity: Quantity, strings: Strings): string {
  return qualified(quantity.qualifier, rated(quantity, sayBare(quantity, strings), strings), strings)
}

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
  const number = sayNumber(quantity.min / prefix.factor, quantity.max / prefix.factor, strings.locale)
  return rated(quantity, unbroken(`${number} ${signOf(quantity.unit, prefix)}`), strings)
}

/** Written out: "up to 7,000,000,000,000 US dollars". */
export function sayExact(quantity: Quantity, strings: Strings): string {
  const { min, max, unit, qualifier } = quantity
  const bare = isCurrency(unit)
    ? sayRange(min, max, currencyNames(unit, strings.locale))
    : saidWith(sayDigits(min, max, strings.locale), quantity, prefixFor(0, unit), strings)
  return qualified(qualifier, rated(quantity, bare, strings), strings)
}

/** With the hedge around it. */
const qualified = (qualifier: Qualifier | null, value: string, { t }: Strings): string =>
  qualifier ? t(`qualifier.${qualifier}`, { value }) : value

function saidWith(number: string, { min, max, unit }: Bare, prefix: Prefix, strings: Strings): string {
  const { t, locale } = strings
  if (isCurrency(unit)) return sayMoney(number, unit, hasScaleWord(min, max), strings)
  if (unit === '%') return sayRange(min / 100, max / 100, percents(locale))
  if (timeUnits.has(unit)) return sayRange(min, max, timesOf(unit, locale))
  const count = min === max ? max / prefix.factor : 2
  const names = unitNames[unit]
  if (names && !prefix.name) return unbroken(t(names.bare, { n: number }, count))
  if (names?.prefixed && prefix.name)
    return unbroken(t(names.prefixed, { n: number, prefix: t(`prefix.${prefix.name}`) }, count))
  if (isSign(unit)) return unbroken(`${number} ${signOf(unit, prefix)}`)
  return sayCounted(number, unit, count, locale)
}

function sayMoney(number: string, code: string, isScaled: boolean, { t, locale }: Strings): string {
  const sign = currencyPart(code, 'narrowSymbol', locale)
  const symbol = /\p{L}$/u.test(sign) ? `${sign} ` : sign
  const currency = code === 'USD' ? t('value.dollars') : currencyPart(code, 'name', locale)
  const [minus] = /^(?:[-−]\u2060?)?/.exec(number) as [string] & RegExpExecArray
  const n = number.slice(minus.length)
  return minus + unbroken(t(isScaled ? 'value.moneyScaled' : 'value.money', { n, symbol, currency }))
}

/** The packs name what is counted by an English noun, which other languages are better off without. */
function sayCounted(number: string, noun: string, count: number, locale: string): string {
  if (!noun || !locale.startsWith('en')) return number
  return unbroken(`${number} ${count === 1 ? noun : pluralOf(noun)}`)
}

function pluralOf(noun: string): string {
  if (noun === 'person') return 'people'
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function rated({ per }: Pick<Quantity, 'per'>, value: string, { t }: Strings): string {
  if (!per) return value
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
