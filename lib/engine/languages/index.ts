import { ar } from './ar'
import { cs } from './cs'
import { da } from './da'
import { de, deAT, deCH } from './de'
import { el } from './el'
import { en, enAU, enGB, enIN } from './en'
import { es, esMX, esUS } from './es'
import { fi } from './fi'
import { fr, frCA, frCH } from './fr'
import { hi } from './hi'
import { hu } from './hu'
import { id } from './id'
import { it } from './it'
import { ja } from './ja'
import { ko } from './ko'
import type { Language } from './language'
import { nb } from './nb'
import { nl } from './nl'
import { pl } from './pl'
import { plain } from './plain'
import { ptBR, ptPT } from './pt'
import { ro } from './ro'
import { ru } from './ru'
import { sv } from './sv'
import { tr } from './tr'
import { uk } from './uk'
import { vi } from './vi'
import { zh, zhHant, zhHK } from './zh'

/** Every language read, by its BCP 47 tag in small letters; a region only where it reads otherwise than its language. */
const languages: Record<string, Language> = {
  en,
  'en-gb': enGB,
  'en-au': enAU,
  'en-in': enIN,
  it,
  de,
  'de-at': deAT,
  'de-ch': deCH,
  es,
  'es-mx': esMX,
  'es-us': esUS,
  fr,
  'fr-ca': frCA,
  'fr-ch': frCH,
  da,
  nb,
  no: nb,
  nn: nb,
  fi,
  cs,
  ro,
  hu,
  tr,
  el,
  ru,
  uk,
  hi,
  ar,
  id,
  vi,
  nl,
  pl,
  pt: ptBR,
  'pt-pt': ptPT,
  sv,
  ja,
  ko,
  zh,
  'zh-hant': zhHant,
  'zh-tw': zhHant,
  'zh-hk': zhHK,
  'zh-mo': zhHK,
  'zh-hant-hk': zhHK,
  'zh-hant-mo': zhHK,
}

/** Whether texts of this tag, or of its language, are read by its own data. */
export function speaks(tag: string): boolean {
  return languageBy(tag) !== undefined
}

/** The data to read texts of `tag` by: the region's, else the language's; else what needs no words. English where no language is named. */
export function languageFor(tag: string): Language {
  return languageBy(tag) ?? (tag === '' || tag === 'und' ? en : plain)
}

function languageBy(tag: string): Language | undefined {
  const parts = tag.toLowerCase().replaceAll('_', '-').split('-')
  for (let length = parts.length; length > 0; length--) {
    const found = languages[parts.slice(0, length).join('-')]
    if (found) return found
  }
  return undefined
}
