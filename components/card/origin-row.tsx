import { Link, Words } from '../marks/words'
import { gapIn } from '../say/gap'
import { phrase } from '../say/parts'
import { useStrings } from '../strings'
import type { OriginView } from './card-view'
import { Row } from './row'

/** Who said it first, where and on what authority. */
export function OriginRow({ origin }: { origin: OriginView }) {
  const strings = useStrings()
  const { t } = strings
  const { publisher, date, isThisPage, authors, speaker, authority, passage, doubt } = origin
  return (
    <Row label={t('card.origin')} class="origin">
      <Words
        parts={phrase(strings, 'list.source', {
          publisher: { b: isThisPage ? t('card.thisPage') : publisher },
          date,
        })}
      />
      <Title origin={origin} />
      {authors && <p class="by">{authors}</p>}
      {speaker && <p class="by">{speaker}</p>}
      <p class="by">
        {authority}
        {gapIn(strings)}
        {passage && (
          <Link href={passage} class="passage">
            {t('card.passage')}
          </Link>
        )}
      </p>
      {doubt.length > 0 && (
        <p class="by">
          <Words parts={doubt} />
        </p>
      )}
    </Row>
  )
}

function Title({ origin: { title, url, language, isThisPage } }: { origin: OriginView }) {
  if (!title) return null
  const shared = { class: 'title', dir: 'auto' as const, lang: language }
  return url && !isThisPage ? (
    <Link href={url} {...shared}>
      {title}
    </Link>
  ) : (
    <span {...shared}>{title}</span>
  )
}
