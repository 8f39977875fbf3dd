import type { Table, Unit } from '../../lib/engine/languages/table'
import { type Branch, branchAt, textsOf, unitsOf } from './cldr'
import { plain, signs, words } from './forms'

/** How far a language is read: to the full, or in its basics. */
export type Reach = 'full' | 'basics'

type UnitForms = Pick<Table, 'unitNames' | 'unitSigns' | 'prefixNames' | 'prefixSigns'>
type Bases = Partial<Record<Unit, string[]>>

/** CLDR's names of the units that news everywhere uses, by ours. */
const plainUnits: Partial<Record<Unit, string>> = {
  W: 'power-watt',
  B: 'digital-byte',
  L: 'volume-liter',
  m: 'length-meter',
  g: 'mass-gram',
  t: 'mass-tonne',
  min: 'duration-minute',
  h: 'duration-hour',
  day: 'duration-day',
  week: 'duration-week',
  month: 'duration-month',
  year: 'duration-year',
  degC: 'temperature-celsius',
}

/** What the larger languages name beside them. */
const fartherUnits: Partial<Record<Unit, string>> = {
  J: 'energy-joule',
  bit: 'digital-bit',
  s: 'duration-second',
  Hz: 'frequency-hertz',
  m2: 'area-square-meter',
  km2: 'area-square-kilometer',
  m3: 'volume-cubic-meter',
  ha: 'area-hectare',
  bbl: 'volume-barrel',
  'km/h': 'speed-kilometer-per-hour',
  ppm: 'concentr-part-per-1e6',
  permille: 'concentr-permille',
  acre: 'area-acre',
  in: 'length-inch',
  ft: 'length-foot',
  mi: 'length-mile',
  oz: 'mass-ounce',
  lb: 'mass-pound',
  hp: 'power-horsepower',
}

/** Measures of the English-speaking world that others convert. */
const customaryUnits: Partial<Record<Unit, string>> = {
  mi2: 'area-square-mile',
  ft2: 'area-square-foot',
  yd: 'length-yard',
  ton: 'mass-ton',
  gal: 'volume-gallon',
  degF: 'temperature-fahrenheit',
  mph: 'speed-mile-per-hour',
}

/** Those that CLDR writes out with a prefix: kept where prefix and base do not give the same. */
const prefixedUnits: Partial<Record<Unit, string>> = {
  kW: 'power-kilowatt',
  MW: 'power-megawatt',
  GW: 'power-gigawatt',
  kWh: 'energy-kilowatt-hour',
  kB: 'digital-kilobyte',
  MB: 'digital-megabyte',
  GB: 'digital-gigabyte',
  TB: 'digital-terabyte',
  PB: 'digital-petabyte',
  Mbit: 'digital-megabit',
  Gbit: 'digital-gigabit',
  mL: 'volume-milliliter',
  km: 'length-kilometer',
  cm: 'length-centimeter',
  mm: 'length-millimeter',
  µm: 'length-micrometer',
  nm: 'length-nanometer',
  kg: 'mass-kilogram',
  mg: 'mass-milligram',
  MHz: 'frequency-megahertz',
  GHz: 'frequency-gigahertz',
}

const powers: Record<string, number> = { n: -9, µ: -6, m: -3, c: -2, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }

/** CLDR has the kilowatt hour alone, and "byte" for the sign of the byte: the base is the rest after the prefix. */
const basesOf: Partial<Record<Unit, string>> = { Wh: 'energy-kilowatt-hour', B: 'digital-kilobyte' }

/**
 * Units whose signs news does not write, or that mean something likelier: "in" is a preposition, "tn" a trillion,
 * and a month is no letter in running text: "5 m" is five metres, or million.
 */
const signless: Unit[] = ['in', 'ton', 'day', 'week', 'month', 'year']

/** A sign for the bit that news does not write. */
const unwritten = ['b']

/** Names (long forms) and signs (short forms) of units and their prefixes. */
export function unitFormsOf(locale: string, reach: Reach): UnitForms {
  const long = readWidth(locale, 'long', reach)
  const { unitSigns, prefixSigns } = unitSignsOf(locale, reach)
  return {
    unitNames: joinEach(long.units, words),
    unitSigns: withoutNames(unitSigns, long.units),
    prefixNames: mapValues(long.prefixes, prefixes => words(prefixes).toLowerCase()),
    prefixSigns,
  }
}

