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
}

/** Signs, and codes that are no words, companies or terms in capitals: not MAD, AMD, IRR. */
export const rareMoneySigns: Record<string, string> = {
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
    'UZS|KGS|BYN|MDL|BGN|RSD|KES|ETB|ZMW|MZN|AOA|XAF|XOF|DZD|TND|LYD|JOD|LKR|NPR|MMK|UYU|VES|GTQ|HNL|DOP|HTG|JMD|TTD|IQD|OMR|BHD|AFN|TZS|UGX|RWF|MUR',
  ),
}

function codes(list: string): Record<string, string> {
  return Object.fromEntries(list.split('|').map(code => [code, code]))
}
