import type { Texts } from '../../lib/engine/pack/claim'
import type { Strings } from '../strings'
import type { Part } from './parts'
import { capitalised } from './publisher'

/** A pack's text in the interface's language, else in English. */
export const textIn = (texts: Texts, { locale }: Strings): string => bound(ownText(texts, locale) ?? texts.en)

const ownText = (texts: Texts, locale: string) => texts[locale] ?? texts[locale.split('-')[0]!]

/** A pack's text as a sentence after another, marked as English where it is not in the interface's language. */
export function noteIn(texts: Texts, strings: Strings): Part[] {
  const isOwn = ownText(texts, strings.locale) !== undefined
  const note = sentenceIn(texts, strings)
  return isOwn ? [` ${note}`] : [' ', { text: note.replace(/。$/, '.'), lang: 'en' }]
}

/** A pack's text as a sentence of its own, as some are clauses and some are whole. */
export function sentenceIn(texts: Texts, strings: Strings): string {
  const text = capitalised(textIn(texts, strings), strings)
  return /[.!?。]$/.test(text) ? text : `${text}${strings.t('stop')}`
}

const beforeUnit = /(?<=\d) (?=(?:[kMGTP]?Wh?|FLOPs?|million|billion|trillion|milion|miliard|mila)\b)/g

/** Packs are written with plain spaces; a figure does not break from its unit all the same. */
const bound = (text: string) => text.replace(beforeUnit, '\u00A0')
