import type { LanguageCode } from './language-code'

/**
 * Words with which a language begins what tells of something else than the words before, in small letters, sought
 * between two figures of one sentence.
 */
export interface ClauseWords {
  /** Always: "while". */
  contrast: string[]
  /** Also within a clause: "Amazon 100 billion *and* Microsoft 80". */
  and: string[]
  /** After a comma only. */
  joined: string[]
}

export const clauseWords: Record<LanguageCode, ClauseWords> = {
  en: {
    contrast: words('while|whereas|but|although|though|nor|than'),
    and: words('and|or'),
    joined: words('which|who|where|as|so|yet|with|after|before'),
  },
  it: {
    contrast: words('mentre|ma|però|invece|né|anche se|rispetto a'),
    and: words('e|ed|o'),
    joined: words('che|dove|con|dopo|prima|contro'),
  },
  de: {
    contrast: words('während|aber|sondern|doch|obwohl|als|noch'),
    and: words('und|oder'),
    joined: words('der|die|das|wobei|wo|nach|vor|gegenüber'),
  },
  fr: {
    contrast: words('tandis que|alors que|mais|quoique|bien que|ni|contre'),
    and: words('et|ou'),
    joined: words('qui|où|avec|après|avant|dont'),
  },
  es: {
    contrast: words('mientras|mientras que|pero|sino|aunque|ni|frente a'),
    and: words('y|e|o'),
    joined: words('que|donde|con|tras|antes'),
  },
  pt: {
    contrast: words('enquanto|mas|embora|nem|contra|ante'),
    and: words('e|ou'),
    joined: words('que|onde|com|após|antes'),
  },
  nl: {
    contrast: words('terwijl|maar|hoewel|noch|tegen|dan'),
    and: words('en|of'),
    joined: words('die|dat|waar|met|na|voor'),
  },
  sv: {
    contrast: words('medan|men|utan|fastän|eller|mot|än'),
    and: words('och'),
    joined: words('som|där|med|efter|före'),
  },
  pl: {
    contrast: words('podczas gdy|ale|lecz|natomiast|choć|ani|wobec'),
    and: words('i|oraz|a|lub'),
    joined: words('który|która|gdzie|po|przed'),
  },
  zh: { contrast: words('而|但|不过|不過'), and: words('和|与|與|以及'), joined: words('其中') },
  ja: { contrast: words('一方|だが|しかし|のに対し'), and: words('と|や'), joined: words('で、|し、|が、') },
  ko: { contrast: words('반면|하지만|그러나|지만'), and: words('와 |과 |그리고'), joined: words('고,|며,') },
}

function words(forms: string): string[] {
  return forms.split('|')
}
