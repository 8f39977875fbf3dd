import { Switch } from '../marks/switch'
import { type Key, useStrings } from '../strings'
import { AccessSetting } from './access-setting'
import { LinesSetting } from './lines-setting'
import type { ReadingProps, Shortcut } from './reading-props'
import { Option, Setting } from './setting'

/** What may be read, and how a figure looks. Every change applies at once. */
export function Reading(props: ReadingProps) {
  const { t } = useStrings()
  const { settings, onChange } = props
  return (
    <>
      <p class="read">{t('reading.lead')}</p>
      <Setting name={t('reading.whence')}>
        <Switch isOn={settings.on} onSwitch={on => onChange({ on })} label={t('reading.on')} />
        <p class="small">{t('reading.onSays')}</p>
      </Setting>
      <AccessSetting {...props} />
      <LinesSetting settings={settings} onChange={onChange} />
      <CardSetting {...props} />
      {props.languages && settings.reads && <LanguagesSetting {...props} />}
      <KeysSetting {...props} />
    </>
  )
}

function CardSetting({ settings, onChange }: ReadingProps) {
  const { t } = useStrings()
  return (
    <Setting name={t('reading.card')}>
      <fieldset>
        <legend class="hidden">{t('reading.card')}</legend>
        <Option
          type="radio"
          group="peek"
          isChecked={!settings.peek}
          onCheck={() => onChange({ peek: false })}
          label={t('reading.opensOnClick')}
        />
        <Option
          type="radio"
          group="peek"
          isChecked={settings.peek}
          onCheck={() => onChange({ peek: true })}
          label={t('reading.peeks')}
          says={t('reading.peeksSays')}
        />
      </fieldset>
    </Setting>
  )
}

/** Each language is named in itself. */
function LanguagesSetting({ languages = [], settings, onChange }: ReadingProps) {
  const { t } = useStrings()
  const reads = settings.reads ?? []
  const toggle = (language: string, isOn: boolean) =>
    onChange({ reads: languages.filter(other => (other === language ? isOn : reads.includes(other))) })
  return (
    <Setting name={t('reading.languages')}>
      <fieldset>
        <legend class="small">{t('reading.reads')}</legend>
        <div class="chips">
          {languages.map(language => (
            <Option
              key={language}
              type="checkbox"
              isChecked={reads.includes(language)}
              onCheck={isOn => toggle(language, isOn)}
              label={nameOf(language)}
            />
          ))}
        </div>
      </fieldset>
    </Setting>
  )
}

function nameOf(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

const commands: Record<Shortcut['name'], Key> = {
  next: 'reading.keyNext',
  previous: 'reading.keyPrevious',
  open: 'reading.keyOpen',
  list: 'reading.keyList',
  toggle: 'reading.keyToggle',
  selection: 'reading.keySelection',
}

function KeysSetting({ shortcuts, onShortcuts }: ReadingProps) {
  const { t } = useStrings()
  return (
    <Setting name={t('reading.keys')}>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(commands[name])}</dt>
            <dd>{keys ? <b>{keys}</b> : t('reading.keyNone')}</dd>
          </div>
        ))}
      </dl>
      {onShortcuts && shortcuts.some(({ keys }) => !keys) && <p class="small">{t('reading.keyNoneSays')}</p>}
      {onShortcuts && (
        <button type="button" class="text small" onClick={onShortcuts}>
          {t('reading.changeKeys')}
        </button>
      )}
    </Setting>
  )
}
