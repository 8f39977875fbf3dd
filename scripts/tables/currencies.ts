import { currencies } from '../../lib/engine/languages/order'
import type { Table } from '../../lib/engine/languages/table'
import { branchAt, currenciesOf, textsOf } from './cldr'
import { plain, signs, words } from './forms'

/** Whose a sign is that several currencies share, unless it is the region's own. "kr" is nobody's then. */
const owners: Record<string, string> = { $: 'USD', '£': 'GBP', '¥': 'JPY', '￥': 'JPY', Rs: 'INR' }

/** Slips of CLDR's. */
const misspelt = ['Israeli sheckles', 'Quatari riyals']

/** Signs that are words or letters elsewhere than at home: Italian "lei" is she. */
const homely = ['lei', 'L', 'R', 'kr', 'kr.']

/** Names of the currencies asked for, and signs of all, as a locale writes them, whose own money is `own`. */
export function currencyFormsOf(
  locale: string,
  own: string,
  named: string[],
): Pick<Table, 'currencyNames' | 'currencySigns'> {
  const found = currenciesOf(locale)
  const textsFor = (code: string) => (code in found ? textsOf(branchAt(found, code)) : {})
  const names = named.map(code => [code, words(namesIn(textsFor(code)).filter(name => name !== code))])
  const shown = currencies.map(code => [code, signsIn(textsFor(code)).filter(sign => sign !== code)])
  return {
    currencyNames: Object.fromEntries(names),
    currencySigns: withOneOwner(Object.fromEntries(shown), own),
  }
}

const namesIn = (texts: Record<string, string>) =>
  Object.keys(texts)
    .filter(key => key.startsWith('displayName'))
    .map(key => plain(texts[key]!))
    .filter(name => !misspelt.includes(name))

const signsIn = (texts: Record<string, string>) =>
  ['symbol', 'symbol-alt-narrow', 'symbol-alt-variant'].map(key => plain(texts[key] ?? '')).filter(Boolean)

function withOneOwner(shown: Record<string, string[]>, own: string) {
  const ownerOf = (sign: string) => {
    const claimants = currencies.filter(code => shown[code]!.includes(sign))
    if (claimants.includes(own)) return own
    if (homely.includes(sign)) return undefined
    return owners[sign] ?? (claimants.length === 1 ? claimants[0] : undefined)
  }
  return Object.fromEntries(
    currencies
      .map(code => [code, signs(shown[code]!.filter(sign => ownerOf(sign) === code))] as const)
      .filter(([, forms]) => forms),
  )
}
