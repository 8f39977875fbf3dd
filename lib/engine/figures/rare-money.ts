/**
 * Money that no language's table lists. Its names are the same in most languages of Latin letters; those that many
 * states share (dinar, peso, rupee) or that are other words too (leone, pula, som) are left out.
 */
export const rareMoneyNames: Record<string, string> = {
  GEL: 'lari|laris',
  KZT: 'tenge',
  AZN: 'manat|manats',
  BGN: 'leva|lewa',
  GHS: 'cedi|cedis',
  ETB: 'birr',
  ZMW: 'kwacha|kwachas',
  MZN: 'metical|meticais|meticales|meticals',
  AOA: 'kwanza|kwanzas',
  BDT: 'taka',
  MMK: 'kyat|kyats',
  KHR: 'riel|riels|rieles',
  LAK: 'kip|kips',
  MNT: 'tugrik|tugriks',
  PYG: 'guaraní|guaraníes|guaranis',
  BOB: 'boliviano|bolivianos',
  VES: 'bolívar|bolívares|bolivar|bolivars',
  CRC: 'colones',
  GTQ: 'quetzal|quetzales|quetzals',
  HNL: 'lempira|lempiras',
  PAB: 'balboa|balboas',
  HTG: 'gourde|gourdes',
  MOP: 'pataca|patacas',
  GMD: 'dalasi|dalasis',
  MGA: 'ariary',
  NGN: 'naira|nairas',
  VND: 'dong|dongs',
  THB: 'baht|bahts',
  MYR: 'ringgit|ringgits',
  DEM: 'deutschmarks|deutsche mark|d-mark|deutsche marks',
  ESP: 'peseta|pesetas|peseten|pesetor',
  FIM: 'markka|markkaa|mark finlandais|marks finlandais|marcos finlandeses|marchi finlandesi|finnmark|finska mark|finse mark',
  NLG: 'guilder|guilders|gulden|florins|florines',
}

/** Whose names no other money has and no other word is, so that an adjective may stand before them: 30 kambodschanische Riel. */
export const plainlyNamed = new Set(
  'KZT|AZN|GHS|ETB|ZMW|MZN|AOA|BDT|MMK|KHR|MNT|NGN|THB|MYR|JPY|CNY|PLN|HUF|UAH|ESP|FIM|NLG'.split('|'),
)

/** Signs, and codes that are no words, companies or terms in capitals: not MAD, AMD, IRR. */
export const rareMoneySigns: Record<string, string> = {
  INR: 'ரூ',
  GEL: '₾',
  KZT: 'KZT|₸',
  AZN: 'AZN|₼',
  GHS: 'GHS|₵|GH₵',
  BDT: 'BDT|৳',
  KHR: 'KHR|៛',
  LAK: '₭',
  MNT: 'MNT|₮',
  PYG: 'PYG|₲',
  CRC: 'CRC|₡',
  ...codes(
    'UZS|KGS|BYN|MDL|BGN|RSD|KES|ETB|ZMW|MZN|AOA|XAF|XOF|DZD|TND|LYD|JOD|LKR|NPR|MMK|UYU|VES|GTQ|HNL|DOP|HTG|JMD|TTD|IQD|OMR|BHD|AFN|TZS|UGX|RWF|MUR|BTC',
  ),
}

/** Codes with a power of ten written onto them, as companies report in: MSEK 345, 12 MEUR, TCHF 80. */
export const scaledCodes = 'EUR|USD|SEK|NOK|DKK|CHF|GBP|PLN|CZK|AUD'.split('|').flatMap(code => [
  { form: `M${code}`, code, power: 6 },
  { form: `T${code}|K${code}|k${code}`, code, power: 3 },
])

function codes(list: string): Record<string, string> {
  return Object.fromEntries(list.split('|').map(code => [code, code]))
}
