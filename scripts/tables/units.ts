import type { Table, Unit } from '../../lib/engine/languages/table'
import { type Branch, branchAt, textsOf, unitsOf } from './cldr'
import { plain, signs, words } from './forms'

type UnitForms = Pick<Table, 'unitNames' | 'unitSigns' | 'prefixNames' | 'prefixSigns'>
type Bases = Partial<Record<Unit, string[]>>

/** CLDR's names of the units that news uses, by ours. */
const plainUnits: Partial<Record<Unit, string>> = {
  W: 'power-watt',
  J: 'energy-joule',
  B: 'digital-byte',
  bit: 'digital-bit',
  L: 'volume-liter',
  m: 'length-meter',
  g: 'mass-gram',
  t: 'mass-tonne',
  s: 'duration-second',
  Hz: 'frequency-hertz',
  V: 'electric-volt',
  A: 'electric-ampere',
  cal: 'energy-calorie',
  eV: 'energy-electronvolt',
  min: 'duration-minute',
  h: 'duration-hour',
  day: 'duration-day',
  week: 'duration-week',
  month: 'duration-month',
  quarter: 'duration-quarter',
  year: 'duration-year',
  decade: 'duration-decade',
  century: 'duration-century',
  m2: 'area-square-meter',
  km2: 'area-square-kilometer',
  cm2: 'area-square-centimeter',
  m3: 'volume-cubic-meter',
  km3: 'volume-cubic-kilometer',
  cm3: 'volume-cubic-centimeter',
  ha: 'area-hectare',
  acre: 'area-acre',
  mi2: 'area-square-mile',
  ft2: 'area-square-foot',
  ft3: 'volume-cubic-foot',
  in: 'length-inch',
  ft: 'length-foot',
  yd: 'length-yard',
  mi: 'length-mile',
  nmi: 'length-nautical-mile',
  lightyear: 'length-light-year',
  oz: 'mass-ounce',
  lb: 'mass-pound',
  ton: 'mass-ton',
  gal: 'volume-gallon',
  bbl: 'volume-barrel',
  hp: 'power-horsepower',
  degC: 'temperature-celsius',
  degF: 'temperature-fahrenheit',
  'km/h': 'speed-kilometer-per-hour',
  mph: 'speed-mile-per-hour',
  'm/s': 'speed-meter-per-second',
  bar: 'pressure-bar',
  ppm: 'concentr-part-per-1e6',
  permille: 'concentr-permille',
}

/** Those that CLDR writes out with a prefix: kept where prefix and base do not give the same. */
const prefixedUnits: Partial<Record<Unit, string>> = {
  kW: 'power-kilowatt',
  MW: 'power-megawatt',
  GW: 'power-gigawatt',
  kWh: 'energy-kilowatt-hour',
  kJ: 'energy-kilojoule',
  kB: 'digital-kilobyte',
  MB: 'digital-megabyte',
  GB: 'digital-gigabyte',
  TB: 'digital-terabyte',
  PB: 'digital-petabyte',
  Mbit: 'digital-megabit',
  Gbit: 'digital-gigabit',
  ML: 'volume-megaliter',
  hL: 'volume-hectoliter',
  cL: 'volume-centiliter',
  mL: 'volume-milliliter',
  km: 'length-kilometer',
  cm: 'length-centimeter',
  mm: 'length-millimeter',
  µm: 'length-micrometer',
  nm: 'length-nanometer',
  kg: 'mass-kilogram',
  mg: 'mass-milligram',
  µg: 'mass-microgram',
  ms: 'duration-millisecond',
  µs: 'duration-microsecond',
  ns: 'duration-nanosecond',
  kHz: 'frequency-kilohertz',
  MHz: 'frequency-megahertz',
  GHz: 'frequency-gigahertz',
  mA: 'electric-milliampere',
  kcal: 'energy-kilocalorie',
}

const powers: Record<string, number> = {
  n: -9,
  µ: -6,
  m: -3,
  c: -2,
  d: -1,
  h: 2,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
  Z: 21,
}

/** CLDR has the kilowatt hour alone, and "byte" for the sign of the byte: the base is the rest after the prefix. */
const basesOf: Partial<Record<Unit, string>> = { Wh: 'energy-kilowatt-hour', B: 'digital-kilobyte' }

/**
 * Units whose signs news does not write, or that mean something likelier: "in" is a preposition, "tn" a trillion,
 * "q", "dec" and "c" are no more than CLDR's.
 */
