import { Switch } from '../marks/switch'
import { useStrings } from '../strings'
import type { PopupProps } from './popup-props'

/** This site on or off, and quiet until the packs change. Where nothing may be read it says what becomes of what is. */
export function SiteFoot({ page, host, siteOn, onSite, onSnooze }: PopupProps) {
  const { t } = useStrings()
  if (page.state === 'no-access')
    return (
      <footer>
        <p class="small">{t('popup.nothingLeaves')}</p>
      </footer>
    )
  if (!host || page.state === 'closed' || page.state === 'all-off') return null
  const canSnooze = page.state === 'figures' || page.state === 'nothing'
  return (
    <footer>
      <Switch isOn={siteOn} onSwitch={onSite} label={host} name={t('popup.whenceOn', { host })} />
      {canSnooze && onSnooze && (
        <button type="button" class="text small" onClick={onSnooze}>
          {t('popup.snooze')}
        </button>
      )}
    </footer>
  )
}
