import type { Claim, Source } from '../../lib/engine/pack/claim'
import { Link } from '../marks/words'
import { sayAttribution } from '../say/attribution'
import { hostOf } from '../say/credits'
import { dateOf, sayDate } from '../say/dates'
import { sayNote } from '../say/notes'
import { useStrings } from '../strings'
import { Row } from './row'

/** Who said it first, where and on what authority; or that nobody was found. */
export function OriginRow({ claim, isThisPage }: { claim: Claim; isThisPage: boolean }) {
  const strings = useStrings()
  const { origin, stage } = claim
  const label = strings.t('card.origin')
  if (!origin.found) {
    const date = sayDate(origin.searched, strings)
    return (
      <Row label={label}>
        <p class="say">{strings.t('note.notFound', { date })}</p>
      </Row>
    )
  }
  const { source, speaker, account } = origin
  const authors = source.authors ?? []
  const notes = [source, account].flatMap(source => (source && sayNote(source, strings)) ?? [])
  return (
    <Row label={label} class="origin">
      <b>{isThisPage ? strings.t('card.thisPage') : source.publisher}</b>, {sayDate(dateOf(source), strings)}
      <Title source={source} isLinked={!isThisPage} />
      {authors.length > 0 && <p class="by">{listed(authors, strings.locale)}</p>}
      {speaker && <p class="by">{speaker}</p>}
      <p class="by">
        {sayAttribution(origin, stage, strings)}. {!isThisPage && <Passage origin={origin} />}
      </p>
      {(notes.length > 0 || account) && <Doubt source={source} account={account} notes={notes} />}
    </Row>
  )
}

function Title({ source, isLinked }: { source: Source; isLinked: boolean }) {
  const { title, url, language } = source
  if (!title) return null
  const shared = { class: 'title', dir: 'auto' as const, lang: language }
  return url && isLinked ? (
    <Link href={url} {...shared}>
      {title}
    </Link>
  ) : (
    <span {...shared}>{title}</span>
  )
}

/** To the words themselves, where they were seen. */
function Passage({ origin }: { origin: { source: Source; wording?: string } }) {
  const { t } = useStrings()
  const { wording, source } = origin
  if (!wording || !source.url) return null
  return (
    <Link href={passageIn(source.url, wording)} class="passage">
      {t('card.passage')}
    </Link>
  )
}

/** What is doubtful about the source, and the account that is linked in its place. A source without a title is named by its address. */
function Doubt({ source, account, notes }: { source: Source; account?: Source; notes: string[] }) {
  const linked = source.title ? account : (account ?? source)
  return (
    <p class="by">
      {linked?.url && <Link href={linked.url}>{account ? account.publisher : hostOf(linked.url)}</Link>}{' '}
      {notes.join(' ')}
    </p>
  )
}

/** A text fragment. A dash would end a word of it. */
function passageIn(url: string, wording: string): string {
  const fragment = `:~:text=${encodeURIComponent(wording).replaceAll('-', '%2D')}`
  return url.includes('#') ? `${url}${fragment}` : `${url}#${fragment}`
}

const listed = (names: string[], locale: string) => new Intl.ListFormat(locale).format(names)
