import type { Qualifier } from '../types'
import type { Forms, Table } from './table'

/**
 * How a language says quantities: CLDR's table and, by hand, what CLDR lacks. Pure data: adding a language
 * adds one such object and changes no code. A region is its language with another table or a few other entries:
 * `{ ...en, table: enIN }`.
 *
 * Forms are written in lower case with plain spaces and straight apostrophes, joined by `|`; '' where the
 * language has none. They are compared in lower case, but for those named signs, whose capitals count.
 * A form that ends in `*` stands for every word that begins so: `dolar*` is dolar, dolarów, dolarami.
 */
export interface Language {
  table: Table
  writing: Writing
  numbers: Numbers
  shares: Shares
  multiples: Multiples
  money: Money
  /**
   * Names that CLDR lacks for units, by their sign in `figures/units.ts`: `{ FLOP: 'flop|flops', t: 'tonne|tonnes' }`.
   * A form with a capital is a sign, and its capitals count: `{ degC: 'C|gradi' }`.
   */
  units: Record<string, Forms>
  /** Names of a unit that are another one's where a word of `cues` stands before, or from `least` up: 覚醒剤600*キロ*, 3억*주*; or of a currency's `money`th power of ten: "een boete van 4,5 *ton*". */
  cued?: { unit: string; forms: Forms; cues: Forms; least?: number; money?: number }[]
  counts: Counts
  /** Words before a figure that bound it: `{ max: 'up to', above: 'more than|over' }`. */
  hedges: Record<Exclude<Qualifier, 'vague'>, Forms>
  /** Words that hold a hedge and bound nothing: 賣*超*, 签*约*, "*fazla* verdi". */
  idleHedges?: Forms
  /** Words after a figure that bound it: `{ max: 'at most', approx: 'or so' }`. */
  hedgesAfter: Partial<Record<Exclude<Qualifier, 'vague'>, Forms>>
  /** Hedges that only say "during" before a stretch of time: "$38 billion *over* seven years". */
  during?: Forms
  /** Hedges that say only what something is worth, behind nouns that may end a longer word: "ein Groß*auftrag* über 13 Milliarden". */
  worth?: { hedges: Forms; behind: Forms }
  /** Hedges of what is measured out, which say something else of things that are counted: "uses *as much as* 120 homes", "eine Umfrage *unter* 1000 Befragten". */
  equatives?: Forms
  /**
   * Fillers that make the quantity a known one, so that a comparison before them bounds something else:
   * "inflation is above *the* 2% target". Where articles go with every quantity (oltre i 5 milioni) there are none.
   */
  definites?: Forms
  /** Words that may stand between a hedge and its figure: "about *the same* 7 million", "circa *il* 5%". */
  fillers: Forms
  ranges: Ranges
  rates: Rates
  distractors: Distractors
}

/** How the language is written, as far as numbers must know. */
export interface Writing {
  /** Words are written apart, so that a word must end where a form ends: false for zh, ja. */
  spaced: boolean
  /** A scale or unit may begin a longer word: Milliardenklage, Billionen-Dollar-Plan. */
  compounds: boolean
  /** A capital within a sentence marks a name: false for de, and where letters have no capitals. */
  capitalsMarkNames: boolean
  /** Small words written onto the word or number after them: Arabic و (and), ب (by). */
  proclitics?: Forms
}

