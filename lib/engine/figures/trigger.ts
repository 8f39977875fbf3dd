import type { Language } from '../languages/language'
import { foldForms } from '../text/fold'
import { everyNth, lower } from './grow'

/** Units that "a" alone makes a figure of: "a gigawatt a week". A second, a month or a degree is too often idle talk. */
const SPOKEN_UNITS = ['W', 'Wh', 'FLOP', 'B', 'L', 'g', 'kg', 't']

/** Money whose names are no other words, so that "a" makes a figure of it: "a dollar a barrel", "oferta de un yen". */
export const SPOKEN_MONEY = ['USD', 'EUR', 'JPY']

/**
 * Where reading may begin: digits, and every word that a figure may begin with. Without the `u` flag, which
 * costs seven times and more, and without `i`, since the text comes in lower case.
 */
export function buildTrigger(language: Language): RegExp {
  const words = triggerWords(language)
  return new RegExp(
    ['[0-9]+', '[¼-¾⅐-⅞]', ...beginning(words), ...oneOutOf(language), ...oneCoin(language)].join('|'),
    'g',
  )
}

/** Patterns of words; `\\b` knows no letters but a to z. */
function beginning(words: string[]): string[] {
  const ascii = words.filter(word => /^[a-z]/.test(word))
  const hangul = words.filter(word => /^[가-힣]/.test(word))
  const others = words.filter(word => word && !/^[a-z가-힣]/.test(word))
  return [
    ...(ascii.length > 0 ? [`\\b(?:${alternatives(ascii)})`] : []),
    ...(others.length > 0 ? [`(?:${alternatives(others)})`] : []),
    // A syllable of Hangul is a numeral only where a word begins.
    ...(hangul.length > 0 ? [`(?<![가-힣0-9])(?:${alternatives(hangul)})`] : []),
  ]
}

/** "Una richiesta su dieci", "uno a cinco años": an article, perhaps a noun, and "out of"; or what joins a range. */
function oneOutOf({ writing, numbers, ranges, shares }: Language): string[] {
  if (!writing.spaced || !numbers.articles || !shares.outOf) return []
  const articles = beginning(numbers.articles.split('|')).join('|')
  const words = `${shares.outOf}|${shares.over ?? ''}`.split('|').filter(Boolean)
  const joins = alternatives(ranges.joins.split('|').filter(Boolean))
  return [`(?:${articles}) (?:(?:[^ .,;:\\n]+ )?(?:${alternatives(words)})|(?:${joins})) `]
}

/** "A *penny*", "un *yen*": a coin with an article before it, which is looked for last, since coins are rarer. */
function oneCoin({ table, writing, numbers, money }: Language): string[] {
  if (!writing.spaced || !numbers.articles) return []
  const names = SPOKEN_MONEY.flatMap(code => [money.names[code] ?? '', table.currencyNames[code] ?? ''])
  const forms = [...Object.values(money.cents), ...names].flatMap(form => lower(form).split('|'))
  const coins = alternatives(forms.filter(form => /^[a-z]../.test(form)).map(form => form.replace('*', '')))
  return [`\\b(?:${coins})(?<=(?:${alternatives(numbers.articles.split('|'))}) (?:${coins}))`]
}

function triggerWords({ table, numbers, shares, multiples, units }: Language): string[] {
  const articles = new Set(numbers.articles.split('|'))
  const lists = [
    ...Object.values(table.numerals.words),
    ...Object.values(numbers.numerals),
    ...Object.values(numbers.multipliers ?? {}),
    ...Object.values(numbers.groups),
    ...Object.values(numbers.quarters ?? {}),
    numbers.duals ?? '',
    ...Object.values(numbers.many),
    ...Object.values(numbers.scales),
    ...numbers.loans.map(loan => loan.forms),
    ...Object.values(table.scaleWords),
    ...Object.values(shares.fractions),
    ...Object.values(multiples.words),
    ...Object.values(multiples.adverbs),
    ...SPOKEN_UNITS.map(sign => units[sign] ?? ''),
    ...SPOKEN_UNITS.map(sign => table.unitNames[sign as 'W'] ?? ''),
    ...prefixedUnits({ table, units }),
    numbers.several,
    ...(numbers.bands ?? []).map(band => band.forms),
    numbers.half,
    numbers.andHalf,
    numbers.oneAndHalf,
    shares.half,
    ...Object.values(shares.parts ?? {}),
    ...Object.values(everyNth(shares)),
  ]
  const words = lists
    .flatMap(forms => lower(foldForms(forms)).split('|'))
    .map(form => form.replace(/^-|[-*]$/g, ''))
  return shortest([...new Set(words)].filter(word => word && !articles.has(word)))
}

/** A kilowatt, a gigabyte: thousands and more of what is measured out; a millimetre is idle talk. */
function prefixedUnits({ table, units }: Pick<Language, 'table' | 'units'>): string[] {
  const bases = ['W', 'Wh', 'FLOP', 'B', 'g', 'm'].flatMap(sign =>
    `${units[sign] ?? ''}|${table.unitNames[sign as 'W'] ?? ''}`.split('|').filter(Boolean),
  )
  const prefixes = Object.entries(table.prefixNames)
    .filter(([power]) => Number(power) >= 3)
    .flatMap(([, forms]) => forms.split('|').filter(Boolean))
  return prefixes.flatMap(prefix => bases.map(base => prefix + base))
}

/** Drops words that begin with another: where the shorter one triggers, the longer is read too. */
function shortest(words: string[]): string[] {
  const sorted = words.toSorted()
  return sorted.filter((word, index) => {
    for (let before = index - 1; before >= 0 && sorted[before]![0] === word[0]; before--)
      if (word.startsWith(sorted[before]!)) return false
    return true
  })
}

function alternatives(words: string[]): string {
  return words.map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')
}
