import type { LanguageCode } from './language-code'

/**
 * Words that tell a plan as done, and words that keep it open, per language, as written in small letters.
 * A plan told with one of the first and none of the second is told as more certain than its source had it.
 */
export interface CertaintyWords {
  done: string[]
  open: string[]
}

export const certaintyWords: Record<LanguageCode, CertaintyWords> = {
  en: {
    done: words(
      'raised|secured|obtained|received|invested|invests|spent|spends|built|sold|sells|bought|landed|won|closed|poured|lost',
    ),
    open: words(
      'could|may|might|would|seek|seeks|seeking|sought|plan|plans|planned|planning|wants|want|wanted|hopes|aims|talks|discussing|discussed|considering|reportedly|expects|expected|intends|proposed|said to|letter of intent|to invest|to raise|to build|not',
    ),
  },
  it: {
    done: words(
      'raccolto|raccolti|ottenuto|ottenuti|incassato|investito|investe|speso|spende|costruito|venduto|venduti|comprato|chiuso|perso|persi',
    ),
    open: words(
      'potrebbe|potrebbero|sarebbe|starebbe|avrebbe|cerca|cercava|chiede|vuole|vorrebbe|punta|prevede|intende|trattative|colloqui|progetto|piano|propone|previsto|non',
    ),
  },
  de: {
    done: words(
      'eingesammelt|erhalten|gesichert|investiert|investierte|ausgegeben|gebaut|verkauft|gekauft|eingenommen|verloren|steckt|gesteckt',
    ),
    open: words(
      'könnte|könnten|würde|würden|will|wollen|wollte|soll|sollen|sollte|plant|planen|geplant|sucht|suche|strebt|gespräche|verhandelt|vorhaben|möchte|erwägt|absichtserklärung|nicht',
    ),
  },
  fr: {
    done: words(
      'levé|levés|obtenu|obtenus|investi|investit|dépensé|construit|vendu|vendus|acheté|récolté|empoché|perdu|perdus',
    ),
    open: words(
      'pourrait|pourraient|serait|seraient|aurait|cherche|cherchait|cherchent|chercherait|veut|voulait|souhaite|envisage|prévoit|nécessiterait|discute|discussions|négocie|projet|prévu|pas',
    ),
  },
  es: {
    done: words(
      'recaudado|recaudó|obtenido|obtuvo|captado|captó|invertido|invirtió|invierte|gastado|gastó|construido|vendido|vendió|comprado|perdido',
    ),
    open: words(
      'podría|podrían|sería|habría|busca|buscaba|quiere|quería|pretende|planea|prevé|espera|negocia|conversaciones|proyecto|propone|pidió|previsto|no',
    ),
  },
  pt: {
    done: words(
      'captou|captado|levantou|arrecadou|arrecadado|obteve|investiu|investe|gastou|construiu|vendeu|vendido|comprou|perdido|perdidos',
    ),
    open: words(
      'poderia|poderiam|pode|seria|teria|busca|buscava|quer|queria|pretende|planeja|prevê|espera|negocia|conversas|projeto|propõe|previsto|levantar|não',
    ),
  },
  nl: {
    done: words(
      'opgehaald|verkregen|gekregen|geïnvesteerd|investeert|investeerde|uitgegeven|gebouwd|verkocht|gekocht|verloren',
    ),
    open: words(
      'zou|zouden|kan|kunnen|wil|willen|wilde|zoekt|zocht|plant|plannen|gesprekken|overweegt|verwacht|hoopt|niet',
    ),
  },
  sv: {
    done: words(
      'samlat in|fått|investerat|investerar|investerade|spenderat|byggt|sålt|köpt|tagit in|förlorat',
    ),
    open: words(
      'skulle|kan|kunde|vill|ville|söker|sökte|planerar|planerade|samtal|förhandlar|överväger|väntas|hoppas|inte',
    ),
  },
  pl: {
    done: words(
      'zebrał|zebrała|zebrało|pozyskał|pozyskała|uzyskał|zainwestował|zainwestowała|inwestuje|wydał|wydała|zbudował|sprzedał|sprzedała|kupił|kupiła',
    ),
    open: words(
      'mógłby|mogłoby|może|chce|chciał|chciałby|szuka|szukał|planuje|zamierza|rozmowy|negocjuje|do|rozważa|ma|oczekuje|nie',
    ),
  },
  zh: {
    done: words(
      '已经筹得|已筹得|已经筹集|已筹集|筹得了|筹到|已融资|已投资|已经投资|投入了|获得了|售出|已募集|已籌得|已籌集|已投資',
    ),
    open: words('可能|或将|计划|计划中|拟|寻求|希望|预计|商谈|谈判|考虑|将|有意|意向|計劃|尋求|預計|考慮|將'),
  },
  ja: {
    done: words('調達した|集めた|獲得した|投資した|確保した|売った|販売した|費やした|建設した'),
    open: words('可能性|計画|検討|目指|求め|交渉|協議|見通し|見込み|予定|必要になり|という|とされる|意向'),
  },
  ko: {
    done: words('조달했|유치했|확보했|투자했|모았|판매했|지출했'),
    open: words('수 있|계획|추진|검토|모색|협상|논의|전망|예정|목표|추정'),
  },
}

function words(forms: string): string[] {
  return forms.split('|')
}
