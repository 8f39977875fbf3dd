import type { Table } from '../../lib/engine/languages/table'
import { branchAt, numbersOf, textsOf } from './cldr'
import { plain, signs } from './forms'

const zeros: Record<string, string> = { arab: '٠', deva: '०' }

/** How digits are grouped and parted, which digits there are, and the percent sign. */
export function separatorsOf(
  locale: string,
): Pick<Table, 'decimal' | 'group' | 'zero' | 'lakh' | 'percent' | 'percentFirst'> {
  const numbers = numbersOf(locale)
  const { decimal, group, currencyDecimal, currencyGroup, percentSign } = symbolsOf(locale, 'latn')
  const native = textsOf(branchAt(numbers, 'otherNumberingSystems')).native!
  const standard = String(branchAt(numbers, 'decimalFormats-numberSystem-latn').standard)
  const percent = String(branchAt(numbers, 'percentFormats-numberSystem-latn').standard)
  return {
    decimal: signs([decimal!, currencyDecimal ?? '']),
    group: signs([group!, currencyGroup ?? ''].map(oneOfItsKind)),
    ...(zeros[native] ? { zero: zeros[native] } : {}),
    lakh: standard.startsWith('#,##,'),
    percent: signs(['%', percentSign!, symbolsOf(locale, native).percentSign!].map(plain)),
    percentFirst: percent.startsWith('%'),
  }
}

const symbolsOf = (locale: string, system: string) => {
  const numbers = numbersOf(locale)
  const key = `symbols-numberSystem-${system}`
  return textsOf(branchAt(numbers, key in numbers ? key : 'symbols-numberSystem-latn'))
}

/** Any space as a plain one, any apostrophe as ’: texts use them all. */
const oneOfItsKind = (separator: string) => separator.replace(/\s/, ' ').replace("'", '’')
