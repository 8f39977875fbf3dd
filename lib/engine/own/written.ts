import { textIn } from '../cite/text-in'
import type { Texts } from '../pack/claim'

/** A text in the language it is written in, and as the English one where no English one was written apart. */
export function written(text: string, language: string, old?: Texts): Texts {
  if (old && textIn(old, language) === text) return old
  const isEnglish = language.startsWith('en')
  const hasOwnEnglish = old !== undefined && !isEnglish && old.en !== textIn(old, language)
  return { ...old, ...(!isEnglish && { [language]: text }), en: hasOwnEnglish ? old.en : text }
}
