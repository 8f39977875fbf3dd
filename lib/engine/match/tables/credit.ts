import type { LanguageCode } from './language-code'

/** How a language names the source of what it tells. Forms in small letters. */
export interface CreditWords {
  /** Before the name: "according to the IEA". */
  before: string[]
  /** After the name: "the IEA estimates". */
  after: string[]
  /** Before such a verb, or a comma, the name may also follow it: "come *scrive* il Wall Street Journal". */
  as?: string[]
  /** Small words that may stand inside a name or before it: "the Bank *of* America". */
  inner: string[]
  /** What a sentence may begin with, in capitals, before a name: "*When* the Journal reported". */
  openers: string[]
  /** Stands where a name would, in capitals at the head of a sentence too, and names nobody: "*They* said". */
  nobody: string[]
}

export const creditWords: Record<LanguageCode, CreditWords> = {
  en: {
    before: words(
      'according to|reported by|said by|as reported by|estimated by|, per|cited by|in a note from|by the count of|estimate by|estimates by|figures from',
    ),
    after: words(
      'said|says|reported|reports|wrote|writes|estimates|estimated|told|announced|predicts|predicted|forecasts|expects|reckons|puts|calculates|calculated|found',
    ),
    inner: words(
      'the|of|and|for|&|newspaper|news agency|agency|magazine|research firm|research house|analysts at|bank|a|an|institute',
    ),
    openers: words('when|while|after|before|as|but|and|last|on|in|today|yesterday|also|meanwhile|then|so'),
    nobody: words(
      'he|she|it|they|we|you|i|this|that|these|those|who|which|there|one|others|some|many|experts|analysts|officials|researchers|critics',
    ),
  },
  it: {
    before: words(
      'secondo|stando a|stando al|stando alla|a detta di|fonte|fornita dal|fornita da|fornito dal|fornito da|fornite dal|forniti dal|rivelata dal|rivelato dal|citata dal|citato dal|come riporta|stime di|calcoli di',
    ),
    after: words(
      'dice|ha detto|scrive|ha scritto|riporta|riferisce|stima|prevede|calcola|sostiene|parla|annuncia|ha annunciato|dichiara',
    ),
    as: words('come'),
    inner: words(
      "il|lo|la|i|gli|le|l'|di|del|della|dei|delle|dell'|per|&|dal|dalla|da|al|alla|quotidiano|giornale|agenzia|rivista|società di ricerca|banca|istituto|americano|americana",
    ),
    openers: words('quando|mentre|dopo|prima|come|ma|e|ieri|oggi|anche|intanto|poi|così'),
    nobody: words('egli|lui|lei|essa|esso|loro|noi|chi|questo|questa|quello|alcuni|molti|analisti|esperti'),
  },
  de: {
    before: words(
      'laut|nach angaben von|nach angaben der|nach angaben des|zufolge|nach schätzung der|nach schätzungen von|nach angaben|nach berechnungen von|nach berechnungen der|nach einer schätzung von|einer studie von|gemäß',
    ),
    after: words(
      'sagt|sagte|berichtet|berichtete|schreibt|schrieb|schätzt|rechnet|erwartet|meldet|meldete|zufolge|beziffert|prognostiziert',
    ),
    as: words('wie|so'),
    inner: words(
      'der|die|das|dem|den|des|von|für|und|&|Zeitung|Agentur|Nachrichtenagentur|Magazin|Bank|Marktforscher|Institut|Institutes|US-Zeitung|Analysten von',
    ),
    openers: words('als|während|nachdem|bevor|wie|aber|und|gestern|heute|auch|dann|so|doch'),
    nobody: words(
      'er|sie|es|wir|man|dies|das|wer|einige|viele|experten|analysten|der|die|kritiker|fachleute|beobachter',
    ),
  },
  fr: {
    before: words(
      "selon|d'après|d’après|de source|à en croire|au dire de|cité par|citée par|rapporté par|révélé par|estimations de",
    ),
    after: words(
      'dit|a dit|écrit|a écrit|rapporte|estime|prévoit|affirme|calcule|a calculé|annonce|a annoncé|évoque|évoquait',
    ),
    as: words('comme|ainsi que'),
    inner: words(
      "le|la|les|l'|l’|de|du|des|d'|d’|pour|&|journal|quotidien|agence|magazine|cabinet|banque|institut|américain|américaine|au|aux",
    ),
    openers: words('quand|lorsque|pendant|après|avant|comme|mais|et|hier|aussi|puis|ainsi|alors'),
    nobody: words('il|elle|ils|elles|nous|on|ce|cela|qui|certains|beaucoup|analystes|experts'),
  },
  es: {
    before: words(
      'según|de acuerdo con|conforme a|a juicio de|citado por|citada por|revelado por|estimaciones de|cálculos de',
    ),
    after: words(
      'dice|dijo|escribe|escribió|informa|informó|estima|calcula|prevé|afirma|asegura|reporta|reportó|anunció',
    ),
    as: words('como|según|tal como'),
    inner: words(
      'el|la|los|las|de|del|para|y|&|diario|periódico|agencia|revista|consultora|firma|banco|instituto|estadounidense|al',
    ),
    openers: words('cuando|mientras|tras|antes|como|pero|y|ayer|hoy|también|luego|así'),
    nobody: words('él|ella|ellos|ellas|nosotros|esto|eso|quien|algunos|muchos|analistas|expertos'),
  },
  pt: {
    before: words(
      'segundo|de acordo com|conforme|citado por|citada por|revelado por|estimativas da|na conta da|nas contas da',
    ),
    after: words(
      'diz|disse|escreve|escreveu|informa|informou|estima|calcula|prevê|afirma|afirmou|anunciou|projeta',
    ),
    as: words('como|conforme|segundo'),
    inner: words(
      'o|a|os|as|de|do|da|dos|das|para|&|jornal|agência|revista|consultoria|consultora|banco|instituto|americano|ao|à',
    ),
    openers: words('quando|enquanto|após|antes|como|mas|e|ontem|hoje|também|depois|assim'),
    nobody: words('ele|ela|eles|elas|nós|isto|isso|quem|alguns|muitos|analistas|especialistas'),
  },
  nl: {
    before: words('volgens|aldus|naar schatting van|berekend door|gemeld door|cijfers van'),
    after: words('zegt|zei|schrijft|schreef|meldt|meldde|schat|verwacht|berekent|voorspelt'),
    as: words('zoals|zo'),
    inner: words(
      'de|het|van|voor|en|&|krant|zakenkrant|persbureau|tijdschrift|onderzoeksbureau|bank|instituut|amerikaanse|zakenbank',
    ),
    openers: words('toen|terwijl|nadat|voordat|zoals|maar|en|gisteren|vandaag|ook|daarna|zo'),
    nobody: words('hij|zij|ze|het|wij|we|men|dit|dat|wie|sommigen|velen|analisten|deskundigen'),
  },
  sv: {
    before: words('enligt|siffror från|beräknat av|rapporterat av'),
    after: words('säger|sade|skriver|skrev|rapporterar|uppskattar|räknar|väntar|uppger'),
    as: words('som|så'),
    inner: words(
      'den|det|för|och|&|tidningen|nyhetsbyrån|analysföretaget|banken|institutet|amerikanska|affärstidningen',
    ),
    openers: words('när|medan|efter|innan|som|men|och|igår|idag|också|sedan|så'),
    nobody: words('han|hon|den|det|de|vi|man|detta|som|vissa|många|analytiker|experter'),
  },
  pl: {
    before: words(
      'według|zdaniem|jak podaje|jak podał|jak pisze|jak donosi|jak informuje|w ocenie|szacunków|obliczeń',
    ),
    after: words('podaje|podał|podała|pisze|szacuje|prognozuje|powiedział|powiedziała|ogłosił'),
    as: words('jak'),
    inner: words('i|dla|&|dziennika|dziennik|agencji|agencja|firmy|firma|banku|instytutu|gazety|analityków'),
    openers: words('gdy|kiedy|podczas|po|przed|jak|ale|i|wczoraj|dziś|także|potem|tak'),
    nobody: words('on|ona|ono|oni|my|to|kto|niektórzy|wielu|analitycy|eksperci'),
  },
  zh: {
    before: words('据|根据|據|根據'),
    after: words('报道|称|表示|估计|预计|预测|指出|说|報導|表示|估計|預測'),
    inner: [],
    openers: [],
    nobody: words('他|她|它|他们|她们|我们|有人|外界|分析师|专家|分析人士|此前|同时|报告|他們|公司'),
  },
  ja: {
    before: [],
    after: words('によると|によれば|は報じた|が報じた|は伝えた|が伝えた|の調べ|の推計|の試算|は予測|は見積'),
    inner: [],
    openers: [],
    nobody: words('彼|彼女|同社|専門家|関係者|市場関係者|報告書|一部'),
  },
  ko: {
    before: [],
    after: words(
      '에 따르면|은 보도했다|는 보도했다|이 보도했다|가 보도했다|에 의하면|은 추산|는 추산|은 전했다|는 전했다',
    ),
    inner: [],
    openers: [],
    nobody: words('그|그녀|전문가|관계자|업계|회사'),
  },
}

function words(forms: string): string[] {
  return forms.split('|')
}
