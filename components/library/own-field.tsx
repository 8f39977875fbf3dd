import type { DraftFault, FaultKind } from '../../lib/engine/own/draft-faults'
import type { OwnDraft, OwnField } from '../../lib/engine/own/own-draft'
import { type Key, useStrings } from '../strings'

interface FieldProps {
  name: OwnField
  draft: OwnDraft
  faults: DraftFault[]
  onChange(change: Partial<OwnDraft>): void
  /** Under the field. */
  says?: string
  /** Several lines. */
  isLong?: boolean
  /** Names to choose from; others may be typed. */
  names?: string[]
  inputMode?: 'url'
}

/** A field with its name, what helps to fill it, and what is wrong with it. */
export function Field({ name, draft, faults, onChange, says, isLong, names, inputMode }: FieldProps) {
  const { t } = useStrings()
  const fault = faults.find(({ field }) => field === name)
  const Control = isLong ? 'textarea' : 'input'
  const described = [says && `own-${name}-says`, fault && `own-${name}-fault`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={`own-${name}`}>{t(`own.${name}`)}</label>
      <Control
        id={`own-${name}`}
        type={isLong ? undefined : 'text'}
        name={name}
        value={draft[name]}
        autocomplete="off"
        inputMode={inputMode}
        list={names && `own-${name}-names`}
        aria-invalid={fault !== undefined}
        aria-describedby={described || undefined}
        onInput={event => onChange({ [name]: event.currentTarget.value })}
      />
      {names && (
        <datalist id={`own-${name}-names`}>
          {names.map(each => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {says && (
        <p class="small" id={`own-${name}-says`}>
          {says}
        </p>
      )}
      {fault && <FaultNote id={`own-${name}-fault`} fault={fault} />}
    </div>
  )
}

const faultNames: Record<Exclude<FaultKind, 'odd'>, Key> = {
  missing: 'own.missing',
  'too-long': 'own.tooLong',
  markup: 'own.markup',
  'no-figure': 'own.noFigure',
  'no-unit': 'own.noUnit',
  'out-of-order': 'own.outOfOrder',
  'other-measure': 'own.otherMeasure',
  'no-date': 'own.noDate',
  'no-such-date': 'own.noSuchDate',
  future: 'own.future',
  'no-address': 'own.noAddress',
  'scale-word': 'own.scaleWord',
}

export function FaultNote({ id, fault: { kind, says } }: { id?: string; fault: DraftFault }) {
  const { t } = useStrings()
  return (
    <p class="fault small" id={id} lang={kind === 'odd' ? 'en' : undefined}>
      {kind === 'odd' ? says : t(faultNames[kind])}
    </p>
  )
}

interface ChoiceFieldProps<Value extends string> {
  name: OwnField
  label: string
  value: Value
  choices: { value: Value; name: string }[]
  onChoose(value: Value): void
}

/** One of a closed list. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { name, label, value, choices, onChoose } = props
  return (
    <div class="field">
      <label for={`own-${name}`}>{label}</label>
      <select
        id={`own-${name}`}
        value={value}
        onChange={event => onChoose(event.currentTarget.value as Value)}
      >
        {choices.map(choice => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  )
}
