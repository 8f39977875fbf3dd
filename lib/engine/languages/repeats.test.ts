import { expect, test } from 'vitest'
import type { Language } from './language'
import type { Forms } from './table'

const languages = Object.values(
  import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true }),
)
  .flatMap(module => Object.values(module))
  .filter((found): found is Language => typeof found === 'object' && found !== null && 'table' in found)
  // A region that shares its language's words is no writer of them.
  .filter(({ numbers }, index, all) => all.findIndex(other => other.numbers === numbers) === index)

type Named = Partial<Record<string | number, Forms>>

/** Names that a supplement gives as CLDR's table does. Short forms differ by region, so they may be given for all. */
function repeated({ table, numbers, money, units, shares }: Language): string[] {
  return [
    ...inBoth(numbers.scales, table.scaleWords),
    ...inBoth(numbers.numerals, table.numerals.words),
    ...inBoth(money.names, table.currencyNames),
    ...inBoth(units, table.unitNames),
    ...inBoth({ '%': shares.percent }, { '%': table.percent }),
  ]
}

const inBoth = (own: Named, shared: Named) =>
  Object.entries(own).flatMap(([key, forms]) => {
    const known = new Set(shared[key]?.toLowerCase().split('|'))
    return (forms ?? '').split('|').filter(form => form && known.has(form.toLowerCase()))
  })

test.each(languages.map(language => [language.table.tag, language] as const))(
  '%s repeats nothing of its table',
  (_, language) => expect(repeated(language)).toEqual([]),
)
