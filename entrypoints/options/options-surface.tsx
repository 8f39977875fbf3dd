import { useEffect, useMemo, useState } from 'preact/hooks'
import { About } from '../../components/options/about'
import { Options } from '../../components/options/options'
import type { SectionId } from '../../components/options/options-props'
import { Reading } from '../../components/options/reading'
import { browser } from '../../lib/platform/browser'
import { changeSettings } from '../../lib/platform/settings'
import { openDatabase } from '../../lib/store/db'
import { useAccessChoice } from '../surfaces/use-access-choice'
import { usePacksState, useSettings } from '../surfaces/use-state-of-things'
import { PacksSection } from './packs-section'
import { openShortcuts, useShortcuts } from './use-shortcuts'

/** The options page: one section at a time, named in the address. */
export function OptionsSurface() {
  const current = useFragment()
  const db = useMemo(() => openDatabase(), [])
  const settings = useSettings()
  const state = usePacksState()
  const access = useAccessChoice()
  const shortcuts = useShortcuts()
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
  const about = <About version={version} packs={state?.state === 'ready' ? state.packs : []} />
  return <Options version={version} current={current} views={{ reading, packs, about }} />
}

function useFragment(): SectionId {
  const read = () => (location.hash.slice(1) || 'reading') as SectionId
  const [section, setSection] = useState(read)
  useEffect(() => {
    const update = () => setSection(read())
    addEventListener('hashchange', update)
    return () => removeEventListener('hashchange', update)
  }, [])
  return section
}
