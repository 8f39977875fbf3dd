import type { LanguageCode } from './language-code'

/** How a language names a part of a year, in small letters, as whole words where the script parts them. */
export interface PartOfYearWords {
  /** The four quarters in order, each in every form. */
  quarters: [string[], string[], string[], string[]]
  /** Any shorter time than a year, whichever it is: what is told of one is not what is told of a year. */
  shorter: string[]
  /** What comes on top of what was told before, or is within it. */
  further: string[]
}

export const partOfYearWords: Record<LanguageCode, PartOfYearWords> = {
  en: {
    quarters: numbered('first|second|third|fourth', ['# quarter', '#-quarter', '# fiscal quarter']),
    shorter: words(
      'quarter|quarters|quarterly|half|half-year|six months|nine months|three months|month|monthly|week|weekly|day|daily',
    ),
    further: words(
      'another|a further|further|additional|extra|more in|on top|of which|of that|of it|of them|of this|each|remaining|the rest|first',
    ),
  },
  it: {
    quarters: numbered('primo|secondo|terzo|quarto', ['# trimestre', '# trimestre fiscale']),
    shorter: words(
      'trimestre|trimestri|trimestrale|trimestrali|semestre|semestrale|sei mesi|nove mesi|mese|mensile|settimana|giorno',
    ),
    further: words(
      'altri|altre|ulteriori|aggiuntivi|in più|di cui|dei quali|delle quali|ciascuno|ciascuna|restanti|rimanenti|ancora',
    ),
  },
  de: {
    quarters: numbered('erst|zweit|dritt|viert', ['#e quartal', '#en quartal', '#es quartal', '#er quartal']),
    shorter: words(
      'quartal|quartals|quartale|quartalsumsatz|quartalserlöse|quartalsgewinn|halbjahr|halbjahrs|halbjahres|monat|monats|monate|monatlich|woche|wöchentlich|tag|täglich',
    ),
    further: words(
      'weitere|weiteren|zusätzliche|zusätzlichen|zusätzlich|davon|daraus|dazu|jeweils|übrigen|restlichen|noch einmal|nochmals',
    ),
  },
  fr: {
    quarters: numbered('premier|deuxième|troisième|quatrième', ['# trimestre', '# trimestre fiscal']),
    shorter: words(
      'trimestre|trimestres|trimestriel|trimestriels|semestre|semestriel|six mois|neuf mois|mois|mensuel|semaine|jour',
    ),
    further: words(
      'autres|supplémentaires|supplémentaire|de plus|en plus|dont|parmi lesquels|chacun|chacune|restants|encore',
    ),
  },
  es: {
    quarters: numbered('primer|segundo|tercer|cuarto', ['# trimestre', '# trimestre fiscal']),
    shorter: words(
      'trimestre|trimestres|trimestral|trimestrales|semestre|semestral|seis meses|nueve meses|mes|mensual|semana|día|diario',
    ),
    further: words(
      'otros|otras|adicionales|adicional|de los cuales|de las cuales|de ellos|cada uno|restantes|extra',
    ),
  },
  pt: {
    quarters: numbered('primeiro|segundo|terceiro|quarto', ['# trimestre', '# trimestre fiscal']),
    shorter: words(
      'trimestre|trimestres|trimestral|trimestrais|semestre|semestral|seis meses|nove meses|mês|mensal|semana|dia|diário',
    ),
    further: words(
      'outros|outras|adicionais|adicional|dos quais|das quais|deles|delas|cada um|restantes|a mais',
    ),
  },
  nl: {
    quarters: numbered('eerste|tweede|derde|vierde', ['# kwartaal', '# fiscale kwartaal']),
    shorter: words(
      'kwartaal|kwartalen|kwartaalomzet|kwartaalwinst|halfjaar|half jaar|maand|maandelijks|week|wekelijks|dag|dagelijks',
    ),
    further: words('nog eens|nog|extra|aanvullende|bijkomende|waarvan|daarvan|elk|resterende|overige'),
  },
  sv: {
    quarters: numbered('första|andra|tredje|fjärde', ['# kvartalet', '# kvartal']),
    shorter: words(
      'kvartal|kvartalet|kvartalen|halvår|halvåret|månad|månaden|månadsvis|vecka|veckan|dag|dagen|dagligen',
    ),
    further: words('ytterligare|till|extra|varav|därav|vardera|återstående|övriga'),
  },
  pl: {
    quarters: numbered('pierwsz|drug|trzeci|czwart', [
      '#y kwartał',
      '#ym kwartale',
      '#ego kwartału',
      '#i kwartał',
      '#im kwartale',
      '#iego kwartału',
      '# kwartał',
      '#m kwartale',
      '#ego kwartału',
    ]),
    shorter: words(
      'kwartał|kwartale|kwartału|kwartały|kwartalny|kwartalne|półrocze|półroczu|półrocza|miesiąc|miesiącu|miesięcznie|tydzień|tygodniu|tygodniowo|dzień|dziennie',
    ),
    further: words(
      'kolejne|kolejnych|dodatkowe|dodatkowych|z czego|z tego|każdy|pozostałe|pozostałych|jeszcze',
    ),
  },
  zh: {
    quarters: numbered('一|二|三|四', ['第#季', '#季度']),
    shorter: words('季|半年|个月|個月|每月|月度|每周|每週|每天|每日'),
    further: words('另外|另有|额外|額外|追加|其中|再投|新增|剩余|剩餘|各'),
  },
  ja: {
    quarters: numbered('1|2|3|4', ['第#四半期', '第 # 四半期']),
    shorter: words('四半期|半期|上期|下期|か月|カ月|ヶ月|毎月|月間|週間|毎週|毎日|1日'),
    further: words('追加|さらに|うち|そのうち|残り|それぞれ|別途'),
  },
  ko: {
    quarters: numbered('1|2|3|4', ['#분기', '# 분기']),
    shorter: words('분기|반기|개월|매월|월간|주간|매주|매일|하루'),
    further: words('추가|더 |그중|이 중|나머지|각각|별도'),
  },
}

/** The forms of each quarter: those of the language with its ordinal, and those of every one. */
function numbered(ordinals: string, forms: string[]): PartOfYearWords['quarters'] {
  const named = ordinals
    .split('|')
    .map((ordinal, index) => [
      ...forms.map(form => form.replace('#', ordinal)),
      `q${index + 1}`,
      `${index + 1}q`,
      `t${index + 1}`,
      `${index + 1}t`,
    ])
  return named as PartOfYearWords['quarters']
}

function words(forms: string): string[] {
  return forms.split('|')
}
