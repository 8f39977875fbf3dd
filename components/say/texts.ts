import type { Texts } from '../../lib/engine/pack/claim'
import type { Strings } from '../strings'
import { gapIn } from './gap'
import type { Part } from './parts'
import { capitalised } from './publisher'

/** A pack's text in the interface's language, else in English. */
export const textIn = (texts: Texts, { locale }: Strings): string => bound(ownText(texts, locale) ?? texts.en)

const ownText = (texts: Texts, locale: string) => texts[locale] ?? texts[locale.split('-')[0]!]

/** The language of what `textIn` gives where it is not the interface's, for those to whom it is read aloud. */
export const languageOf = (texts: Texts, { locale }: Strings): 'en' | undefined =>
  ownText(texts, locale) === undefined && !locale.startsWith('en') ? 'en' : undefined

/** A pack's text within a sentence, marked as English where it is not in the interface's language. */
export function partIn(texts: Texts, strings: Strings): Part {
  const text = textIn(texts, strings)
  const lang = languageOf(texts, strings)
  return lang ? { text, lang } : text
}

/** A pack's text as a sentence after another, marked as English where it is not in the interface's language. */
export function noteIn(texts: Texts, strings: Strings): Part[] {
  const note = noteAlone(texts, strings)
  const gap = gapIn(strings)
  return typeof note === 'string' ? [`${gap}${note}`] : [gap, note]
}

/** The same with no sentence before it. */
export function noteAlone(texts: Texts, strings: Strings): Part {
  const lang = languageOf(texts, strings)
  const note = sentenceIn(texts, strings)
  return lang ? { text: note.replace(/。$/, '.'), lang } : note
}

/** A pack's text as a sentence of its own, as some are clauses and some are whole. */
export function sentenceIn(texts: Texts, strings: Strings): string {
  const text = capitalised(textIn(texts, strings), strings)
  return /[.!?。]$/.test(text) ? text : `${text}${strings.t('stop')}`
}

const beforeUnit = /(?<=\d) (?=(?:[kMGTP]?Wh?|FLOPs?|million|billion|trillion|milion|miliard|mila)\b)/g

/** Packs are written with plain spaces; a figure does not break from its unit all the same. */
const bound = (text: string) => text.replace(beforeUnit, '\u00A0')