/** Its words for numbers and powers of ten. */
export interface Numbers {
  /** Words for powers of ten beside CLDR's, by the exponent: `{ 9: 'mld|mld.' }`. Several in a row multiply: mila miliardi. */
  scales: Record<number, Forms>
  /** Signs for powers of ten, capitals counting, believed only beside money or before a counted noun: `{ 3: 'k|K', 6: 'M|m' }`. */
  scaleSigns: Record<number, Forms>
  /** Scale words borrowed from English with its meaning: read as `power`, with the native `otherwise` kept as an alternative. */
  loans: { forms: Forms; power: number; otherwise: number }[]
  /** Spelt numerals beside CLDR's: `{ 0: 'nil' }`. */
  numerals: Record<number, Forms>
  /** Scale words that alone stand for one of them: "*миллион* рублей". */
  ones?: Forms
  /** Names of units and nouns that alone stand for two of them: "*طنين*", two tonnes. */
  duals?: Forms
  /** Words that add quarters to the number behind them, or to one: `{ 0.5: 'साढे' }`, since साढ़े तीन लाख is 350,000. */
  quarters?: Record<number, Forms>
  /** Smaller parts follow a scale with nothing between, in digits too: "2 bin 500", "2 लाख 50 हजार". */
  sums?: boolean
  /**
   * Words that multiply the digit before them, digits too, beside CLDR's: `{ 1000: '千' }`. Where a thousand is one,
   * numbers are sums of sections of four places: 1兆2345億, 7천5백30만.
   */
  multipliers?: Record<number, Forms>
  /** Numerals that alone are more often another word, and need a scale: Korean 이, which is "this" too. */
  boundNumerals?: Forms
  /** Right behind a round number: it and somewhat more, up to the next: 30多, 300余, 10여. */
  andMore?: Forms
  /** What joins a smaller part to a larger one: "un milione *e* 500 mila". */
  plus: Forms
  /** Whether regions differ in the decimal separator, so that a text of no region is asked which it writes. */
  separatorsVary?: boolean
  /** The minus sign as a word: "*minus* five per cent". */
  minus?: Forms
  /** The decimal mark as a word: "one *point* seven". */
  point: Forms
  /** What is the decimal mark only before a percentage, a scale or a unit: "siete *con* cincuenta por ciento". */
  loosePoint?: Forms
  /** What may stand between a number and its scale, currency or noun: "7 trilioni *di* dollari". */
  of: Forms
  /** Articles that stand for one before a scale or a unit: "*a* trillion", "*un* chilo". */
  articles: Forms
  /** Nouns for a number of things: `{ 12: 'dozen' }`, `{ 10: 'decina', 100: 'centinaio' }`. */
  groups: Record<number, Forms>
  /** Their plurals, which say an order only: "*tens* of billions" is 10 to 100 billion. Plural scale words are known without. */
  many: Record<number, Forms>
  /** A few, read as 2 to 10: several, a few, alcuni. */
  several: Forms
  /** Words for one of a band of numbers: kilkanaście, 11 to 19. */
  bands?: { forms: Forms; low: number; high: number }[]
  /** Half, before what it halves: "*half a* trillion", "*mezzo* litro". */
  half: Forms
  /** And a half, after the number, its scale or its noun: "two *and a half*", "un anno *e mezzo*". */
  andHalf: Forms
  /** Words that stand for one and a half: anderthalb, półtora. */
  oneAndHalf: Forms
  /** What makes a scale word vague when it goes before: "*multi*-billion-dollar". */
  multi: Forms
  /** "Six-*figure*", "six *figures*". */
  figures: Forms
}

/** How it says percentages, fractions and points. */
export interface Shares {
  /** Beside CLDR's sign and names: "per cent|pct". */
  percent: Forms
  /** Words that come before the number and make it a percentage: 百分之, "yüzde". */
  percentBefore: Forms
  /** Words that make a number a percentage where nothing else does: "een *percentage van* 52,3". */
  percentOf?: Forms
  /** Between a denominator and its numerator: 三分之一, 百分之五, 3分の1. */
  partsOf?: Forms
  /** Nth parts as a rule's words: "*jeder fünfte*", "*var tredje*": words before ordinals, these by what they divide by. */
  every?: { words: Forms; ordinals: Record<number, Forms> }
  /** Between a total with its counter and the part of it: 5人*に*1人, 10명 *중* 4명. */
  among?: Forms
  /** Hundredths behind tenths: 2割5*分*; '' where only words say them, with nothing behind: 两成三. */
  hundredths?: Forms
  /** Thousandths behind those: 3割8分7*厘*. */
  thousandths?: Forms
  /** Between the parts of a fraction of one per cent: "1 *sobre* 3 por ciento". */
  over?: Forms
  /** Tenths, as percentages: 两成, 3割. */
  tenths?: Forms
  points: Forms
  /** What means points of a percentage after a fraction alone: "a quarter-*point*". */
  partPoints?: Forms
  basisPoints: Forms
  /** Tenths of a point, with no more said: "tres *décimas*". */
  tenthPoints?: Forms
  /** Half as a share: "*half* of the jobs", "la *metà* dei posti". */
  half: Forms
  /** Other parts that need no numerator, by what they divide by: `{ 4: 'cuarta parte' }`. */
  parts?: Record<number, Forms>
  /** Denominators: `{ 3: 'third|thirds' }`. */
  fractions: Record<number, Forms>
  /** "One *in* five", "8 *out of* 10". */
  outOf: Forms
  /**
   * Words that show that a fraction or a half is meant when they follow: "a fifth *of*", "un quinto *in meno*".
   * '*' where nothing need follow: case endings say it, or the word for a half is no other word.
   */
  follow: Forms
}

