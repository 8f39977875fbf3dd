import type { LanguageCode } from './language-code'

/** How a language says that something is not so. In small letters. */
export interface NegationWords {
  /** Between the subject and the figure. */
  before: string[]
  /** Behind the figure, where the verb ends the sentence. */
  behind: string[]
  /** What follows a negation that says how much, or that there is more: "not only", "no fewer than". */
  undone: string[]
  /** Before a sum that is taken for known, which nobody denies: "that is not *the* 500 billion of ...". */
  given: string[]
  /** Before a sum of which there is nothing: "none of the 600,000". */
  none: string[]
  /** Between two commas, before a name that has nothing to do with it: ", no owner of OpenAI's,". */
  denied: string[]
}

export const negationWords: Record<LanguageCode, NegationWords> = {
  en: {
    before: words(
      "not|never|nobody|didn't|didn’t|doesn't|doesn’t|isn't|isn’t|won't|won’t|denied|denies|without",
    ),
    behind: [],
    undone: words('only|just|merely|least|less|fewer|yet|even'),
    given: words('the|its|their|his|those'),
    none: words('none of|no part of'),
    denied: words('no|not|never'),
  },
  it: {
    before: words('non|mai|nessuno|nega|smentisce|smentito'),
    behind: [],
    undone: words('solo|soltanto|meno|solamente|ancora'),
    given: words('il|i|gli|lo|la|le|dei|degli|quei'),
    none: words('nessuno dei|nessuna delle|niente dei'),
    denied: words('non|nessun|nessuna|mai'),
  },
  de: {
    before: words('nicht|nie|niemals|kein|keine|keinen|niemand|bestreitet'),
    behind: words('nicht|nie|niemals'),
    undone: words('nur|weniger|zuletzt|mehr|einmal|bloß'),
    given: words('der|die|das|den|dem'),
    none: words('keiner der|keines der|keinen der|nichts von'),
    denied: words('kein|keine|nicht|nie'),
  },
  fr: {
    before: words('pas|jamais|personne|dément|nie|aucun'),
    behind: [],
    undone: words('moins|seulement|encore|plus|que'),
    given: words('le|les|la|des|ses|ces'),
    none: words('aucun des|aucune des|rien des'),
    denied: words('pas|non|aucun|aucune|jamais'),
  },
  es: {
    before: words('no|nunca|jamás|nadie|niega|desmiente'),
    behind: [],
    undone: words('solo|sólo|menos|solamente|obstante|más'),
    given: words('el|los|la|las|esos'),
    none: words('ninguno de|ninguna de|nada de'),
    denied: words('no|ningún|ninguna|nunca'),
  },
  pt: {
    before: words('não|nunca|jamais|ninguém|nega'),
    behind: [],
    undone: words('só|apenas|menos|somente|obstante|mais'),
    given: words('o|os|a|as|dos'),
    none: words('nenhum dos|nenhuma das|nada dos'),
    denied: words('não|nenhum|nenhuma|nunca'),
  },
  nl: {
    before: words('niet|nooit|geen|niemand|ontkent'),
    behind: words('niet|nooit'),
    undone: words('alleen|minder|enkel|meer|slechts'),
    given: words('de|het|die'),
    none: words('geen van'),
    denied: words('geen|niet|nooit'),
  },
  sv: {
    before: words('inte|aldrig|ingen|inga|förnekar'),
    behind: [],
    undone: words('bara|mindre|minst|endast|färre'),
    given: words('de|den|det'),
    none: words('ingen av|inget av|inga av'),
    denied: words('ingen|inget|inte|aldrig'),
  },
  pl: {
    before: words('nie|nigdy|nikt|zaprzecza'),
    behind: [],
    undone: words('tylko|mniej|jedynie|więcej'),
    given: [],
    none: words('żaden z|żadnego z|żadnej z'),
    denied: words('nie|żaden|żadna|nigdy'),
  },
  zh: {
    before: words('并未|并非|没有|从未|不会|未能|否认|並未|並非|沒有'),
    behind: [],
    undone: words('少于|低于|超过'),
    given: [],
    none: [],
    denied: [],
  },
  ja: {
    before: [],
    behind: words('していない|しない|ではない|しなかった|ではなかった|なかった'),
    undone: [],
    given: [],
    none: [],
    denied: [],
  },
  ko: {
    before: [],
    behind: words('않았|않는|않을|아니다|아니라고|부인'),
    undone: [],
    given: [],
    none: [],
    denied: [],
  },
}

function words(forms: string): string[] {
  return forms.split('|')
}
