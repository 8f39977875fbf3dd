import type { LanguageCode } from './language-code'

/**
 * Words of what is yet to be, per language, as written in small letters: a figure that they govern is a plan's, a
 * talk's or a forecast's, and no result's. Only those that leave no doubt: results are "above the forecast".
 */
export const aheadWords: Record<LanguageCode, string[]> = {
  en: words(
    'expects|is expected|are expected|was expected|were expected|expected to|expecting|plans|plans to|plan to|planned to|planning to|aims to|aim to|aiming to|intends to|intend to|hopes to|hope to|wants to|seeks to|seeking to|in talks|in early talks|in advanced talks|talks to|on track to|on course to|set to|poised to|likely to|projected to|projects|forecasting|forecast to|will|could|might|raised its forecast|raised its guidance|raises its forecast|raises its guidance|lifted its forecast|lifted its guidance',
  ),
  it: words(
    'prevede|prevedono|prevede di|è previsto|è prevista|sono previsti|si aspetta|conta di|punta a|punta ad|mira a|intende|vuole|vogliono|spera di|ha in programma|in trattativa|in trattative|in colloqui|sta trattando|dovrebbe|dovrebbero|potrebbe|potrebbero|raggiungerà|raggiungeranno|supererà|supereranno|investirà|spenderà|raccoglierà|ha alzato le stime|ha alzato le previsioni',
  ),
  de: words(
    'erwartet|erwarten|rechnet mit|rechnet für|rechnet damit|plant|planen|geplant|will|wollen|dürfte|dürften|könnte|könnten|strebt|peilt|hofft|verhandelt|verhandeln|in gesprächen|prognostiziert|prognose auf|prognose angehoben',
  ),
  fr: words(
    "prévoit|prévoient|s’attend|s’attendent|s'attend|s'attendent|table sur|tablent sur|vise|visent|entend|entendent|veut|veulent|espère|espèrent|envisage|envisagent|en pourparlers|en discussion|en discussions|négocie|négocient|devrait|devraient|pourrait|pourraient|atteindra|atteindront|dépassera|dépasseront|investira|dépensera|lèvera|a relevé ses prévisions|a relevé sa prévision",
  ),
  es: words(
    'prevé|prevén|espera|esperan|planea|planean|pretende|pretenden|quiere|quieren|aspira a|aspiran a|tiene previsto|está previsto|en conversaciones|en negociaciones|negocia|negocian|podría|podrían|debería|deberían|alcanzará|alcanzarán|superará|superarán|invertirá|gastará|recaudará|elevó su previsión|ha elevado su previsión|elevó sus previsiones',
  ),
  pt: words(
    'prevê|preveem|espera|esperam|planeja|planejam|planeia|pretende|pretendem|quer|querem|está previsto|em negociações|em conversas|negocia|negociam|poderia|poderiam|poderá|poderão|deve|devem|deverá|deverão|alcançará|alcançarão|atingirá|chegará|superará|investirá|gastará|captará|elevou sua previsão|elevou a previsão',
  ),
  nl: words(
    'verwacht|verwachten|rekent op|rekenen op|van plan|wil|willen|hoopt|hopen|streeft|mikt op|in gesprek|in gesprekken|onderhandelt|onderhandelen|zal|zullen|kan oplopen|gaat investeren|verhoogde zijn verwachting|verhoogt zijn prognose',
  ),
  sv: words(
    'väntas|väntar sig|räknar med|planerar|vill|hoppas|siktar på|strävar|förhandlar|i samtal|kommer att|skulle|kan komma|ska investera|höjer sin prognos|höjde sin prognos',
  ),
  pl: words(
    'oczekuje|oczekują|spodziewa|spodziewają|przewiduje|przewidują|planuje|planują|zamierza|zamierzają|chce|chcą|ma nadzieję|negocjuje|negocjują|prowadzi rozmowy|prowadzą rozmowy|mógłby|mogłaby|mogłoby|osiągnie|osiągną|przekroczy|przekroczą|zainwestuje|wyda|pozyska|podniosła prognozę|podniósł prognozę',
  ),
  zh: words(
    '预计|預計|预期|預期|计划|計劃|有望|料将|料將|将达|將達|将超|將超|将增|將增|将投|將投|上调至|上調至|调高至|調高至|洽谈|洽談|商谈|商談',
  ),
  ja: words('見通し|見込み|見込む|予想|計画|予定|目指|協議|交渉'),
  ko: words('전망|예상|계획|예정|목표|협상|추진|상향'),
}

function words(forms: string): string[] {
  return forms.split('|')
}
