/**
 * What CLDR knows of a language or a region, as far as the numbers of the news need it. The tables are
 * generated (`npm run tables`); what CLDR lacks or gets wrong stands in a hand-made supplement beside them.
 *
 * A table is a difference over its parent, as in CLDR: root → de → de-CH. What all languages share (€, kW, GB)
 * stands once, in root.
 */
export interface Table {
  /** BCP 47: a language ("de"), or a language as one region or script writes it ("de-CH", "zh-Hant"). */
  tag: string
  /** The decimal separator of 0–9; a second one where money takes another (Swiss French). */
  decimal: Forms
  /** The group separator, likewise. A space stands for every kind of space, ’ for every apostrophe. */
  group: Forms
  /** The language's own digit zero, where its texts use other digits than 0–9 as well; 1 to 9 follow it in Unicode. */
  zero?: string
  /** Digits are grouped 3, 2, 2: 12,34,56,789. */
  lakh: boolean
  /** The signs of a percentage, 0–9 or native digits alike. */
  percent: Forms
  /** The percent sign stands before the number (Turkish %12). */
  percentFirst: boolean
  /** ISO 4217 code of the region's own money: whose "$", "£", "¥" or "kr" a bare sign is. */
  currency: string
  /** Names of currencies by ISO 4217 code, in every plural and case form. */
  currencyNames: Record<string, Forms>
  /** Signs of currencies by ISO 4217 code. A bare sign has one owner in each table. */
  currencySigns: Record<string, Forms>
  /** Words for powers of ten, by the exponent: `{ 6: 'million|millions' }`. A form may hold spaces ("mila miliardi"). */
  scaleWords: Record<number, Forms>
  /** Short forms for powers of ten, by the exponent: `{ 9: 'B' }`. Capitals and full stops are part of them. */
  scaleSigns: Record<number, Forms>
  /** Names of units, in every plural and case form. A prefixed unit stands here only where no rule gives its name. */
  unitNames: Partial<Record<Unit, Forms>>
  /** Signs of units; capitals are part of them. A prefixed unit stands here only where no rule gives its sign. */
  unitSigns: Partial<Record<Unit, Forms>>
  /** What goes before a unit's name for each power of ten, in small letters: `{ 9: 'giga' }`. */
  prefixNames: Record<number, Forms>
  /** What goes before a unit's sign for each power of ten: `{ 9: 'G' }`. */
  prefixSigns: Record<number, Forms>
  /** January to December, each in every case form and abbreviation. */
  months: Forms[]
  numerals: Numerals
}

/** Every way to write one thing, joined by `|`, as CLDR writes it but with plain spaces; '' where there is none. */
export type Forms = string

/**
 * How 0 to 999 are spelt: the sum of its words, the greater first, where a word of `multipliers` multiplies
 * the smaller ones before it ("three hundred", 二十), or 1 where there is none ("hundert").
 */
export interface Numerals {
  /**
   * By value: each word that the rule above does not make of others; it may hold spaces or hyphens.
   * A word ending or beginning in "-" is only met with another joined to it there: "vent-" in "ventotto".
   */
  words: Record<number, Forms>
  /** Values whose words multiply: 100; in zh, ja, ko, vi, id 10 as well. */
  multipliers: number[]
  /** Words that may stand between two others and add nothing: "and", "und", "y". A hyphen may anywhere. */
  glue: Forms
  /** Words are written together: "zweihundertdrei". The longest that fits is meant. */
  joined: boolean
  /** The unit comes before the ten: "dreiundzwanzig". */
  unitsFirst: boolean
}

/** Units that take SI prefixes. */
export type BaseUnit =
  | 'W'
  | 'Wh'
  | 'J'
  | 'B'
  | 'bit'
  | 'L'
  | 'm'
  | 'g'
  | 't'
  | 's'
  | 'Hz'
  | 'V'
  | 'A'
  | 'cal'
  | 'eV'

/** SI prefixes, from nano to zetta. */
export type Prefix = 'n' | 'µ' | 'm' | 'c' | 'd' | 'h' | 'k' | 'M' | 'G' | 'T' | 'P' | 'E' | 'Z'

/** Units that take none. Powers are written out: km2, m3. */
export type OtherUnit =
  | 'min'
  | 'h'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'm2'
  | 'km2'
  | 'cm2'
  | 'm3'
  | 'km3'
  | 'cm3'
  | 'ha'
  | 'acre'
  | 'mi2'
  | 'ft2'
  | 'ft3'
  | 'in'
  | 'ft'
  | 'yd'
  | 'mi'
  | 'nmi'
  | 'lightyear'
  | 'oz'
  | 'lb'
  | 'ton'
  | 'gal'
  | 'bbl'
  | 'hp'
  | 'degC'
  | 'degF'
  | 'km/h'
  | 'mph'
  | 'm/s'
  | 'bar'
  | 'ppm'
  | 'permille'

/** Signs of units that a table may name, prefixed or not. */
export type Unit = BaseUnit | OtherUnit | `${Prefix}${BaseUnit}`
