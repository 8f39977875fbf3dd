import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Close } from '../marks/icons'
import { useStrings } from '../strings'
import type { Access, ReadingProps } from './reading-props'
import { Option, Setting } from './setting'

const modes: Access['mode'][] = ['click', 'sites', 'all']

/** Where Whence may read, and the sites that are let in or left alone. */
export function AccessSetting({
  access,
  settings,
  onAccess,
  onChange,
  onAddSite,
  onRemoveSite,
}: ReadingProps) {
  const { t } = useStrings()
  const { quietSites } = settings
  const wake = (host: string) => onChange({ quietSites: quietSites.filter(site => site !== host) })
  return (
    <Setting name={t('reading.where')}>
      <fieldset>
        <legend class="hidden">{t('reading.where')}</legend>
        {modes.map(mode => (
          <>
            <Option
              key={mode}
              type="radio"
              group="access"
              isChecked={access.mode === mode}
              onCheck={() => onAccess(mode)}
              label={t(`reading.${mode}`)}
            />
            {mode === 'sites' && access.mode === 'sites' && (
              <Sites
                hosts={access.sites}
                nameOf={host => t('reading.removeSite', { host })}
                onRemove={onRemoveSite}
              >
                <AddSite onAdd={onAddSite} />
              </Sites>
            )}
          </>
        ))}
      </fieldset>
      {quietSites.length > 0 && (
        <Sites
          hosts={quietSites}
          nameOf={host => t('reading.switchOnAt', { host })}
          onRemove={wake}
          lead={t('reading.offOn')}
        />
      )}
    </Setting>
  )
}

interface SitesProps {
  hosts: string[]
  /** What pressing the cross of a host does, in words. */
  nameOf(host: string): string
  onRemove(host: string): void
  /** Before the hosts. */
  lead?: string
  /** After them. */
  children?: ComponentChildren
}

const Sites = ({ hosts, nameOf, onRemove, lead, children }: SitesProps) => (
  <div class="sites">
    {lead && <p class="small">{lead}</p>}
    {hosts.map(host => (
      <span key={host}>
        {host}
        <button type="button" aria-label={nameOf(host)} onClick={() => onRemove(host)}>
          <Close />
        </button>
      </span>
    ))}
    {children}
  </div>
)

/** A button that becomes a field. */
function AddSite({ onAdd }: { onAdd(host: string): void }) {
  const { t } = useStrings()
  const [isOpen, setOpen] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const add = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget as HTMLFormElement).get('site'))
    const host = hostFrom(typed)
    setWrong(!host)
    setOpen(!host)
    if (host) onAdd(host)
  }
  if (!isOpen)
    return (
      <button type="button" class="text small" onClick={() => setOpen(true)}>
        {t('reading.addSite')}
      </button>
    )
  return (
    <form class="add" onSubmit={add}>
      <input
        type="text"
        name="site"
        inputMode="url"
        aria-label={t('reading.siteAddress')}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'site-wrong' : undefined}
        placeholder="example.org"
        ref={field => field?.focus()}
      />
      <button type="submit" class="line">
        {t('reading.add')}
      </button>
      <button type="button" class="text small" onClick={() => setOpen(false)}>
        {t('reading.cancel')}
      </button>
      {isWrong && (
        <p class="small" role="alert" id="site-wrong">
          {t('reading.siteWrong')}
        </p>
      )}
    </form>
  )
}

/** The host of an address as people write it; nothing where it is none. */
export function hostFrom(typed: string): string | undefined {
  const text = typed.trim()
  const address = text.includes('://') ? text : `https://${text}`
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined
  const host = new URL(address).hostname.replace(/^www\./, '')
  return host.includes('.') || host === 'localhost' ? host : undefined
}
