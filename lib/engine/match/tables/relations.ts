import type { LanguageCode } from './language-code'

/** How a language names somebody by a company that is known: "a supplier of Nvidia", "Nvidia's supplier". In small letters. */
export interface RelationWords {
  /** Before the name, with the word that joins them. */
  before: string[]
  /** Behind it. */
  behind: string[]
}

export const relationWords: Record<LanguageCode, RelationWords> = {
  en: {
    before: words(
      'supplier of|supplier to|suppliers of|suppliers to|rival of|rival to|partner of|customer of|competitor of|competitor to|subcontractor of|like|unlike|far from|neighbour of|neighbor of|landlord of|insurer of|auditor of',
    ),
    behind: words(
      "'s supplier|’s supplier|'s rival|’s rival|'s partner|’s partner|'s customer|’s customer|'s competitor|’s competitor|'s backer|’s backer|supplier|rival|backer|'s neighbour|’s neighbour|'s neighbor|’s neighbor|'s landlord|’s landlord|'s lawyers|’s lawyers|'s insurer|’s insurer|'s auditor|’s auditor|'s contractor|’s contractor",
    ),
  },
  it: {
    before: words(
      'fornitore di|fornitrice di|rivale di|concorrente di|partner di|cliente di|lontano da|lontano dai|a differenza di|vicino di|locatore di|assicuratore di|avvocati di',
    ),
    behind: [],
  },
  de: {
    before: words(
      'zulieferer von|lieferant von|rivale von|konkurrent von|partner von|kunde von|weit von|fern von|anders als|nachbar von|vermieter von|versicherer von|anwälte von',
    ),
    behind: words('-zulieferer|-rivale|-konkurrent|-partner|-lieferant|s zulieferer|s rivale|s konkurrent'),
  },
  fr: {
    before: words(
      "fournisseur de|fournisseur d'|fournisseur d’|rival de|rival d'|rival d’|concurrent de|concurrent d'|concurrent d’|partenaire de|partenaire d'|partenaire d’|client de|client d'|client d’|contrairement à|loin de|loin d'|loin d’|voisin de|bailleur de|assureur de|avocats de",
    ),
    behind: [],
  },
  es: {
    before: words(
      'proveedor de|proveedora de|rival de|competidor de|competidora de|socio de|cliente de|a diferencia de|lejos de|vecino de|casero de|aseguradora de|abogados de',
    ),
    behind: [],
  },
  pt: {
    before: words(
      'fornecedor da|fornecedora da|fornecedor de|fornecedora de|rival da|rival de|concorrente da|concorrente de|parceira da|parceira de|cliente da|cliente de|ao contrário da|longe da|longe de|vizinha da|vizinho da|senhorio da|seguradora da|advogados da',
    ),
    behind: [],
  },
  nl: {
    before: words(
      'leverancier van|rivaal van|concurrent van|partner van|klant van|anders dan|ver van|in tegenstelling tot|buurman van|verhuurder van|verzekeraar van|advocaten van',
    ),
    behind: words('-leverancier|-rivaal|-concurrent'),
  },
  sv: {
    before: words(
      'leverantör till|leverantör åt|rival till|konkurrent till|partner till|kund till|till skillnad från|långt från',
    ),
    behind: words('s leverantör|s rival|s konkurrent'),
  },
  pl: {
    before: words('dostawca|dostawcy|rywal|konkurent|partner|klient|w odróżnieniu od|daleko od'),
    behind: [],
  },
  zh: {
    before: [],
    behind: words('供应商|的供应商|对手|的对手|竞争对手|的竞争对手|合作伙伴|的合作伙伴|供應商'),
  },
  ja: { before: [], behind: words('に供給する|のサプライヤー|の競合|のライバル|と競合する|の取引先') },
  ko: { before: [], behind: words('에 공급하는|의 공급업체|공급업체|의 경쟁사|경쟁사|협력사|의 협력사') },
}

function words(forms: string): string[] {
  return forms.split('|')
}
