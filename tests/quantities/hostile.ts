import type { Language } from '../../lib/engine/languages/language'
import type { Forms } from '../../lib/engine/languages/table'

/** What would take a careless reader quadratic time, by what is repeated. */
export const hostile: Record<string, string> = {
  'ones and spaces': '1 ',
  'digits without end': '9',
  'commas and points': '1,2.',
  'currency signs': '$',
  'scale words': 'million ',
  hyphens: '-',
  'hyphens and digits': '1-',
  'opening brackets': '($(',
  'CJK numerals': '三十億',
  'soft hyphens': '1\u00ad',
  'openings of ranges': 'between 1 and ',
  'one unbroken word': 'seventy',
  'notes of nothing': '[1',
  'spelt numerals': 'seventy seven hundred and ',
  fractions: 'one in five ',
  thousands: '1,000,',
  articles: 'a half a ',
  'tokens without a space': 'a1_b2/c3.d4',
  'line ends': '1\n',
  'decimals and percent': '0.5% and 2.5 ',
  'sums without a currency': '3 billion of it, ',
}

/** The same in a language's own words: what opens, joins, bounds and names its quantities. */
export function hostileTo({ table, writing, numbers, ranges, hedges, rates, distractors }: Language) {
  const gap = writing.spaced ? ' ' : ''
  const repeat = (...words: string[]) => words.filter(Boolean).map(word => word + gap)
  const opens = ranges.pairs.flatMap(({ open, join }) => repeat(longest(open), '1', longest(join)))
  const pieces = {
    'its scale words': repeat(...Object.values(table.scaleWords).map(longest)),
    'its numerals': repeat(...Object.values(table.numerals.words).map(longest)),
    'its numerals, glued': Object.values(table.numerals.words).map(longest),
    'its openings of ranges': opens,
    'its hedges': repeat(...Object.values(hedges).map(longest), '1'),
    'its money and rates': repeat(
      '1',
      longest(table.currencyNames.EUR ?? ''),
      longest(rates.per),
      longest(rates.article),
    ),
    'its half of a half': repeat(longest(numbers.half), longest(numbers.of), longest(numbers.plus)),
    'its labels': repeat(longest(distractors.labels), '1'),
  }
  const texts = Object.entries(pieces).map(([name, words]) => [name, words.join('')] as const)
  return Object.fromEntries(texts.filter(([, piece]) => piece))
}

function longest(forms: Forms): string {
  const [form = ''] = forms.split('|').toSorted((a, b) => b.length - a.length)
  return form.replaceAll(/[*-]$|^-/g, '')
}
