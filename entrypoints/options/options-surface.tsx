import { useEffect, useMemo, useState } from 'preact/hooks'
import { About } from '../../components/options/about'
import { Options } from '../../components/options/options'
import { Reading } from '../../components/options/reading'
import { settingPlaces } from '../../components/options/setting-places'
import { useStrings } from '../../components/strings'
import { browser } from '../../lib/platform/browser'
import { changeSettings } from '../../lib/platform/settings'
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
    <Reading
      {...access}
      settings={settings}
      onChange={change => changeSettings(browser, change)}
      shortcuts={shortcuts}
      onShortcuts={() => openShortcuts()}
    />
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
