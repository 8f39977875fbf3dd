import type { LanguageCode } from './language-code'

/** How a language is written, as far as matching must know. */
export interface Script {
  /** Words stand between spaces and take no endings glued on, so that a form is a whole word. */
  isSpaced: boolean
  /** Scale words go by ten thousands: 万, 億, 兆. */
  hasMyriads: boolean
  /** Every noun has a capital, so that capitals name nobody. */
  capitalisesNouns: boolean
}

const latin: Script = { isSpaced: true, hasMyriads: false, capitalisesNouns: false }
const eastAsian: Script = { isSpaced: false, hasMyriads: true, capitalisesNouns: false }

export const scripts: Record<LanguageCode, Script> = {
  en: latin,
  it: latin,
  de: { ...latin, capitalisesNouns: true },
  fr: latin,
  es: latin,
  pt: latin,
  nl: latin,
  sv: latin,
  pl: latin,
  zh: eastAsian,
  ja: eastAsian,
  ko: eastAsian,
}
