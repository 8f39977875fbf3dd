import type { Unit } from './table'

/**
 * The orders in which generated tables list names, so that no table repeats the keys. Those that few languages
 * have come last; new ones are added at an end, or the tables generated anew.
 */

/** The money that the news of every language writes about. */
export const worldMoney = 'USD EUR GBP JPY CNY CHF INR KRW RUB TRY CAD AUD'.split(' ')

/** What English names beside it, and others of their neighbours. */
export const widerMoney = 'HKD TWD SGD NZD SEK NOK DKK PLN CZK HUF UAH BRL MXN ZAR ILS SAR AED'.split(' ')

/** What is news nearer by, or in English. */
const fartherMoney = 'ISK RON ARS CLP COP PEN NGN EGP QAR KWD PKR IDR MYR THB PHP VND'.split(' ')

/** Currencies by ISO 4217 code, the most written first. */
export const currencies = [...worldMoney, ...widerMoney, ...fartherMoney]

/** Signs of units, kin beside kin. */
export const units = [
  ...['W', 'Wh', 'J', 'B', 'bit', 'L', 'm', 'g', 't', 's', 'Hz', 'min', 'h', 'day', 'week', 'month', 'year'],
  ...['m2', 'km2', 'm3', 'ha', 'bbl', 'degC', 'km/h', 'ppm', 'permille'],
  ...['acre', 'mi2', 'ft2', 'in', 'ft', 'yd', 'mi', 'oz', 'lb', 'ton', 'gal', 'hp', 'degF', 'mph'],
  ...['km', 'cm', 'mm', 'nm', 'kg', 'mg', 'mL', 'kW', 'MW', 'GW', 'kWh', 'GHz', 'MHz'],
  ...['kB', 'MB', 'GB', 'TB', 'PB', 'Mbit', 'Gbit', 'µm'],
] as Unit[]

/** Powers of ten of the prefixes. */
export const prefixes = [3, 6, 9, 12, 15, 18, -2, -3, -6, -9]

const tens = [30, 40, 50, 60, 70, 80, 90]

/** 0 to 20, the tens, the hundreds, and what stands between the tens. */
export const numbers = [
  ...Array.from({ length: 21 }, (_, value) => value),
  ...tens,
  ...[100, 200, 300, 400, 500, 600, 700, 800, 900],
  ...[20, ...tens].flatMap(ten => Array.from({ length: 9 }, (_, unit) => ten + unit + 1)),
]
