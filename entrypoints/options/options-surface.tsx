import { useEffect, useMemo, useState } from 'preact/hooks'
import { looks } from '../../components/marks/legend'
import { About } from '../../components/options/about'
import { Options } from '../../components/options/options'
import { Reading } from '../../components/options/reading'
import type { ReadingProps } from '../../components/options/reading-props'
import { settingPlaces } from '../../components/options/setting-places'
import { useStrings } from '../../components/strings'
import { readLanguages } from '../../lib/engine/languages/read-languages'
import { browser } from '../../lib/platform/browser'
import { changeSettings, isUnread, type Settings } from '../../lib/platform/settings'
import { openDatabase } from '../../lib/store/db'
import { useAccessChoice } from '../surfaces/use-access-choice'
import { usePacksState, useSettings } from '../surfaces/use-state-of-things'
import { BackupSection } from './backup-section'
import { ClaimSection } from './claim-section'
import { LibrarySection } from './library-section'
import { OwnSection } from './own-section'
import { PacksSection } from './packs-section'
import { useReset } from './use-reset'
import { useRoute } from './use-route'
import { openShortcuts, useShortcuts } from './use-shortcuts'

/** The options page: one section at a time, named in the address. */
export function OptionsSurface() {
  const { section, claim, pack, setting, own } = useRoute()
  const { t } = useStrings()
  const db = useMemo(() => openDatabase(), [])
  const settings = useSettings()
  const state = usePacksState()
  const access = useAccessChoice()
  const shortcuts = useShortcuts()
  const resetting = useReset(db)
  const wasListed = useWasListed(section === 'library' && !claim && !own)
  const isReady = settings !== undefined
  useEffect(() => {
    const place = settingPlaces.find(({ name }) => name === setting)
    if (isReady && place) leadTo(t(place.name))
  }, [isReady, setting, t])
  if (!settings) return null
  const { version } = browser.runtime.getManifest()
  const reading = (
    <Reading {...access} {...readingOf(settings)} shortcuts={shortcuts} onShortcuts={() => openShortcuts()} />
  )
  const packs = <PacksSection db={db} />
  const backup = <BackupSection db={db} settings={settings} resetting={resetting} />
  const about = <About version={version} packs={state?.state === 'ready' ? state.packs : []} />
  const isOfOne = claim !== undefined || own !== undefined
  const library = (
    <>
      {own && <OwnSection key={own.id} db={db} route={own} />}
      {claim !== undefined && <ClaimSection db={db} id={claim} />}
      {wasListed && <LibrarySection db={db} pack={pack} isBehind={isOfOne} />}
    </>
  )
  return (
    <Options
      version={version}
      current={section}
      views={{ reading, library, packs, backup, about }}
      isHeaded={isOfOne}
    />
  )
}

/** The settings as they are shown: every colour, and the languages that are read in place of those that are not. */
function readingOf(settings: Settings): Pick<ReadingProps, 'settings' | 'languages' | 'onChange'> {
  const tokens = getComputedStyle(document.documentElement)
  const designed = looks.map(look => [look, tokens.getPropertyValue(`--line-${look}`).trim()])
  return {
    settings: {
      ...settings,
      colours: { ...Object.fromEntries(designed), ...settings.colours },
      reads: readLanguages.filter(language => !isUnread(settings, language)),
    },
    languages: readLanguages,
    onChange({ reads, ...change }) {
      const unread = reads && { unread: readLanguages.filter(language => !reads.includes(language)) }
      changeSettings(browser, { ...change, ...unread } as Partial<Settings>)
    },
  }
}

/** Whether the list of claims has been shown since the page was opened: it is read only for whoever looks at it. */
function useWasListed(isListed: boolean): boolean {
  const [wasListed, setListed] = useState(isListed)
  useEffect(() => {
    if (isListed) setListed(true)
  }, [isListed])
  return wasListed || isListed
}

/** Bring a setting into sight and the focus to it. */
function leadTo(name: string): void {
  const settings = [...document.querySelectorAll<HTMLElement>('[data-setting]')]
  const found = settings.find(({ dataset }) => dataset.setting === name)
  found?.scrollIntoView({ block: 'center' })
  found?.focus({ preventScroll: true })
}
