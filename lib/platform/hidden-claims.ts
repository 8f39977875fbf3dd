import type { Settings } from './settings'

/** The claims that get no line on the page at this address. */
export function hiddenOn({ hidden, hiddenHere }: Settings, address: string): string[] {
  return Object.hasOwn(hiddenHere, address) ? [...hidden, ...hiddenHere[address]!] : hidden
}

/** Settings with a claim hidden, or no longer; on the page at this address alone, or everywhere (`null`). */
export function withHidden(
  settings: Settings,
  claim: string,
  isHidden: boolean,
  address: string | null,
): Settings {
  const changed = (claims: string[]) => {
    const others = claims.filter(each => each !== claim)
    return isHidden ? [...others, claim] : others
  }
  if (address === null) return { ...settings, hidden: changed(settings.hidden) }
  const { [address]: here = [], ...elsewhere } = settings.hiddenHere
  const left = changed(here)
  return { ...settings, hiddenHere: left.length ? { ...elsewhere, [address]: left } : elsewhere }
}
