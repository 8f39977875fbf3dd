/** Keeps a range together at its dash. */
const joiner = '\u2060'

const dashes = /^\s*[-–~～]\s*$/

/** Numbers from a million up in words where few digits say them whole: "7 trillion", "1,700", "595.3 billion". */
export function sayNumber(min: number, max: number, locale: string): string {
  if (max >= 1e18) return sayPower(min, max, locale)
  const isScaled = hasScaleWord(min, max)
  // French has a word for a thousand milliards, which its newspapers avoid: English has it for a thousandth of that.
  if (isScaled && max >= 1e12 && locale.startsWith('fr'))
    return unbroken(`${sayRange(min / 1e9, max / 1e9, new Intl.NumberFormat(locale))} milliards`)
  // Spanish papers have 15.700 millones where the data of `Intl` have 15,7 mil millones.
  if (isScaled && max >= 1e9 && max < 1e12 && locale.startsWith('es'))
    return unbroken(`${sayRange(min / 1e6, max / 1e6, new Intl.NumberFormat(locale))} millones`)
  // And Italian ones 1.400 miliardi, though 7 mila miliardi.
  if (isScaled && locale.startsWith('it') && max >= 1e12 && !(isWhole(min) && isWhole(max)))
    return unbroken(`${sayRange(min / 1e9, max / 1e9, italian)} miliardi`)
  const options: Intl.NumberFormatOptions = isScaled ? scaleWords : { maximumSignificantDigits: 15 }
  const said = sayRange(min, max, new Intl.NumberFormat(locale, options))
  // A thousand is one word in Italian, which the data of `Intl` count like the others.
  if (locale.startsWith('it')) return said.replace(/^1\s(?=mille)/, '')
  // Portuguese says the scale once, though it is one million and a half and two millions.
  return locale.startsWith('pt') ? said.replace(/\s(?:milhão|bilhão|trilhão)(?=–)/, '') : said
}

/** "10²⁵": nobody counts the noughts, and no language has a word. */
function sayPower(min: number, max: number, locale: string): string {
  const exponent = Math.floor(Math.log10(max))
  const digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
  const factor = sayRange(min / 10 ** exponent, max / 10 ** exponent, digits)
  const power = `10${[...String(exponent)].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`
  return unbroken(factor === '1' ? power : `${factor} × ${power}`)
}

const isWhole = (value: number) => Number.isInteger(value / 1e12)

const italian = new Intl.NumberFormat('it', { useGrouping: 'always' })

/** Every digit: "7,000,000,000,000". */
export const sayDigits = (min: number, max: number, locale: string): string =>
  sayRange(clean(min), clean(max), new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }))

/** Whether `sayNumber` ends in a scale word. */
export const hasScaleWord = (min: number, max: number): boolean => max < 1e18 && isRound(min) && isRound(max)

const scaleWords: Intl.NumberFormatOptions = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 5,
}

/** From a million up, and written whole in five digits. */
const isRound = (value: number) => Math.abs(value) >= 1e6 && Number(value.toPrecision(5)) === clean(value)

/** Without what reckoning in binary leaves behind: 33700000000.000004. */
const clean = (value: number) => Number(value.toPrecision(15))

/** One number, or a range that breaks neither at its dash nor before its unit. */
export function sayRange(min: number, max: number, format: Intl.NumberFormat): string {
  if (min === max || !Number.isFinite(max)) return unbroken(format.format(min))
  const parts = format.formatRangeToParts(min, max)
  const dash = format.resolvedOptions().locale.startsWith('ja') ? '〜' : '–'
  return unbroken(parts.map(part => (isDash(part) ? `${dash}${joiner}` : part.value)).join(''))
}

const isDash = ({ type, value, source }: Intl.NumberRangeFormatPart) =>
  type === 'literal' && source === 'shared' && dashes.test(value)

/** No break between a figure and its unit, nor within the unit. */
export const unbroken = (text: string): string =>
  whole(text.replaceAll(' ', '\u00A0')).replace(inSigns, `$&${joiner}`)

/** Chinese and Japanese may break between any two signs: within a figure, a date or the name of a unit they do not. */
const inSigns = /[\d\p{sc=Han}\p{sc=Katakana}ー](?=[\d\p{sc=Han}\p{sc=Katakana}ー])(?<!\d(?=\d))/gu

/** For columns too narrow for a figure and its unit side by side. */
export const breakable = (text: string): string => text.replaceAll('\u00A0', ' ').replace(beforeSigns, '')

/** Before the name of a unit in signs. */
const beforeSigns = /(?<=\d)\u2060(?=[\p{sc=Han}\p{sc=Katakana}])/gu

/** No break at a hyphen. */
export const whole = (text: string): string => text.replaceAll('-', `-${joiner}`)
