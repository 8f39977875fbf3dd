import type { Texts } from '../pack/claim'

/** The text in a language, its region's first, and in English where there is none. */
export const textIn = (texts: Texts, locale: string): string =>
  texts[locale] ?? texts[locale.split('-')[0]!] ?? texts.en
