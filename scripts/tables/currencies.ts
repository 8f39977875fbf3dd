import type { Table } from '../../lib/engine/languages/table'
import { branchAt, currenciesOf, textsOf } from './cldr'
import { plain, signs, words } from './forms'

/** The money that news writes about: the larger economies, and the neighbours of the languages we read. */
const codes =
  'USD EUR GBP JPY CNY CHF INR KRW CAD AUD NZD HKD TWD SGD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH BRL MXN ARS CLP COP PEN ZAR NGN EGP ILS SAR AED QAR KWD IRR PKR IDR MYR THB PHP VND'.split(
    ' ',
  )

/** Whose a sign is that several currencies share, where none of them is the region's own. "kr" is nobody's then. */
const owners: Record<string, string> = { $: 'USD', '£': 'GBP', '¥': 'JPY', '￥': 'JPY' }

/** Slips of CLDR's, and signs that are words or letters elsewhere than at home: Italian "lei" is she. */
const misspelt = ['Turkish lire', 'Israeli sheckles', 'Quatari riyals']
const homely = ['lei', 'R', 'kr', 'kr.']

/** Names and signs of currencies as a locale writes them, whose own money is `own`. */
export function currencyFormsOf(locale: string, own: string): Pick<Table, 'currencyNames' | 'currencySigns'> {
  const found = currenciesOf(locale)
  const names: Record<string, string> = {}
  const shown: Record<string, string[]> = {}
  for (const code of codes) {
    const texts = code in found ? textsOf(branchAt(found, code)) : {}
    names[code] = words(namesIn(texts).filter(name => name !== code && !misspelt.includes(name)))
    shown[code] = signsIn(texts).filter(sign => sign !== code)
  }
  return { currencyNames: names, currencySigns: withOneOwner(shown, own) }
}

const namesIn = (texts: Record<string, string>) =>
  Object.keys(texts)
    .filter(key => key.startsWith('displayName'))
    .map(key => plain(texts[key]!))

const signsIn = (texts: Record<string, string>) =>
  ['symbol', 'symbol-alt-narrow', 'symbol-alt-variant'].map(key => plain(texts[key] ?? '')).filter(Boolean)

function withOneOwner(shown: Record<string, string[]>, own: string) {
  const ownerOf = (sign: string) => {
    const claimants = codes.filter(code => shown[code]!.includes(sign))
    if (claimants.includes(own)) return own
    if (homely.includes(sign)) return undefined
    return claimants.length === 1 ? claimants[0] : owners[sign]
  }
  return Object.fromEntries(
    codes
      .map(code => [code, signs(shown[code]!.filter(sign => ownerOf(sign) === code))] as const)
      .filter(([, forms]) => forms),
  )
}