/** How it says that something is so many times another. */
export interface Multiples {
  /** "Four *times* more", "10*x*", "ten*fold*": what follows the number. */
  times: Forms
  /** Like `times`, but never a mere repetition: fold, -fach. */
  fold: Forms
  /** Words after `times` that make it a ratio and no repetition: "four times *more*". */
  follow: Forms
  /** "A *factor of* 1,000". */
  before: Forms
  /** Before a number with `times` behind it: "*в* два раза", where "два раза" alone is twice. */
  lead?: Forms
  /** Single words, by the factor they say: `{ 2: 'doubled|doubling', 0.5: 'halved' }`. */
  words: Record<number, Forms>
  /** Single words that say a repetition or a factor: a factor only before `follow`. `{ 2: 'twice' }`. */
  adverbs: Record<number, Forms>
  /** "Three *orders of magnitude*". */
  orders: Forms
}

/** Its names and signs for currencies and their coins. */
export interface Money {
  /** Names beside CLDR's, by ISO 4217 code, bare nouns among them: `{ USD: 'dollar|dollars|greenback' }`. */
  names: Record<string, Forms>
  /** Signs and codes beside CLDR's, capitals counting. */
  signs: Record<string, Forms>
  /** Hundredths of a currency, by its code: `{ USD: 'cent|cents|¢' }`. */
  cents: Record<string, Forms>
  /** Names of money only follow their number, so that one before it is the thing priced: "Dolar 42,25". */
  namesFollow?: boolean
  /** Coins read only behind the currency's name, by its code and by what they are in hundredths of it: 5元3*角*. */
  coins?: Record<string, Record<number, Forms>>
  /** Abbreviations of a currency with a power of ten in them, by its code: `{ SEK: { 6: 'mkr' } }`. */
  scaled?: Record<string, Record<number, Forms>>
  /** What is always money, so that a number of it needs no currency: "278 miliardi di *liquidità*", "3 Milliarden *Umsatz*". */
  sums: Forms
  /** Verbs and nouns beside which a bare large number is a sum in the region's own money, where no other is spoken of. */
  cues?: Forms
  /** Names that are a unit too when hyphenated ("a 20-pound bag"): by their unit. */
  alsoUnits: Record<string, Forms>
}

/** The nouns that it counts, and what may stand before them. */
export interface Counts {
  /**
   * Which word after a number names what is counted: the first with a plural ending, the first that is no adjective,
   * the first that is in the list of nouns, adjectives aside, or a counter.
   */
  head: 'plural' | 'first' | 'known' | 'counter'
  /** Endings that a noun not in the list must have to be counted in the plural: `s`; '' where any will do. */
  plurals: Forms
  /** Endings and what stands for them in the singular, the first that fits: `[['ies', 'y'], ['s', '']]`; [] keeps the noun as written. */
  singular: [ending: string, replacement: string][]
  /** Millions take "of" before what is counted, so that a bare word behind them counts nothing: "19.202 millones presupuestados". */
  millionsOf?: boolean
  /** Known nouns by their English singular: `{ person: 'persone|persona' }`. For zh, ja, ko the counters: `{ person: '人|名' }`, also with the noun behind: 台服务器. */
  nouns: Record<string, Forms>
  /** What counts people behind a hyphen: "a 40-*person* firm". */
  members?: Forms
  /** Verbs whose bare number counts one thing, by its English singular: `{ person: 'killed|injuring' }`. */
  objects?: Record<string, Forms>
  /** Words that may stand between number and noun: more, new, other; nuovi, altri. */
  adjectives: Forms
  /** Words that are never what is counted: prepositions, conjunctions, pronouns, common verbs. */
  stops: Forms
}

