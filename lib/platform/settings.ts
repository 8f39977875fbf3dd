import type { LineStyle, Look } from '../engine/types'
import { type PageApi, unlessOrphaned } from './native'

type LineStyles = Record<Look, LineStyle>
type Colours = Partial<Record<Look, string>>

/** Every setting, as it is before the reader changes anything. */
export const defaults = {
  /** The main switch: off means that no page is read at all. */
  on: true,
  /** Hosts where Whence was switched off. */
  quietSites: [] as string[],
  /** Hosts where Whence is quiet until the packs change, with the packs' versions when it was asked to be. */
  snoozed: {} as Record<string, string>,
  /** The findings that get a line. */
  shown: { agrees: true, differs: true, dated: true, disputed: true, unknown: false } as Record<
    Look,
    boolean
  >,
  lines: {
    agrees: 'solid',
    differs: 'wavy',
    dated: 'dashed',
    disputed: 'double',
    unknown: 'dotted',
  } as LineStyles,
  /** CSS colours (`#rrggbb`) of the lines that are not as designed. */
  colours: {} as Colours,
  /** Whether every line has the colour of the text around it. */
  textColour: false,
  /** BCP 47 of the languages whose articles are left alone. */
  unread: [] as string[],
  /** Whether resting on a figure peeks at its card. */
  peek: false,
  /** Claims that get no line anywhere, and those that get none on a page, by its address without query and fragment. */
  hidden: [] as string[],
  hiddenHere: {} as Record<string, string[]>,
  /** The style that citations are copied in. */
  citationStyle: 'apa',
}

/** The settings as they are at one moment. */
export type Settings = typeof defaults

/** All that the rules for the lines are made of. */
export type WornLines = Pick<Settings, 'lines' | 'colours' | 'textColour'>

/** As stored: settings of some version, of which only what differs from the defaults need be there. */
type Stored = { version?: number } & Record<string, unknown>

/** Each leads from one version of the stored settings to the next; the first one from version 0. Never edited, only added to. */
const migrations: ((old: Stored) => Stored)[] = []

/** Each setting has a key of its own, so that of two windows that change two at once neither undoes the other. */
const prefix = 'settings.'
const keys = ['version', ...Object.keys(defaults)].map(name => prefix + name)

/** The settings as they are stored, whatever version wrote them. */
export async function readSettings({ storage }: PageApi): Promise<Settings> {
  return settingsFrom(named(await storage.local.get(keys)))
}

/** The settings with the version that they are of, as a backup keeps them. */
export const storedSettings = async (api: PageApi): Promise<Stored> => ({
  ...(await readSettings(api)),
  version: migrations.length,
})

/** What to write; by a function, of the settings as they are at that moment, whatever another window has made of them. */
type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>)

/**
 * Write the given settings; the others stay. For our own pages and the background: of two that change at once, the second
 * makes its change out of what the first has left. A script in a web page asks the background, since the locks there are
 * the page's to hold, and what it has begun may end with the page.
 */
export const changeSettings = (api: PageApi, change: Change): Promise<void> =>
  navigator.locks.request('settings', () => write(api, change))

async function write({ storage }: PageApi, change: Change): Promise<void> {
  const stored = named(await storage.local.get(keys))
  const now = settingsFrom(stored)
  const migrated = versionOf(stored) < migrations.length ? now : {}
  const changed = typeof change === 'function' ? change(now) : change
  const written = { ...migrated, ...changed, version: migrations.length }
  const entries = Object.entries(written).map(([name, value]) => [prefix + name, value])
  await storage.local.set(Object.fromEntries(entries))
}

/** Put every setting back to its default. */
export async function resetSettings({ storage }: PageApi): Promise<void> {
  await storage.local.remove(keys)
}

/** Hear of every change of the settings, from whichever context, until the returned function is called. */
export function watchSettings(
  api: PageApi,
  hear: (settings: Settings, before: Settings) => void,
): () => void {
  const { storage } = api
  let isOver = false
  const listener = async (changes: Record<string, { oldValue?: unknown }>) => {
    const changed = Object.entries(changes).filter(([key]) => keys.includes(key))
    if (changed.length === 0) return
    const now = await storage.local.get(keys)
    const before = { ...now, ...Object.fromEntries(changed.map(([key, { oldValue }]) => [key, oldValue])) }
    if (!isOver) hear(settingsFrom(named(now)), settingsFrom(named(before)))
  }
  storage.local.onChanged.addListener(listener)
  const stop = unlessOrphaned(api, () => storage.local.onChanged.removeListener(listener))
  return () => {
    isOver = true
    stop()
  }
}

/** What is stored, by the names of the settings. */
const named = (stored: Record<string, unknown>): Stored =>
  Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), value]))

/** Settings out of whatever was stored, by this version or an older one. A value of another type than its default is dropped. */
export function settingsFrom(stored: unknown): Settings {
  if (!isRecord(stored)) return defaults
  const { version = 0, ...old } = migrations
    .slice(versionOf(stored))
    .reduce((s, migrate) => migrate(s), stored)
  return overlay(defaults, old)
}

/** Whether articles in this language are left alone, whatever its region. */
export const isUnread = ({ unread }: Settings, language: string): boolean =>
  unread.includes(language.split('-')[0]!)

const versionOf = (stored: Stored) => (typeof stored.version === 'number' ? stored.version : 0)

function overlay<Values extends object>(base: Values, over: Record<string, unknown>): Values {
  const chosen = Object.entries(base).map(([name, value]) => [name, pick(value, over[name])])
  return Object.fromEntries(chosen) as Values
}

function pick(value: unknown, over: unknown): unknown {
  if (typeof over !== typeof value || Array.isArray(over) !== Array.isArray(value)) return value
  // A record that starts empty holds whatever was put in; one with entries keeps exactly those.
  const isFixed = isRecord(value) && Object.keys(value).length > 0
  return isFixed && isRecord(over) ? overlay(value, over) : over
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