/** Short forms, those that are whole words too. */
export function unitSignsOf(locale: string, reach: Reach): Pick<UnitForms, 'unitSigns' | 'prefixSigns'> {
  const { units, prefixes } = readWidth(locale, 'short', reach)
  for (const unit of signless) delete units[unit]
  return { unitSigns: joinEach(units, signs), prefixSigns: mapValues(prefixes, signs) }
}

/** Every form of every unit in one width; of prefixed units only what no prefix gives. */
function readWidth(locale: string, name: 'long' | 'short', reach: Reach) {
  const width = branchAt(unitsOf(locale), name)
  const formsOf = (unit: string) => formsIn(textsOf(branchAt(width, unit)), reach)
  const units: Bases = mapValues(unitsNamed(locale, reach), unit => formsOf(unit!))
  const prefixes = prefixesIn(width)
  for (const [unit, name] of Object.entries(basesOf))
    units[unit as Unit] = [...unprefixed(formsOf(name), prefixes[3]!), ...(units[unit as Unit] ?? [])]
  for (const [unit, name] of Object.entries(prefixedUnits)) {
    if (!units[unit.slice(1) as Unit]) continue
    const power = powers[unit[0]!]!
    const base = units[unit.slice(1) as Unit]!
    const forms = formsOf(name)
    prefixes[power] = [...prefixes[power]!, ...otherPrefixes(forms, base)]
    units[unit as Unit] = forms.filter(form => !isGiven(form, prefixes[power]!, base))
  }
  return { units, prefixes }
}

/** The units that a language names: English, and the root for their signs, all of them. */
const unitsNamed = (locale: string, reach: Reach) => ({
  ...plainUnits,
  ...(reach === 'full' && fartherUnits),
  ...(/^(?:en|und)/.test(locale) && customaryUnits),
})

const prefixesIn = (width: Branch): Record<number, string[]> =>
  Object.fromEntries(
    Object.values(powers).map(power => {
      const prefix = plain(textsOf(branchAt(width, `10p${power}`)).unitPrefixPattern!.replace('{0}', ''))
      return [power, prefix === 'μ' ? ['μ', 'µ'] : [prefix]]
    }),
  )

const unprefixed = (forms: string[], prefixes: string[]) =>
  forms.flatMap(form =>
    prefixes
      .filter(prefix => form.toLowerCase().startsWith(prefix.toLowerCase()))
      .map(prefix => form.slice(prefix.length)),
  )

/** Italian "kilo" beside "chilo", from "kilowatt" and "watt". */
const otherPrefixes = (forms: string[], base: string[]) =>
  forms.flatMap(form => base.filter(end => form.endsWith(end)).map(end => form.slice(0, -end.length)))

const isGiven = (form: string, prefixes: string[], base: string[]) =>
  prefixes.some(prefix => base.some(end => form.toLowerCase() === (prefix + end).toLowerCase()))

/** Short forms that are whole names are read as names already. */
const withoutNames = (short: Table['unitSigns'], long: Bases): Table['unitSigns'] =>
  joinEach(
    mapValues(short, (forms, unit) => forms.split('|').filter(form => !long[unit as Unit]?.includes(form))),
    signs,
  )

/** Plurals, and the cases that follow a number most: "5 Metern", "5 гигаватт". */
function formsIn(texts: Record<string, string>, reach: Reach) {
  const wanted =
    reach === 'full'
      ? /^(?:unitPattern|accusative|genitive)-count-|^dative-count-other$/
      : /^(?:unitPattern|genitive|oblique)-count-/
  return Object.keys(texts)
    .filter(key => wanted.test(key))
    .map(key => plain(texts[key]!.replace('{0}', '')))
    .filter(form => !unwritten.includes(form))
}

const joinEach = (bases: Bases, join: (forms: string[]) => string) =>
  Object.fromEntries(Object.entries(mapValues(bases, join)).filter(([, forms]) => forms))

const mapValues = <From, To>(
  from: Record<string, From>,
  to: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(from).map(([key, value]) => [key, to(value, key)]))
