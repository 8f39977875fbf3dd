/** How a language names the source of what it tells. Forms in small letters. */
export interface CreditWords {
  /** Before the name: "according to the IEA". */
  before: string[]
  /** After the name: "the IEA estimates". */
  after: string[]
  /** Small words that may stand inside a name or before it: "the Bank *of* America". */
  inner: string[]
  /** What a sentence may begin with, in capitals, before a name: "*When* the Journal reported". */
  openers: string[]
}

export const creditWords: Record<string, CreditWords> = {
  en: {
    before: words('according to|reported by|said by|as reported by|estimated by'),
    after: words(
      'said|says|reported|reports|wrote|writes|estimates|estimated|told|announced|predicts|predicted|forecasts|expects|reckons|puts|calculates|calculated|found',
    ),
    inner: words('the|of|and|for|&'),
    openers: words('when|while|after|before|as|but|and|last|on|in|today|yesterday|also|meanwhile|then|so'),
  },
  it: {
    before: words('secondo|stando a|stando al|stando alla|a detta di|fonte'),
    after: words(
      'dice|ha detto|scrive|ha scritto|riporta|riferisce|stima|prevede|calcola|sostiene|parla|annuncia|ha annunciato|dichiara',
    ),
    inner: words("il|lo|la|i|gli|le|l'|di|del|della|dei|delle|dell'|per|&"),
    openers: words('quando|mentre|dopo|prima|come|ma|e|ieri|oggi|anche|intanto|poi|così'),
  },
  de: {
    before: words(
      'laut|nach angaben von|nach angaben der|nach angaben des|zufolge|nach schätzung der|nach schätzungen von',
    ),
    after: words(
      'sagt|sagte|berichtet|berichtete|schreibt|schrieb|schätzt|rechnet|erwartet|meldet|meldete|zufolge|beziffert|prognostiziert',
    ),
    inner: words('der|die|das|dem|den|des|von|für|und|&'),
    openers: words('als|während|nachdem|bevor|wie|aber|und|gestern|heute|auch|dann|so|doch'),
  },
  fr: {
    before: words("selon|d'après|d’après|de source"),
    after: words(
      'dit|a dit|écrit|a écrit|rapporte|estime|prévoit|affirme|calcule|a calculé|annonce|a annoncé|évoque|évoquait',
    ),
    inner: words("le|la|les|l'|l’|de|du|des|d'|d’|pour|&"),
    openers: words('quand|lorsque|pendant|après|avant|comme|mais|et|hier|aussi|puis|ainsi|alors'),
  },
  es: {
    before: words('según|de acuerdo con|conforme a'),
    after: words(
      'dice|dijo|escribe|escribió|informa|informó|estima|calcula|prevé|afirma|asegura|reporta|reportó|anunció',
    ),
    inner: words('el|la|los|las|de|del|para|y|&'),
    openers: words('cuando|mientras|tras|antes|como|pero|y|ayer|hoy|también|luego|así'),
  },
  pt: {
    before: words('segundo|de acordo com|conforme'),
    after: words(
      'diz|disse|escreve|escreveu|informa|informou|estima|calcula|prevê|afirma|afirmou|anunciou|projeta',
    ),
    inner: words('o|a|os|as|de|do|da|dos|das|para|&'),
    openers: words('quando|enquanto|após|antes|como|mas|e|ontem|hoje|também|depois|assim'),
  },
  nl: {
    before: words('volgens|aldus'),
    after: words('zegt|zei|schrijft|schreef|meldt|meldde|schat|verwacht|berekent|voorspelt'),
    inner: words('de|het|van|voor|en|&'),
    openers: words('toen|terwijl|nadat|voordat|zoals|maar|en|gisteren|vandaag|ook|daarna|zo'),
  },
  sv: {
    before: words('enligt'),
    after: words('säger|sade|skriver|skrev|rapporterar|uppskattar|räknar|väntar|uppger'),
    inner: words('den|det|för|och|&'),
    openers: words('när|medan|efter|innan|som|men|och|igår|idag|också|sedan|så'),
  },
  pl: {
    before: words('według|zdaniem|jak podaje|jak podał'),
    after: words('podaje|podał|podała|pisze|szacuje|prognozuje|powiedział|powiedziała|ogłosił'),
    inner: words('i|dla|&'),
    openers: words('gdy|kiedy|podczas|po|przed|jak|ale|i|wczoraj|dziś|także|potem|tak'),
  },
  zh: {
    before: words('据|根据|据悉'),
    after: words('报道|称|表示|估计|预计|预测|指出|说|報導|表示|估計|預測'),
    inner: [],
    openers: [],
  },
  ja: { before: [], after: words('によると|によれば|は報じた|が報じた|と報じた'), inner: [], openers: [] },
  ko: { before: [], after: words('에 따르면|은 보도했다|는 보도했다|에 의하면'), inner: [], openers: [] },
}

function words(forms: string): string[] {
  return forms.split('|')
}
