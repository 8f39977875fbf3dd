/** What a canonical unit measures. Two quantities compare only within one dimension. */
export function dimensionOf(unit: string): string {
  return dimensions[unit] ?? (currencies.has(unit) ? 'money' : 'count')
}

const dimensions: Record<string, string> = {
  '%': 'share',
  pp: 'points',
  bp: 'points',
  x: 'ratio',
  W: 'power',
  Wh: 'energy',
  FLOP: 'compute',
  B: 'storage',
  g: 'mass',
  L: 'volume',
  m: 'length',
  s: 'time',
  hour: 'time',
  day: 'time',
  month: 'time',
  year: 'time',
}

/** ISO 4217; a list, since a counted GPU is three capitals too. */
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
