import type { LanguageCode } from './language-code'

/** How a language says a time by the day it is written. In small letters, by how far off it is. */
export interface TimeWords {
  lastYear: string[]
  thisYear: string[]
  nextYear: string[]
  /** Before a year from which on something has been so. */
  since: string[]
  /** Within about a month before. */
  lately: string[]
}

export const timeWords: Record<LanguageCode, TimeWords> = {
  en: {
    lastYear: words("last year|last year's|last year’s|a year ago|the previous year"),
    thisYear: words("this year|this year's|this year’s|the current year"),
    nextYear: words("next year|next year's|next year’s|the coming year"),
    since: words('since'),
    lately: words(
      'last month|this month|last week|this week|yesterday|today|on monday|on tuesday|on wednesday|on thursday|on friday',
    ),
  },
  it: {
    lastYear: words(
      "l'anno scorso|l’anno scorso|lo scorso anno|un anno fa|dell'anno scorso|dell’anno scorso",
    ),
    thisYear: words("quest'anno|quest’anno|dell'anno in corso|nell'anno in corso"),
    nextYear: words("l'anno prossimo|l’anno prossimo|il prossimo anno|l'anno venturo"),
    since: words('dal|da|fin dal'),
    lately: words(
      'il mese scorso|lo scorso mese|questo mese|la settimana scorsa|la scorsa settimana|questa settimana|ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì',
    ),
  },
  de: {
    lastYear: words(
      'im vorjahr|vergangenes jahr|letztes jahr|im vergangenen jahr|im letzten jahr|vor einem jahr',
    ),
    thisYear: words('dieses jahr|in diesem jahr|heuer|im laufenden jahr'),
    nextYear: words('nächstes jahr|im nächsten jahr|kommendes jahr|im kommenden jahr'),
    since: words('seit'),
    lately: words(
      'vergangenen monat|letzten monat|diesen monat|vergangene woche|letzte woche|diese woche|in dieser woche|gestern|heute|am montag|am dienstag|am mittwoch|am donnerstag|am freitag',
    ),
  },
  fr: {
    lastYear: words(
      "l'an dernier|l’an dernier|l'année dernière|l’année dernière|l'an passé|l’an passé|il y a un an",
    ),
    thisYear: words('cette année'),
    nextYear: words("l'an prochain|l’an prochain|l'année prochaine|l’année prochaine"),
    since: words('depuis'),
    lately: words(
      'le mois dernier|ce mois-ci|la semaine dernière|cette semaine|hier|lundi|mardi|mercredi|jeudi|vendredi',
    ),
  },
  es: {
    lastYear: words('el año pasado|del año pasado|el pasado año|hace un año'),
    thisYear: words('este año|del año en curso'),
    nextYear: words('el año que viene|el próximo año|el año próximo'),
    since: words('desde'),
    lately: words(
      'el mes pasado|este mes|la semana pasada|esta semana|ayer|hoy|el lunes|el martes|el miércoles|el jueves|el viernes',
    ),
  },
  pt: {
    lastYear: words('no ano passado|ano passado|há um ano'),
    thisYear: words('este ano|neste ano'),
    nextYear: words('no ano que vem|no próximo ano|próximo ano'),
    since: words('desde'),
    lately: words(
      'no mês passado|mês passado|este mês|neste mês|na semana passada|semana passada|esta semana|nesta semana|ontem|hoje|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira',
    ),
  },
  nl: {
    lastYear: words('vorig jaar|afgelopen jaar|een jaar geleden'),
    thisYear: words('dit jaar'),
    nextYear: words('volgend jaar|komend jaar'),
    since: words('sinds'),
    lately: words(
      'vorige maand|deze maand|vorige week|deze week|gisteren|vandaag|maandag|dinsdag|woensdag|donderdag|vrijdag',
    ),
  },
  sv: {
    lastYear: words('i fjol|förra året|i fjor|för ett år sedan'),
    thisYear: words('i år'),
    nextYear: words('nästa år'),
    since: words('sedan'),
    lately: words(
      'förra månaden|den här månaden|förra veckan|i veckan|i går|igår|i dag|idag|i måndags|i tisdags|i onsdags|i torsdags|i fredags',
    ),
  },
  pl: {
    lastYear: words('w zeszłym roku|w ubiegłym roku|zeszłego roku|ubiegłego roku|rok temu|zeszłoroczny'),
    thisYear: words('w tym roku|tego roku|w bieżącym roku'),
    nextYear: words('w przyszłym roku|przyszłego roku'),
    since: words('od'),
    lately: words(
      'w zeszłym miesiącu|w ubiegłym miesiącu|w tym miesiącu|w zeszłym tygodniu|w ubiegłym tygodniu|w tym tygodniu|wczoraj|dziś|dzisiaj|w poniedziałek|we wtorek|w środę|w czwartek|w piątek',
    ),
  },
  zh: {
    lastYear: words('去年'),
    thisYear: words('今年'),
    nextYear: words('明年'),
    since: words('自|从'),
    lately: words('上个月|上月|上個月|本月|上周|上週|本周|本週|昨天|昨日|今天|今日|周一|周二|周三|周四|周五'),
  },
  ja: {
    lastYear: words('昨年|去年|前年'),
    thisYear: words('今年|本年'),
    nextYear: words('来年|翌年'),
    since: [],
    lately: words('先月|今月|先週|今週|昨日|今日|月曜日|火曜日|水曜日|木曜日|金曜日'),
  },
  ko: {
    lastYear: words('지난해|작년'),
    thisYear: words('올해|금년'),
    nextYear: words('내년'),
    since: [],
    lately: words('지난달|이달|지난주|이번 주|어제|오늘|월요일|화요일|수요일|목요일|금요일'),
  },
}

function words(forms: string): string[] {
  return forms.split('|')
}