/** How it says from … to …, and what something was before. */
export interface Ranges {
  /**
   * "*Between* 5 *and* 7", "*from* 5 *to* 7": how a range opens and how its ends are joined; '' opens with nothing.
   * With `lead` behind the second end they are a change: 5億円*から*7億円*に*; with `isChange` always: "*von* 5 *auf* 7".
   */
  pairs: { open: Forms; join: Forms; lead?: Forms; isChange?: boolean }[]
  /** What joins the ends without an opening: "5 *to* 7", "two *or* three". Dashes are known. */
  joins: Forms
  /** What may close it: 之间, 사이. */
  close: Forms
  /** Words that may stand before the second end: "tra i 5 e *i* 7", "von 5 auf *rund* 7" no. */
  articles: Forms
  /** Verbs and nouns of change: two ends after them are two values, from and to. */
  changes: Forms
  /** What leads to the new value of a change: "rose *to*". */
  to: Forms
  /** What names a part of the quantity before it: "420 flats, *of which* 147", "39 symbols, *of which* seven". */
  parts?: Forms
  /** The same behind the number: "37 miliardi, 30 *dei quali*". */
  partsAfter?: Forms
  /** Between a part and the whole, which say what is counted once: "80 *of the* 120 lawmakers". */
  partitive?: Forms
  /** What sets a bare number behind the figure before it apart from another: "3,200 cars, *400* fewer than". */
  differences?: Forms
  /** What compares a bare number with the figure before it: "against *3.7* the year before". */
  against: Forms
}

/** How it says per year, per head, a barrel. */
export interface Rates {
  /** What makes any noun after it the base of a rate: per, every. */
  per: Forms
  /** What does so only before a unit or a period: a, an; al, l', alla. */
  article: Forms
  /** "$60 *each*". */
  each: Forms
  /** Base of a rate beside the units' names, by English singular: `{ share: 'share', barrel: 'barrel' }`. */
  bases: Record<string, Forms>
  /** Single words that say the rate: `{ week: 'weekly' }`. */
  adverbs: Record<string, Forms>
  /** The rate said before the figure, by its base: `{ month: '月|每月', share: '每股' }`. */
  before?: Record<string, Forms>
  /** Names of what is counted with the rate in them: `{ day: 'b/d|bpd' }`. */
  within?: Record<string, Forms>
  /** Words that make a period before them a time and no rate: "the year *before*", "l'anno *scorso*". */
  elsewhen?: Forms
}

/** What makes a number no figure: pages, ages, hours, ranks. */
export interface Distractors {
  /** Words before a number that make it a label: page, chapter, section, version, aged. */
  labels: Forms
  /** Words after a number that do: o'clock, a.m., year-old. */
  labelsAfter: Forms
  /** Words before a number that make it a time of day: "alle *ore* 15". */
  clock: Forms
  /** Persons, whose years behind a word of `of` are an age: "un *homme* de 37 ans". */
  persons?: Forms
  /** Words before years that make them an age, where nothing follows: "*a los* 32 años", "elle *a* 27 ans". */
  ages?: Forms
  /** Words that make a number before them, or one word before, an address: street, road, avenue. */
  streets: Forms
  /** Ordinal endings glued to digits: st|nd|rd|th. */
  ordinals: Forms
  /** Nouns after which a half, third or fifth is an ordinal part: "first *half*", written "first|second|last". */
  ordinalBefore: Forms
  /** Nouns that a year may stand before, to say when: "below 2024 *levels*". */
  ofYears?: Forms
  /** Words after "4.2m" that make the m metres: tall, high, long. */
  extents: Forms
  /** Behind the hour of a time of day, before its minutes: 时, 시. */
  oclock?: Forms
  /** Behind years in two digits, 24年*の*, and before what is a stretch of so many: *過去*20年の. */
  shortYears?: { after: Forms; stretches: Forms }
  /** Words and names that only look like numbers: 十分, 六本木, 四川. */
  words?: Forms
}
