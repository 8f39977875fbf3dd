import { type Access, readAccess, watchAccess } from '../../lib/platform/access'
import { browser } from '../../lib/platform/browser'
import { type PacksState, readPacksState, watchPacksState } from '../../lib/platform/packs-state'
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings'
import { useWatched } from './use-watched'

const settings = () => readSettings(browser)
const onSettings = (hear: () => void) => watchSettings(browser, hear)
const packs = () => readPacksState(browser)
const onPacks = (hear: () => void) => watchPacksState(browser, hear)
const access = () => readAccess(browser)
const onAccess = (hear: () => void) => watchAccess(browser, hear)

export const useSettings = (): Settings | undefined => useWatched(settings, onSettings)
export const usePacksState = (): PacksState | undefined => useWatched(packs, onPacks)
export const useAccess = (): Access | undefined => useWatched(access, onAccess)
