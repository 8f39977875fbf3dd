import { Mark } from '../marks/icons'
import { Legend } from '../marks/legend'
import { Words } from '../marks/words'
import { useStrings } from '../strings'
import type { AccessMode, WelcomeProps } from './welcome-props'

/** What Whence does, at work on a sample, and where it may read: from least to most, none picked for the reader. */
export function Welcome({ article, card, trouble, access, onAccess }: WelcomeProps) {
  const { t, locale, dir } = useStrings()
  return (
    <main class="welcome" lang={locale} dir={dir}>
      <p class="name">
        <Mark size={22} />
        {t('extName')}
      </p>
      <h1>{t('welcome.question')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      <div class="sample">
        <div class="host">
          <article ref={article}>
            <h2>{t('welcome.sampleTitle')}</h2>
            <p class="small">{t('welcome.sampleHow')}</p>
            <p>{t('welcome.sampleFirst')}</p>
            <p>{t('welcome.sampleSecond')}</p>
          </article>
          <Legend />
        </div>
        {card}
        {trouble && (
          <p class="read" role="status">
            <Words parts={trouble} />
          </p>
        )}
      </div>
      <h2 id="where">{t('welcome.where')}</h2>
      <div class="choices">
        {modes.map(mode => (
          <Choice key={mode} mode={mode} isChosen={mode === access} choose={() => onAccess(mode)} />
        ))}
      </div>
      <p class="small later">{t('welcome.later')}</p>
    </main>
  )
}

const modes: AccessMode[] = ['click', 'sites', 'all']

function Choice({ mode, isChosen, choose }: { mode: AccessMode; isChosen: boolean; choose(): void }) {
  const { t } = useStrings()
  return (
    <div class={isChosen ? 'chosen' : ''}>
      <h3 id={`where-${mode}`}>{t(`welcome.${mode}`)}</h3>
      <p>{t(`welcome.${mode}Says`)}</p>
      <button
        type="button"
        class="line"
        aria-pressed={isChosen}
        aria-describedby={`where-${mode}`}
        onClick={choose}
      >
        {isChosen ? t('welcome.chosen') : t(`welcome.${mode}Do`)}
      </button>
    </div>
  )
}
