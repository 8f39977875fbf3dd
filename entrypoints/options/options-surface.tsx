import { useEffect, useMemo, useRef } from 'preact/hooks'
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
import { LibraryViews } from './library-views'
import { PacksSection } from './packs-section'
import type { Drafts } from './use-begun'
import { useReset } from './use-reset'
import { useRoute } from './use-route'
import { openShortcuts, useShortcuts } from './use-shortcuts'

/** The options page: one section at a time, named in the address. */
export function OptionsSurface() {
  const route = useRoute()
  const { t } = useStrings()
  const db = useMemo(() => openDatabase(), [])
  const settings = useSettings()
  const state = usePacksState()
  const access = useAccessChoice()
  const shortcuts = useShortcuts()
  const resetting = useReset(db)
  const drafts = useRef<Drafts>(new Map())
  const isReady = settings !== undefined && route !== undefined
  useEffect(() => {
    const place = settingPlaces.find(({ name }) => name === route?.setting)
    if (isReady && place) leadTo(t(place.name))
  }, [isReady, route?.setting, t])
  if (!settings || !route) return null
  const { version } = browser.runtime.getManifest()
  const reading = (
    <Reading {...access} {...readingOf(settings)} shortcuts={shortcuts} onShortcuts={() => openShortcuts()} />
  )
  const packs = <PacksSection db={db} />
  const backup = <BackupSection db={db} settings={settings} resetting={resetting} />
  const about = <About version={version} packs={state?.state === 'ready' ? state.packs : []} />
  const library = <LibraryViews db={db} route={route} drafts={drafts.current} />
  return (
    <Options
      version={version}
      current={route.section}
      views={{ reading, library, packs, backup, about }}
      isHeaded={route.claim !== undefined || route.own !== undefined}
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

/** Bring a setting into sight and the focus to it. */
function leadTo(name: string): void {
  const settings = [...document.querySelectorAll<HTMLElement>('[data-setting]')]
  const found = settings.find(({ dataset }) => dataset.setting === name)
  found?.scrollIntoView({ block: 'center' })
  found?.focus({ preventScroll: true })
}