const signless: Unit[] = ['in', 'ton', 'quarter', 'decade', 'century']

/** A day, week, month or year is no letter in running text: "5 m" is five metres, or million. */
const calendar: Unit[] = ['day', 'week', 'month', 'year']

/** Slips of CLDR's, and a sign for the bit that news does not write. */
const unwritten = ['m/s.', 'Cal', 'b']

/** Names (long forms) and signs (short forms) of units and their prefixes. */
export function unitFormsOf(locale: string): UnitForms {
  const units = unitsOf(locale)
  const long = readWidth(branchAt(units, 'long'))
  const { unitSigns, prefixSigns } = unitSignsOf(locale)
  return {
    unitNames: joinEach(long.units, words),
    unitSigns: withoutNames(unitSigns, long.units),
    prefixNames: mapValues(long.prefixes, words),
    prefixSigns,
  }
}

/** Short forms, those that are whole words too. */
export function unitSignsOf(locale: string): Pick<UnitForms, 'unitSigns' | 'prefixSigns'> {
  const { units, prefixes } = readWidth(branchAt(unitsOf(locale), 'short'))
  for (const unit of signless) delete units[unit]
  for (const unit of calendar) units[unit] = units[unit]?.filter(form => form.length > 1)
  return { unitSigns: joinEach(units, signs), prefixSigns: mapValues(prefixes, signs) }
}

/** Every form of every unit in one width; of prefixed units only what no prefix gives. */
function readWidth(width: Branch) {
  const units: Bases = {}
  for (const [unit, name] of Object.entries(plainUnits)) units[unit as Unit] = formsIn(width, name)
  const prefixes = prefixesIn(width)
  for (const [unit, name] of Object.entries(basesOf))
    units[unit as Unit] = [...unprefixed(width, name, prefixes[3]!), ...(units[unit as Unit] ?? [])]
  for (const [unit, name] of Object.entries(prefixedUnits)) {
    const power = powers[unit[0]!]!
    const base = units[unit.slice(1) as Unit]!
    const forms = formsIn(width, name)
    prefixes[power] = [...prefixes[power]!, ...otherPrefixes(forms, base)]
    units[unit as Unit] = forms.filter(form => !isGiven(form, prefixes[power]!, base))
  }
  return { units, prefixes }
}

const prefixesIn = (width: Branch): Record<number, string[]> =>
  Object.fromEntries(
    Object.values(powers).map(power => {
      const prefix = plain(textsOf(branchAt(width, `10p${power}`)).unitPrefixPattern!.replace('{0}', ''))
      return [power, prefix === 'μ' ? ['μ', 'µ'] : [prefix]]
    }),
  )

const unprefixed = (width: Branch, unit: string, prefixes: string[]) =>
  formsIn(width, unit).flatMap(form =>
    prefixes.filter(prefix => startsWith(form, prefix)).map(prefix => form.slice(prefix.length)),
  )

/** Italian "kilo" beside "chilo", from "kilowatt" and "watt". */
const otherPrefixes = (forms: string[], base: string[]) =>
  forms.flatMap(form => base.filter(end => form.endsWith(end)).map(end => form.slice(0, -end.length)))

const isGiven = (form: string, prefixes: string[], base: string[]) =>
  prefixes.some(prefix => base.some(end => form.toLowerCase() === (prefix + end).toLowerCase()))

const startsWith = (form: string, start: string) => form.toLowerCase().startsWith(start.toLowerCase())

const withoutNames = (short: Table['unitSigns'], long: Bases): Table['unitSigns'] =>
  joinEach(
    mapValues(short, (forms, unit) => forms.split('|').filter(form => !long[unit as Unit]?.includes(form))),
    signs,
  )

const formsIn = (width: Branch, unit: string) =>
  Object.entries(textsOf(branchAt(width, unit)))
    .filter(([key]) => key.includes('count-'))
    .map(([, pattern]) => plain(pattern.replace('{0}', '')))
    .filter(form => !unwritten.includes(form))

const joinEach = (bases: Bases, join: (forms: string[]) => string) =>
  Object.fromEntries(Object.entries(mapValues(bases, join)).filter(([, forms]) => forms))

const mapValues = <Key extends string | number, From, To>(
  from: Partial<Record<Key, From>>,
  to: (value: From, key: string) => To,
) =>
  Object.fromEntries(
    Object.entries<From>(from as Record<string, From>).map(([key, value]) => [key, to(value, key)]),
  ) as Record<Key, To>
