import { useStrings } from '../strings'

/** What went wrong, in words, and where: the places are as a file's path writes them, with what is wrong there. */
export interface Trouble {
  says: string
  places?: { path: string; message: string }[]
}

/** Places that are shown at once; a broken file may have a hundred. */
const SHOWN = 5

/** Told as soon as it is there, with the places that somebody has to look at. */
export function TroubleNote({ trouble: { says, places = [] } }: { trouble: Trouble }) {
  const { t, locale } = useStrings()
  const more = places.length - SHOWN
  return (
    <div class="trouble" role="alert">
      <p>{says}</p>
      {places.length > 0 && (
        <ul class="small">
          {places.slice(0, SHOWN).map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> <span lang="en">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p class="small">{t('trouble.more', { n: more.toLocaleString(locale) }, more)}</p>}
    </div>
  )
}
