import type { CslItem, CslType } from './csl'

/** What the three English styles (APA, MLA, Chicago) share. */

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const nouns: Record<CslType, string> = {
  article: 'Preprint',
  'article-journal': 'Article',
  'article-magazine': 'Article',
  'article-newspaper': 'Article',
  interview: 'Interview',
  post: 'Post',
  'post-weblog': 'Blog post',
  report: 'Report',
  webpage: 'Web page',
}

/** What all three want in place of a title that is not known: "Article: Altman's chip plan". */
export function describe(item: CslItem): string {
  const noun = nounOf(item)
  const { subject } = item.custom ?? {}
  return subject ? `${noun}: ${subject.en}` : `Untitled ${lowerFirst(noun)}`
}

/** What appeared on a publisher's site among others is an article; what an organisation put on its own is a page. */
const nounOf = ({ genre, type, ...item }: CslItem): string =>
  genre ?? (type === 'webpage' && item['container-title'] ? 'Article' : nouns[type])

/** Whether the one author is also the publisher or the site, and need not be said twice. */
export function isSelfPublished(item: CslItem): boolean {
  const [first, ...others] = item.author ?? []
  if (!first || others.length || !('literal' in first)) return false
  return first.literal === (item['container-title'] ?? item.publisher)
}

/** The name that the one author of a post goes by, in the brackets of the style. */
export const handleOf = ({ author, custom }: CslItem, [open, close]: '[]' | '()'): string =>
  custom?.handle && author?.length === 1 ? `${open}${custom.handle}${close}` : ''

/** The DOI where there is one, as an address. */
export const addressOf = ({ DOI, URL }: CslItem): string => (DOI ? `https://doi.org/${DOI}` : (URL ?? ''))

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
