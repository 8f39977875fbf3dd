import { unitDimensions } from '../figures/units'

/**
 * What a canonical unit measures, as the figures of a page have it: a unit that figures are read in has its row
 * in `figures/units.ts`. Two quantities compare only within one dimension; whatever else is counted is a count.
 */
export function dimensionOf(unit: string): string {
  return relative[unit] ?? unitDimensions.get(unit) ?? (isCurrency(unit) ? 'money' : 'count')
}

/** Whether a unit is an ISO 4217 code: a counted GPU or TPU is three capitals too. */
export function isCurrency(unit: string): boolean {
  return currencies.has(unit)
}

/** Numbers without a unit of their own. */
const relative: Record<string, string> = { '%': 'share', pp: 'points', bp: 'points', x: 'ratio' }

const currencies = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
    'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD ' +
    'GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT ' +
    'LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR ' +
    'NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP ' +
    'STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF ' +
    'XPF YER ZAR ZMW ZWG'
  ).split(' '),
)
