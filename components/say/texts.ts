import type { Texts } from '../../lib/engine/pack/claim'
import type { Strings } from '../strings'

/** A pack's text in the interface's language, else in English. */
export function textIn(texts: Texts, { locale }: Strings): string {
  return texts[locale] ?? texts[locale.split('-')[0]!] ?? texts.en
}
