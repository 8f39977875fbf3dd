import { detectLanguage } from '../../lib/engine/detect/language'
import type { Claim, Origin, Source } from '../../lib/engine/pack/claim'
import type { OriginView } from '../card/card-view'
import type { Strings } from '../strings'
import { sayAttribution } from './attribution'
import { hostOf } from './credits'
import { dateOf, sayDate } from './dates'
import { gapIn } from './gap'
import { sayNote } from './notes'
import type { Part } from './parts'

type Found = Extract<Origin, { found: true }>

/** Who said it first, where and on what authority. */
export function viewOrigin(claim: Claim, origin: Found, isThisPage: boolean, strings: Strings): OriginView {
  const { source, speaker, wording } = origin
  const { title = '', url, publisher } = source
  const { authors, speaker: named } = namesBeside(publisher, source.authors, speaker)
  return {
    publisher,
    date: sayDate(dateOf(source), strings),
    title,
    language: source.language ?? detectLanguage(title, 'en'),
    url,
    isThisPage,
    authors: authors.length ? new Intl.ListFormat(strings.locale).format(authors) : undefined,
    speaker: named,
    authority: `${sayAttribution(origin, claim.stage, strings)}${strings.t('stop')}`,
    passage: wording && url && !isThisPage ? passageIn(url, wording) : undefined,
    doubt: [...doubtsOf(origin, strings), ...ownMark(claim, strings)],
  }
}

/** What the reader of the news has put on file is told from what a pack has. */
const ownMark = ({ pack }: Claim, { t }: Strings): Part[] =>
  pack === 'own' ? [`${t('own.yours')}${t('stop')}`] : []

/** Who wrote and who spoke: each name once, as people write for themselves and speak in what they write. */
function namesBeside(publisher: string, authors: string[] = [], speaker?: string) {
  const written = authors.filter(author => author !== publisher)
  const isNamed = speaker === publisher || (speaker !== undefined && written.includes(speaker))
  return { authors: written, speaker: isNamed ? undefined : speaker }
}

/** What is doubtful about the source, and the account that is linked in its place. A source without a title is named by its address. */
function doubtsOf({ source, account }: Found, strings: Strings): Part[] {
  const notes = [source, account].flatMap(of => (of && sayNote(of, strings)) ?? [])
  const linked = account ?? (source.title ? undefined : source)
  return [...linkTo(linked, account), ...(notes.length ? [notes.join(gapIn(strings))] : [])]
}

function linkTo(linked: Source | undefined, account: Source | undefined): Part[] {
  if (!linked?.url) return []
  return [{ text: account ? account.publisher : hostOf(linked.url), href: linked.url }, ' ']
}

/** A text fragment. A dash would end a word of it. */
function passageIn(url: string, wording: string): string {
  const fragment = `:~:text=${encodeURIComponent(wording).replaceAll('-', '%2D')}`
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`
}
