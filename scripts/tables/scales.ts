import type { Table } from '../../lib/engine/languages/table'
import { branchAt, numbersOf, textsOf } from './cldr'
import { plain, signs, words } from './forms'

/** Words and short forms for powers of ten, from the compact patterns of numbers and of money. */
export function scalesOf(locale: string): Pick<Table, 'scaleWords' | 'scaleSigns'> {
  const numbers = numbersOf(locale)
  const decimals = branchAt(numbers, 'decimalFormats-numberSystem-latn')
  const money = branchAt(numbers, 'currencyFormats-numberSystem-latn', 'short', 'standard')
  const long = scalesIn(textsOf(branchAt(decimals, 'long', 'decimalFormat')))
  const short = scalesIn({
    ...prefixed('n', branchAt(decimals, 'short', 'decimalFormat')),
    ...prefixed('m', money),
  })
  return {
    scaleWords: mapForms(long, (_, forms) => words(withoutLonger(forms))),
    scaleSigns: mapForms(short, (power, forms) => signs(forms.filter(form => !long[power]?.includes(form)))),
  }
}

const prefixed = (prefix: string, branch: ReturnType<typeof branchAt>) =>
  Object.fromEntries(Object.entries(textsOf(branch)).map(([key, text]) => [`${prefix}:${key}`, text]))

/** "000 million" for 100000000 says that "million" is 10^6; a pattern of zeros alone says nothing. */
function scalesIn(patterns: Record<string, string>): Record<number, string[]> {
  const scales: Record<number, string[]> = {}
  for (const [key, pattern] of Object.entries(patterns)) {
    const digits = /\d+/.exec(key)![0]
    const zeros = /0+/.exec(pattern)?.[0].length ?? 1
    const form = plain(pattern.replace(/0+|¤|'/g, ''))
    if (!form) continue
    const power = digits.length - zeros
    scales[power] = [...(scales[power] ?? []), form]
  }
  return scales
}

/** Drops "de milioane" where "milioane" is there too. */
const withoutLonger = (forms: string[]) =>
  forms.filter(form => !forms.some(other => form.endsWith(` ${other}`)))

function mapForms(scales: Record<number, string[]>, joined: (power: number, forms: string[]) => string) {
  return Object.fromEntries(
    Object.entries(scales)
      .map(([power, forms]) => [power, joined(Number(power), forms)] as const)
      .filter(([, forms]) => forms),
  )
}
