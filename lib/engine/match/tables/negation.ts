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
}

export const negationWords: Record<LanguageCode, NegationWords> = {
  en: {
    before: words(
      "not|never|nobody|didn't|didn’t|doesn't|doesn’t|isn't|isn’t|won't|won’t|denied|denies|without",
    ),
    behind: [],
    undone: words('only|just|merely|least|less|fewer|yet|even'),
    given: words('the|its|their|his|those'),
  },
  it: {
    before: words('non|mai|nessuno|nega|smentisce|smentito'),
    behind: [],
    undone: words('solo|soltanto|meno|solamente|ancora'),
    given: words('il|i|gli|lo|la|le|dei|degli|quei'),
  },
  de: {
    before: words('nicht|nie|niemals|kein|keine|keinen|niemand|bestreitet'),
    behind: words('nicht|nie|niemals'),
    undone: words('nur|weniger|zuletzt|mehr|einmal|bloß'),
    given: words('der|die|das|den|dem'),
  },
  fr: {
    before: words('pas|jamais|personne|dément|nie|aucun'),
    behind: [],
    undone: words('moins|seulement|encore|plus|que'),
    given: words('le|les|la|des|ses|ces'),
  },
  es: {
    before: words('no|nunca|jamás|nadie|niega|desmiente'),
    behind: [],
    undone: words('solo|sólo|menos|solamente|obstante|más'),
    given: words('el|los|la|las|esos'),
  },
  pt: {
    before: words('não|nunca|jamais|ninguém|nega'),
    behind: [],
    undone: words('só|apenas|menos|somente|obstante|mais'),
    given: words('o|os|a|as|dos'),
  },
  nl: {
    before: words('niet|nooit|geen|niemand|ontkent'),
    behind: words('niet|nooit'),
    undone: words('alleen|minder|enkel|meer|slechts'),
    given: words('de|het|die'),
  },
  sv: {
    before: words('inte|aldrig|ingen|inga|förnekar'),
    behind: [],
    undone: words('bara|mindre|minst|endast|färre'),
    given: words('de|den|det'),
  },
  pl: {
    before: words('nie|nigdy|nikt|zaprzecza'),
    behind: [],
    undone: words('tylko|mniej|jedynie|więcej'),
    given: [],
  },
  zh: {
    before: words('并未|并非|没有|从未|不会|未能|否认|並未|並非|沒有'),
    behind: [],
    undone: words('少于|低于|超过'),
    given: [],
  },
  ja: {
    before: [],
    behind: words('していない|しない|ではない|しなかった|ではなかった|なかった'),
    undone: [],
    given: [],
  },
  ko: { before: [], behind: words('않았|않는|않을|아니다|아니라고|부인'), undone: [], given: [] },
}

function words(forms: string): string[] {
  return forms.split('|')
}
