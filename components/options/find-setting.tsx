import { useState } from 'preact/hooks'
import { useStrings } from '../strings'
import { settingPlaces } from './setting-places'

/** Finds a setting by the words that it is told in, and leads there. */
export function FindSetting() {
  const { t, locale } = useStrings()
  const [query, setQuery] = useState('')
  const words = query.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  const found = settingPlaces.filter(({ section, name, words: others }) => {
    const told = [t(`options.${section}`), ...[name, ...others].map(key => t(key))].join(' ')
    return words.every(word => told.toLocaleLowerCase(locale).includes(word))
  })
  return (
    <search class="find-setting">
      <input
        type="search"
        aria-label={t('options.find')}
        placeholder={t('options.find')}
        value={query}
        onInput={event => setQuery(event.currentTarget.value)}
      />
      {words.length > 0 && (
        <ul role="status">
          {found.map(({ section, name }) => (
            <li key={name}>
              <a href={`#${section}&setting=${name}`} onClick={() => setQuery('')}>
                {t(name)} <span class="small">{t(`options.${section}`)}</span>
              </a>
            </li>
          ))}
          {found.length === 0 && <li class="small">{t('options.findNone')}</li>}
        </ul>
      )}
    </search>
  )
}
