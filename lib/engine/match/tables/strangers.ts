import type { LanguageCode } from './language-code'

/**
 * How a language introduces somebody who is not known from the news: "our", "the town", "a bakery". In small letters,
 * as forms that begin at a word.
 */
export interface StrangerWords {
  /** Articles that begin a subject not named before. */
  indefinite: string[]
  /** Whose the writer's or a neighbour's own is. */
  possessive: string[]
  /** Bodies that are always one of many. */
  bodies: string[]
  /** What stands between somebody and the place where they are. */
  at: string[]
  /** What stands before a name that is a place or a time, and no party. */
  places: string[]
}

export const strangerWords: Record<LanguageCode, StrangerWords> = {
  en: {
    indefinite: words('a|an|one|another|some'),
    possessive: words('my|our|your'),
    bodies: words(
      'town|city|village|county|council|municipality|parish|farm|farmer|school|college|university|hospital|clinic|museum|library|church|theatre|theater|bakery|brewery|dairy|restaurant|hotel|shop|club|family|household|neighbour|neighbor|stadium|airport|station|cooperative',
    ),
    at: words('in|at|near|outside|from'),
    places: words('in|at|near|from|outside|inside|around|of|to|on|since|until|by|with|for|like|than'),
  },
  it: {
    indefinite: words("un|uno|una|un'|un’|altro|altra"),
    possessive: words('mio|mia|nostro|nostra|nostri|nostre'),
    bodies: words(
      'comune|città|paese|provincia|fattoria|azienda agricola|agricoltore|scuola|università|ospedale|clinica|museo|biblioteca|chiesa|teatro|panificio|panettiere|birrificio|caseificio|ristorante|albergo|negozio|famiglia|stadio|aeroporto|stazione|cooperativa',
    ),
    at: words('a|ad|in|nel|nella|di|vicino a|presso'),
    places: words('a|ad|in|nel|nella|di|da|dal|dalla|vicino a|presso|per|con|tra|fra|su'),
  },
  de: {
    indefinite: words('ein|eine|einer|einem|manche'),
    possessive: words('mein|meine|meiner|meinem|unser|unsere|unserer|unserem'),
    bodies: words(
      'stadt|gemeinde|dorf|landkreis|kreis|bauernhof|hof|landwirt|bauer|schule|universität|hochschule|krankenhaus|klinik|museum|bibliothek|bücherei|kirche|theater|bäckerei|bäcker|brauerei|molkerei|restaurant|hotel|laden|verein|familie|stadion|flughafen|bahnhof|genossenschaft|stadtwerke|hallenbad|schwimmbad',
    ),
    at: words('in|im|bei|nahe|aus|am'),
    places: words('in|im|bei|aus|nahe|von|vom|zu|nach|für|mit|seit|am|an|auf'),
  },
  fr: {
    indefinite: words('un|une|certain|certaine|autre'),
    possessive: words('mon|ma|mes|notre|nos'),
    bodies: words(
      'ville|commune|village|mairie|département|ferme|agriculteur|agricultrice|école|lycée|université|hôpital|clinique|musée|bibliothèque|médiathèque|église|théâtre|boulangerie|boulanger|brasserie|laiterie|fromagerie|restaurant|hôtel|magasin|club|famille|stade|aéroport|gare|coopérative|piscine',
    ),
    at: words('à|au|en|dans|près de|de'),
    places: words("à|au|aux|en|dans|près de|de|du|des|d'|d’|pour|avec|chez|depuis|par|sur"),
  },
  es: {
    indefinite: words('un|una|otro|otra|cierto|cierta'),
    possessive: words('mi|mis|nuestro|nuestra|nuestros|nuestras'),
    bodies: words(
      'ciudad|pueblo|municipio|ayuntamiento|provincia|granja|agricultor|escuela|colegio|instituto|universidad|hospital|clínica|museo|biblioteca|iglesia|teatro|panadería|panadero|cervecería|quesería|restaurante|hotel|tienda|club|familia|estadio|aeropuerto|estación|cooperativa|piscina',
    ),
    at: words('en|de|cerca de'),
    places: words('en|de|del|desde|a|al|cerca de|para|con|por|sobre'),
  },
  pt: {
    indefinite: words('um|uma|outro|outra|certo|certa'),
    possessive: words('meu|minha|nosso|nossa|nossos|nossas'),
    bodies: words(
      'cidade|vila|município|prefeitura|câmara municipal|fazenda|quinta|agricultor|escola|colégio|universidade|hospital|clínica|museu|biblioteca|igreja|teatro|padaria|padeiro|cervejaria|restaurante|hotel|loja|clube|família|estádio|aeroporto|estação|cooperativa|piscina',
    ),
    at: words('em|no|na|de|perto de'),
    places: words('em|no|na|nos|nas|de|do|da|dos|das|desde|a|ao|à|para|com|por|perto de'),
  },
  nl: {
    indefinite: words('een|ene|andere'),
    possessive: words('mijn|onze|ons'),
    bodies: words(
      'stad|gemeente|dorp|provincie|boerderij|boer|school|universiteit|ziekenhuis|kliniek|museum|bibliotheek|kerk|theater|bakkerij|bakker|brouwerij|zuivelfabriek|restaurant|hotel|winkel|vereniging|familie|gezin|stadion|luchthaven|station|coöperatie|zwembad',
    ),
    at: words('in|te|bij|uit'),
    places: words('in|te|bij|uit|van|naar|voor|met|sinds|op|door|aan'),
  },
  sv: {
    indefinite: words('en|ett|annan|annat'),
    possessive: words('min|mitt|mina|vår|vårt|våra'),
    bodies: words(
      'stad|staden|kommun|kommunen|by|byn|gård|gården|bonde|skola|skolan|universitet|universitetet|sjukhus|sjukhuset|klinik|museum|museet|bibliotek|biblioteket|kyrka|kyrkan|teater|teatern|bageri|bageriet|bryggeri|bryggeriet|mejeri|mejeriet|restaurang|hotell|butik|butiken|förening|familj|familjen|stadion|flygplats|station|kooperativ|simhall|simhallen|badhus|badhuset',
    ),
    at: words('i|vid|från|nära'),
    places: words('i|vid|från|nära|av|till|för|med|sedan|på'),
  },
  pl: {
    indefinite: words('pewien|pewna|pewne|jeden|jedna|inny|inna'),
    possessive: words('mój|moja|moje|nasz|nasza|nasze|naszej|naszego'),
    bodies: words(
      'miasto|miasta|gmina|gminy|wieś|powiat|gospodarstwo|rolnik|szkoła|szkoły|uniwersytet|uczelnia|szpital|szpitala|klinika|muzeum|biblioteka|kościół|teatr|piekarnia|piekarz|browar|mleczarnia|restauracja|hotel|sklep|klub|rodzina|stadion|lotnisko|dworzec|spółdzielnia|basen|basenu',
    ),
    at: words('w|we|z|pod|koło'),
    places: words('w|we|z|ze|koło|pod|do|od|dla|na|przez|przy'),
  },
  zh: {
    indefinite: words('一家|一座|一所|一个|一名|一位|某'),
    possessive: words('我们|我家|我的|本市|本县|本地|當地|当地|我們'),
    bodies: words(
      '市政府|县政府|村|镇|农场|农民|学校|小学|中学|大学|医院|诊所|博物馆|图书馆|教堂|剧院|面包店|餐厅|酒店|超市|俱乐部|体育场|机场|车站|合作社',
    ),
    at: [],
    places: [],
  },
  ja: {
    indefinite: words('ある|とある'),
    possessive: words('私たち|私の|わが|当社|本市|地元'),
    bodies: words(
      '市役所|町|村|農場|農家|学校|小学校|中学校|高校|大学|病院|博物館|図書館|教会|劇場|パン屋|レストラン|ホテル|商店|クラブ|スタジアム|空港|駅|協同組合|プール',
    ),
    at: [],
    places: [],
  },
  ko: {
    indefinite: words('어느|어떤|한 '),
    possessive: words('우리|내 |지역'),
    bodies: words(
      '시청|군청|마을|농장|농가|학교|초등학교|대학교|병원|박물관|도서관|교회|극장|빵집|식당|호텔|가게|구단|경기장|공항|협동조합|수영장',
    ),
    at: [],
    places: [],
  },
}

function words(forms: string): string[] {
  return forms.split('|')
}
