import type { Browser } from './browser'

type Api = Pick<Browser, 'action'>

const petrol = '#1f6f80'

/** Show on the toolbar how many figures of this tab have a source; nothing where there are none. */
export async function showBadge({ action }: Api, tab: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count)
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId: tab, color: petrol }),
    action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' }),
    action.setBadgeText({ tabId: tab, text }),
  ])
}

const sizes = [16, 32, 48, 96, 128]

/** Show on the toolbar that nothing of this tab is read, or, until its next page, that it is. */
export async function showOff({ action }: Api, tab: number, isOff: boolean): Promise<void> {
  const path = Object.fromEntries(sizes.map(size => [size, `/icon/${isOff ? 'off-' : ''}${size}.png`]))
  await action.setIcon({ tabId: tab, path })
}
