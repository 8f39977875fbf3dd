import type { Locale } from '../../scripts/tables/locales'
import { spellingsOf } from '../../scripts/tables/numerals'
import type { Written } from './formatted'

/**
 * Two to 999 spelt as CLDR's rules have it, each before a million, a thousand million and a million million
 * (of zh, ja, ko: 10^4, 10^8, 10^12) in the words of the compact format.
 */
export function speltBy({ tag, cldr = tag, spelt }: Locale): Written[] {
  const powers = /^(?:zh|ja|ko)/.test(tag) ? [4, 8, 12] : [6, 9, 12]
  const format = new Intl.NumberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  })
  const spellings = [...spellingsOf(spelt?.rules ?? cldr, spelt?.sets)].filter(([, value]) => value > 1)
  return powers.flatMap(power =>
    spellings.map(([spelling, value]) => {
      const scaled = Number(`${value}e${power}`)
      const parts = format.formatToParts(scaled)
      const text = parts.map(part => (part.type === 'integer' ? spelling : part.value)).join('')
      return { text, value: scaled }
    }),
  )
}
