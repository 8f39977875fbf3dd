import type { Settings } from './settings'

/** Whether pages of this host are to be left alone; `versions` are those of the packs, which a snooze lasts until. */
export function isQuietOn({ on, quietSites, snoozed }: Settings, host: string, versions: string): boolean {
  return !on || quietSites.includes(host) || (Object.hasOwn(snoozed, host) && snoozed[host] === versions)
}

/** With Whence on or off on the pages of a host. */
export function withSite(
  { quietSites }: Settings,
  host: string,
  isOn: boolean,
): Pick<Settings, 'quietSites'> {
  const others = quietSites.filter(site => site !== host)
  return { quietSites: isOn ? others : [...others, host] }
}

/** With a host snoozed until the packs have other versions than these; awake, where none are given. */
export function withSnooze(
  { snoozed }: Settings,
  host: string,
  versions?: string,
): Pick<Settings, 'snoozed'> {
  const { [host]: _, ...others } = snoozed
  return { snoozed: versions === undefined ? others : { ...others, [host]: versions } }
}

/** Whether a change of the settings changes nothing of whether pages of this host are read. */
export function isSameReading(now: Settings, before: Settings, host: string): boolean {
  const how = ({ on, quietSites, snoozed }: Settings) => `${on} ${quietSites.includes(host)} ${snoozed[host]}`
  return how(now) === how(before)
}
