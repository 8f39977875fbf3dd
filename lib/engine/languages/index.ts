// biome-ignore-all assist/source/organizeImports: kin stand together, since gzip looks back over 32 kB only; from A to Z all of them weigh 5 kB more.
import { ko } from './ko'
import { zh, zhHant, zhHK } from './zh'
import { ja } from './ja'

import { ptBR, ptPT } from './pt'
import { es, esMX, esUS } from './es'
import { it } from './it'
import { fr, frCA, frCH } from './fr'

import { en, enAU, enGB, enIN } from './en'
import { de, deAT, deCH } from './de'
import { da } from './da'
import { nl } from './nl'
import { nb } from './nb'
import { sv } from './sv'

import { ro } from './ro'
import { pl } from './pl'
import { cs } from './cs'
import { hu } from './hu'
import { tr } from './tr'
import { id } from './id'
import { fi } from './fi'

import { ar } from './ar'
import { vi } from './vi'
import { hi } from './hi'
import { el } from './el'
import { ru } from './ru'
import { uk } from './uk'

import type { Language } from './language'
import { plain } from './plain'

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
