import { useEffect, useRef } from 'preact/hooks'
import { Mark } from '../marks/icons'
import { useStrings } from '../strings'
import { FindSetting } from './find-setting'
import type { OptionsProps, SectionId } from './options-props'

const sections: SectionId[] = ['reading', 'library', 'packs', 'backup', 'about']

/** One section at a time; the rail stays. The section is in the address, so that each can be linked to. */
export function Options({ version, current, views, isHeaded }: OptionsProps) {
  const { t, locale, dir } = useStrings()
  const offered = sections.filter(section => views[section])
  const shown = views[current] ? current : offered[0]!
  const nav = useRef<HTMLElement>(null)
  // In a narrow window the sections are a row that is wider than the window.
  useEffect(() => {
    const link = nav.current?.querySelector('[aria-current]')
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  return (
    <div class="options" lang={locale} dir={dir}>
      <header class="rail">
        <p class="name">
          <Mark size={20} />
          {t('extName')}
        </p>
        <nav ref={nav} aria-label={t('options.sections')}>
          {offered.map(section => (
            <a key={section} href={`#${section}`} aria-current={section === shown ? 'page' : undefined}>
              {t(`options.${section}`)}
            </a>
          ))}
        </nav>
        <FindSetting />
        <p class="note">{version}</p>
      </header>
      <main class="view" id={shown} key={shown}>
        {!isHeaded && <h1>{t(`options.${shown}`)}</h1>}
        {views[shown]}
      </main>
    </div>
  )
}
