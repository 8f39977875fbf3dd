import type { LanguageCode } from './language-code'

/**
 * How a language introduces somebody who is not known from the news: "our", "the town of Lund", "a bakery". In small
 * letters, as forms that begin at a word.
 */
export interface StrangerWords {
  /** Articles that begin a subject not named before. */
  indefinite: string[]
  /** Whose the writer's or a neighbour's own is. */
  possessive: string[]
  /** Articles before somebody known from what was said before, or by a name. */
  definite: string[]
  /** Between somebody and the name that tells which. */
  of: string[]
  /** What sets something in a country. */
  inside: string[]
  /** What stands between somebody and the place where they are. */
  at: string[]
  /** What stands before a name that is a place or a time, and no party. */
  places: string[]
}

export const strangerWords: Record<LanguageCode, StrangerWords> = {
  en: {
    indefinite: words('a|an|one|another|some'),
    possessive: words('my|our|your'),
    definite: words('the'),
    of: words('of'),
    inside: words('in|across|throughout|in the'),
    at: words('in|at|near|outside|from'),
    places: words('in|at|near|from|outside|inside|around|of|to|on|since|until|by|with|for|like|than'),
  },
  it: {
    indefinite: words("un|uno|una|un'|un’|altro|altra"),
    possessive: words('mio|mia|nostro|nostra|nostri|nostre'),
    definite: words("il|lo|la|i|gli|le|l'|l’"),
    of: words("di|del|dello|della|dei|degli|delle|d'|d’"),
    inside: words("in|nel|nella|nei|negli|nelle|nell'|nell’"),
    at: words('a|ad|in|nel|nella|di|vicino a|presso'),
    places: words('a|ad|in|nel|nella|di|da|dal|dalla|vicino a|presso|per|con|tra|fra|su'),
  },
  de: {
    indefinite: words('ein|eine|einer|einem|manche'),
    possessive: words('mein|meine|meiner|meinem|unser|unsere|unserer|unserem'),
    definite: words('der|die|das'),
    of: words('von|vom'),
    inside: words('in|in der|in den'),
    at: words('in|im|bei|nahe|aus|am'),
    places: words('in|im|bei|aus|nahe|von|vom|zu|nach|für|mit|seit|am|an|auf'),
  },
  fr: {
    indefinite: words('un|une|certain|certaine|autre'),
    possessive: words('mon|ma|mes|notre|nos'),
    definite: words("le|la|les|l'|l’"),
    of: words("de|du|des|d'|d’|de la"),
    inside: words('en|au|aux|dans'),
    at: words('à|au|en|dans|près de|de'),
    places: words("à|au|aux|en|dans|près de|de|du|des|d'|d’|pour|avec|chez|depuis|par|sur"),
  },
  es: {
    indefinite: words('un|una|otro|otra|cierto|cierta'),
    possessive: words('mi|mis|nuestro|nuestra|nuestros|nuestras'),
    definite: words('el|la|los|las'),
    of: words('de|del'),
    inside: words('en|en los|en el'),
    at: words('en|de|cerca de'),
    places: words('en|de|del|desde|a|al|cerca de|para|con|por|sobre'),
  },
  pt: {
    indefinite: words('um|uma|outro|outra|certo|certa'),
    possessive: words('meu|minha|nosso|nossa|nossos|nossas'),
    definite: words('o|a|os|as'),
    of: words('de|do|da|dos|das'),
    inside: words('em|no|na|nos|nas'),
    at: words('em|no|na|de|perto de'),
    places: words('em|no|na|nos|nas|de|do|da|dos|das|desde|a|ao|à|para|com|por|perto de'),
  },
  nl: {
    indefinite: words('een|ene|andere'),
    possessive: words('mijn|onze|ons'),
    definite: words('de|het'),
    of: words('van'),
    inside: words('in|in het'),
    at: words('in|te|bij|uit'),
    places: words('in|te|bij|uit|van|naar|voor|met|sinds|op|door|aan'),
  },
  sv: {
    indefinite: words('en|ett|annan|annat'),
    possessive: words('min|mitt|mina|vår|vårt|våra'),
    definite: words('den|det|de'),
    of: words('i|av'),
    inside: words('i'),
    at: words('i|vid|från|nära'),
    places: words('i|vid|från|nära|av|till|för|med|sedan|på'),
  },
  pl: {
    indefinite: words('pewien|pewna|pewne|jeden|jedna|inny|inna'),
    possessive: words('mój|moja|moje|nasz|nasza|nasze|naszej|naszego'),
    definite: [],
    of: [],
    inside: words('w|we'),
    at: words('w|we|z|pod|koło'),
    places: words('w|we|z|ze|koło|pod|do|od|dla|na|przez|przy'),
  },
  zh: {
    indefinite: words('一家|一座|一所|一个|一名|一位|某'),
    possessive: words('我们|我家|我的|本市|本县|本地|當地|当地|我們'),
    definite: [],
    of: [],
    inside: [],
    at: [],
    places: [],
  },
  ja: {
    indefinite: words('ある|とある'),
    possessive: words('私たち|私の|わが|当社|本市|地元'),
    definite: [],
    of: [],
    inside: [],
    at: [],
    places: [],
  },
  ko: {
    indefinite: words('어느|어떤|한 '),
    possessive: words('우리|내 |지역'),
    definite: [],
    of: [],
    inside: [],
    at: [],
    places: [],
  },
}

function words(forms: string): string[] {
  return forms.split('|')
}
