import type { LanguageCode } from './language-code'

/** How a language hands a sentence that names a company to somebody or something else. In small letters. */
export interface OwnerWords {
  /** People and things that are a company's, or near it, and have figures of their own: "Amazon's *drivers*". */
  people: string[]
  /** Those who belong to it and have affairs of their own: what they say may well be of the company. */
  members: string[]
  /** Between such a noun and the name; none where the name stands in a case, or before the noun. */
  of: string[]
  /** What a name takes on before such a noun. */
  genitive: string[]
  /** What begins a clause about the noun before it. */
  relative: string[]
  /** The same, but only behind a noun that is not named before: "*an* island *that*", while "told the court that" says what was told. */
  restrictive: string[]
  /** Nouns of what a company does and has: the clause about a deal is about whose deal it is. */
  deals: string[]
  /** What begins a clause with a subject of its own. */
  subordinate: string[]
  /** Before a name that something is only compared with, and behind one. */
  compared: string[]
  comparedBehind: string[]
}

export const ownerWords: Record<LanguageCode, OwnerWords> = {
  en: {
    people: words(
      'lawyers|lawyer|drivers|workers|employees|customers|clients|users|neighbours|neighbors|neighbour|neighbor|landlord|landlords|asset managers|fund managers|shareholders|investors|creditors|lenders|insurers|auditors|critics|rivals|competitors|engineers|researchers|tenants|contractors|suppliers|home town|hometown|host',
    ),
    members: words('founder|founders|co-founder|director|directors'),
    of: words('of|at|for|to'),
    genitive: words("'s|’s|'|’"),
    relative: words('which|whose|in which|where|who'),
    restrictive: words('that'),
    deals: words(
      'deal|deals|plan|plans|project|contract|agreement|market|round|programme|program|scheme|investment|budget|forecast|estimate|report|order|orders|bid|offer|venture|company|firm|start-up|startup|group|business|lab|division|unit|partnership|pact|commitment|loan|valuation|site|campus|centre|center|cluster|supercomputer|model|models|chip|chips|gap|shortfall|bill|sum|figure|number|year|quarter|day|week|month|paper|post|interview|letter|note|filing|memo|document|world|industry|race|boom|system|platform|service|chatbot|tool|query|prompt|bet|target|goal|stake|sale|move',
    ),
    subordinate: words('as|while|when|after|before|because'),
    compared: words('more than|less than|as much as|as many as|almost as much as|bigger than|larger than'),
    comparedBehind: [],
  },
  it: {
    people: words(
      'avvocati|autisti|dipendenti|lavoratori|clienti|utenti|vicini|azionisti|investitori|creditori|gestori|critici|concorrenti|ingegneri|fornitori',
    ),
    members: words('fondatore|fondatrice|fondatori|consigliere'),
    of: words("di|del|della|dell'|dell’|d'|d’"),
    genitive: [],
    relative: words('la cui|il cui|i cui|le cui|in cui|dove'),
    restrictive: words('che'),
    deals: words(
      'accordo|piano|progetto|contratto|mercato|round|programma|investimento|bilancio|stima|previsione|rapporto|ordine|offerta|società|azienda|impresa|start-up|startup|gruppo|divisione|sito|campus|centro|supercomputer|modello|chip|somma|cifra|anno|trimestre|documento|mondo|settore|sistema|servizio|perdita|crescita',
    ),
    subordinate: words('mentre|quando|dopo che|perché'),
    compared: words('più di|più della|più del|quanto|quanto la|meno di'),
    comparedBehind: [],
  },
  de: {
    people: words(
      'anwälte|fahrer|mitarbeiter|beschäftigten|kunden|nutzer|nachbarn|vermieter|aktionäre|investoren|gläubiger|vermögensverwalter|kritiker|konkurrenten|ingenieure|zulieferer|lieferanten|prüfer|versicherer',
    ),
    members: words('gründer|gründerin|direktor|aufsichtsrat'),
    of: words('von|der|des|bei'),
    genitive: words("s|'|’|-"),
    relative: words('dessen|deren|in dem|in der|welche|welcher|welches'),
    restrictive: words('der|die|das'),
    deals: words(
      'deal|plan|pläne|projekt|vertrag|abkommen|vereinbarung|markt|runde|programm|investition|budget|prognose|schätzung|bericht|auftrag|angebot|unternehmen|firma|konzern|start-up|startup|gruppe|sparte|standort|campus|zentrum|rechenzentrum|cluster|supercomputer|modell|chip|lücke|summe|zahl|jahr|quartal|papier|brief|dokument|welt|branche|system|dienst|beteiligung|verlust',
    ),
    subordinate: words('während|als|nachdem|bevor|weil'),
    compared: words('mehr als|so viel wie|so viel, wie|weniger als|größer als'),
    comparedBehind: [],
  },
  fr: {
    people: words(
      'avocats|chauffeurs|livreurs|salariés|employés|clients|utilisateurs|voisins|actionnaires|investisseurs|créanciers|gérants|critiques|concurrents|ingénieurs|fournisseurs',
    ),
    members: words('fondateur|fondatrice|administrateur'),
    of: words("de|du|de la|d'|d’|des|chez"),
    genitive: [],
    relative: words('dont|dans lequel|dans laquelle|où|lequel|laquelle'),
    restrictive: words('qui|que'),
    deals: words(
      "accord|plan|projet|contrat|marché|tour|levée|programme|investissement|budget|prévision|estimation|rapport|commande|offre|société|entreprise|start-up|startup|groupe|division|site|campus|centre|supercalculateur|modèle|puce|somme|chiffre|année|trimestre|document|monde|secteur|système|service|perte|l'accord|l'entreprise",
    ),
    subordinate: words('tandis que|alors que|quand|lorsque|après que|parce que'),
    compared: words('plus que|autant que|moins que|plus grand que'),
    comparedBehind: [],
  },
  es: {
    people: words(
      'abogados|conductores|repartidores|empleados|trabajadores|clientes|usuarios|vecinos|accionistas|inversores|acreedores|gestores|críticos|competidores|ingenieros|proveedores|agricultores',
    ),
    members: words('fundador|fundadora|consejero'),
    of: words('de|del|de la'),
    genitive: [],
    relative: words('cuyo|cuya|cuyos|cuyas|en el que|en la que|donde|el cual|la cual'),
    restrictive: words('que'),
    deals: words(
      'acuerdo|plan|proyecto|contrato|mercado|ronda|programa|inversión|presupuesto|previsión|estimación|informe|pedido|oferta|empresa|compañía|firma|start-up|startup|grupo|división|sede|campus|centro|superordenador|modelo|chip|suma|cifra|año|trimestre|documento|mundo|sector|sistema|servicio|pérdida',
    ),
    subordinate: words('mientras|cuando|después de que|porque'),
    compared: words('más que|tanto como|tantos como|menos que|mayor que'),
    comparedBehind: [],
  },
  pt: {
    people: words(
      'advogados|motoristas|entregadores|funcionários|empregados|trabalhadores|clientes|usuários|utilizadores|vizinhos|acionistas|investidores|credores|gestores|críticos|concorrentes|engenheiros|fornecedores',
    ),
    members: words('fundador|fundadora|conselheiro'),
    of: words('de|da|do|das|dos'),
    genitive: [],
    relative: words('cujo|cuja|cujos|cujas|em que|no qual|na qual|onde|o qual|a qual'),
    restrictive: words('que'),
    deals: words(
      'acordo|plano|projeto|contrato|mercado|rodada|programa|investimento|orçamento|previsão|estimativa|relatório|pedido|oferta|empresa|companhia|start-up|startup|grupo|divisão|campus|centro|supercomputador|modelo|chip|soma|número|ano|trimestre|documento|mundo|setor|sistema|serviço|prejuízo',
    ),
    subordinate: words('enquanto|quando|depois que|porque'),
    compared: words('mais que|mais do que|tanto quanto|menos que|maior que'),
    comparedBehind: [],
  },
  nl: {
    people: words(
      'advocaten|chauffeurs|bezorgers|werknemers|medewerkers|klanten|gebruikers|buren|verhuurder|aandeelhouders|investeerders|beleggers|schuldeisers|vermogensbeheerders|critici|concurrenten|ingenieurs|leveranciers',
    ),
    members: words('oprichter|oprichters|commissaris'),
    of: words('van|bij'),
    genitive: words("s|'s|’s|-"),
    relative: words('waarvan|wiens|waarin|waar|welke'),
    restrictive: words('die|dat'),
    deals: words(
      'deal|plan|project|contract|overeenkomst|markt|ronde|programma|investering|begroting|prognose|schatting|rapport|order|bod|bedrijf|onderneming|start-up|startup|groep|divisie|locatie|campus|centrum|datacenter|cluster|supercomputer|model|chip|gat|som|getal|jaar|kwartaal|document|wereld|sector|systeem|dienst|verlies',
    ),
    subordinate: words('terwijl|toen|nadat|voordat|omdat'),
    compared: words('meer dan|evenveel als|zoveel als|minder dan|groter dan'),
    comparedBehind: [],
  },
  sv: {
    people: words(
      'advokater|förare|chaufförer|anställda|medarbetare|kunder|användare|grannar|hyresvärd|aktieägare|investerare|borgenärer|förvaltare|kritiker|konkurrenter|ingenjörer|leverantörer',
    ),
    members: words('grundare|grundaren|ledamot'),
    of: words('på|hos|åt|för'),
    genitive: words("s|:s|'|’"),
    relative: words('vars|där|vilken|vilket'),
    restrictive: words('som'),
    deals: words(
      'avtal|affär|plan|projekt|kontrakt|marknad|runda|program|investering|budget|prognos|uppskattning|rapport|order|bud|företag|bolag|start-up|koncern|grupp|division|campus|center|datacenter|kluster|superdator|modell|chip|summa|siffra|år|kvartal|dokument|värld|bransch|system|tjänst|förlust',
    ),
    subordinate: words('medan|när|sedan|eftersom|då'),
    compared: words('mer än|lika mycket som|mindre än|större än'),
    comparedBehind: [],
  },
  pl: {
    people: words(
      'prawnicy|kierowcy|pracownicy|klienci|użytkownicy|sąsiedzi|akcjonariusze|inwestorzy|wierzyciele|zarządcy|krytycy|konkurenci|inżynierowie|dostawcy',
    ),
    members: words('założyciel|założycielka|członek rady'),
    of: [],
    genitive: [],
    relative: words(
      'który|która|które|których|którego|której|w którym|w której|gdzie|, który|, która|, które',
    ),
    restrictive: [],
    deals: words(
      'umowa|umowę|plan|projekt|kontrakt|rynek|runda|program|inwestycja|inwestycję|budżet|prognoza|raport|firma|firmę|spółka|spółkę|start-up|grupa|kampus|centrum|klaster|superkomputer|model|chip|suma|rok|kwartał|dokument|system|strata',
    ),
    subordinate: words('podczas gdy|gdy|kiedy|ponieważ'),
    compared: words('więcej niż|tyle co|mniej niż|większy niż'),
    comparedBehind: [],
  },
  zh: {
    people: words(
      '律师|律師|司机|司機|员工|員工|客户|客戶|用户|用戶|邻居|股东|股東|投资者|债权人|供应商|竞争对手',
    ),
    members: words('创始人|創辦人|董事'),
    of: [],
    genitive: words('的'),
    relative: [],
    restrictive: [],
    deals: [],
    subordinate: [],
    compared: words('超过了|多于|相当于|比'),
    comparedBehind: [],
  },
  ja: {
    people: words('弁護士|運転手|従業員|社員|顧客|株主|投資家|債権者|隣人|家主|競合|ライバル|取引先'),
    members: words('創業者|取締役'),
    of: [],
    genitive: words('の'),
    relative: [],
    restrictive: [],
    deals: [],
    subordinate: [],
    compared: [],
    comparedBehind: words('より|よりも|を上回る|に匹敵'),
  },
  ko: {
    people: words('변호사|운전기사|직원|고객|주주|투자자|채권자|이웃|집주인|경쟁사|납품업체'),
    members: words('창업자|이사'),
    of: [],
    genitive: words('의'),
    relative: [],
    restrictive: [],
    deals: [],
    subordinate: [],
    compared: [],
    comparedBehind: words('보다|와 맞먹는|에 맞먹는'),
  },
}

function words(forms: string): string[] {
  return forms.split('|')
}
