import { type CslItem, type CslName, dateOf, familyOf, fullName } from './csl'
import { toCslDate } from './date-parts'
import { publisherKind } from './publisher-kind'
import { isoDate, sayDate } from './say-date'
import { textIn } from './text-in'
import { archivedOn } from './web-archive'
import { address, template, words } from './wikitext'

type Parameters = [name: string, value: string | undefined][]

/** {{cite news}} and {{cite web}} of the English Wikipedia. */
export function wikipediaEn(item: CslItem): string {
  const isNews = appearedInNews(item)
  const { archived, archiveDay } = archiveOf(item)
  const access = item.custom?.access
  return template(isNews ? 'cite news' : 'cite web', [
    ...authors(item, { family: 'last', given: 'first', whole: 'author' }, 1),
    ['date', said(item.issued, 'en-GB')],
    ['title', titleOf(item, 'en')],
    ['language', item.language?.startsWith('en') ? undefined : item.language],
    ['url', address(item.URL)],
    ['url-access', access === 'paywall' ? 'subscription' : access === 'registration' ? access : undefined],
    ['url-status', archived && 'live'],
    ['archive-url', archived],
    ['archive-date', said(archiveDay, 'en-GB')],
    ['access-date', said(item.accessed, 'en-GB')],
    [isNews ? workOf(item) : 'website', container(item)],
    ['publisher', publisher(item)],
  ])
}

/** {{Cita news}} and {{Cita web}}. */
export function wikipediaIt(item: CslItem): string {
  const isNews = appearedInNews(item)
  const { archived, archiveDay } = archiveOf(item)
  return template(isNews ? 'Cita news' : 'Cita web', [
    ...authors(item, { family: 'cognome', given: 'nome', whole: 'autore' }),
    ['titolo', titleOf(item, 'it')],
    ['url', address(item.URL)],
    [isNews ? 'pubblicazione' : 'sito', container(item)],
    ['editore', publisher(item)],
    ['data', said(item.issued, 'it')],
    ['lingua', item.language],
    ['accesso', said(item.accessed, 'it')],
    ['urlarchivio', archived],
    ['dataarchivio', said(archiveDay, 'it')],
    ['urlmorto', archived && 'no'],
  ])
}

/** {{Internetquelle}}, and {{Literatur}} for what has no address. */
export function wikipediaDe(item: CslItem): string {
  const people = persons(item).map(name => words(fullName(name)))
  const issued = item.issued && isoDate(dateOf(item.issued)!)
  if (!item.URL)
    return template('Literatur', [
      ['Autor', people.join(', ')],
      ['Titel', titleOf(item, 'de')],
      ['Sammelwerk', container(item)],
      ['Verlag', publisher(item)],
      ['Datum', issued],
      ['Sprache', item.language],
    ])
  const { archived, archiveDay } = archiveOf(item)
  return template('Internetquelle', [
    ['autor', people.join(', ')],
    ['url', address(item.URL)],
    ['titel', titleOf(item, 'de')],
    ['werk', container(item)],
    ['hrsg', publisher(item)],
    ['datum', issued],
    ['sprache', item.language],
    ['archiv-url', archived],
    ['archiv-datum', archiveDay && isoDate(dateOf(archiveDay)!)],
    ['abruf', item.accessed && isoDate(dateOf(item.accessed)!)],
  ])
}

/** {{Article}} for what appeared in the press or has no address, else {{Lien web}}. */
export function wikipediaFr(item: CslItem): string {
  const isArticle = appearedInNews(item) || !item.URL
  const { archived, archiveDay } = archiveOf(item)
  const linked: Parameters = isArticle
    ? [
        ['périodique', container(item) ?? publisher(item)],
        ['date', said(item.issued, 'fr')],
        ['lire en ligne', address(item.URL)],
      ]
    : [
        ['url', address(item.URL)],
        ['site', container(item)],
        ['éditeur', publisher(item)],
        ['date', said(item.issued, 'fr')],
        ['archive-url', archived],
        ['archive-date', said(archiveDay, 'fr')],
      ]
  return template(isArticle ? 'Article' : 'Lien web', [
    ['langue', item.language],
    ...authors(item, { family: 'nom', given: 'prénom', whole: 'auteur' }, 1),
    ['titre', titleOf(item, 'fr')],
    ...linked,
    ['consulté le', said(item.accessed, 'fr')],
  ])
}

/** Newspapers and magazines, and what agencies, broadcasters and news sites publish. */
const appearedInNews = ({ type, ...item }: CslItem): boolean =>
  type === 'article-newspaper' ||
  type === 'article-magazine' ||
  (type !== 'post-weblog' && ['news', 'broadcaster'].includes(publisherKind(item['container-title'] ?? '')))

const workOf = ({ type }: CslItem): string =>
  type === 'article-newspaper' ? 'newspaper' : type === 'article-magazine' ? 'magazine' : 'work'

const container = (item: CslItem): string | undefined =>
  item['container-title'] && words(item['container-title'])

const publisher = (item: CslItem): string | undefined => item.publisher && words(item.publisher)

/** Without a title of its own, what it is about, in square brackets. */
function titleOf({ title, custom }: CslItem, language: string): string | undefined {
  if (title) return words(title)
  const { subject } = custom ?? {}
  return subject && words(`[${textIn(subject, language)}]`)
}

/** The templates ask that a site or organisation be no author. */
const persons = ({ author = [], ...item }: CslItem): CslName[] =>
  author.filter(
    name => !('literal' in name) || ![item.publisher, item['container-title']].includes(name.literal),
  )

interface NameParameters {
  family: string
  given: string
  /** For a name that is not parted. */
  whole: string
}

/** Numbered from the second on, or from `firstNumbered`; a single one bears no number. */
function authors(item: CslItem, named: NameParameters, firstNumbered = 2): Parameters {
  const people = persons(item)
  return people.flatMap((name, index): Parameters => {
    const number = people.length > 1 && index + 1 >= firstNumbered ? index + 1 : ''
    if ('literal' in name) return [[`${named.whole}${number}`, words(name.literal)]]
    return [
      [`${named.family}${number}`, words([familyOf(name), name.suffix].filter(Boolean).join(' '))],
      [`${named.given}${number}`, words(name.given ?? '')],
    ]
  })
}

/** An archived copy is named only where its day is known: the templates want both or neither. */
function archiveOf({ custom }: CslItem) {
  const day = custom?.archived && archivedOn(custom.archived)
  if (!day) return {}
  return { archived: address(custom.archived), archiveDay: toCslDate(day) }
}

const said = (date: CslItem['issued'], locale: string): string | undefined => {
  const parts = dateOf(date)
  return parts && sayDate(parts, locale)
}
