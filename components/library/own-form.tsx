import { useEffect, useRef } from 'preact/hooks'
import { attributions, stages } from '../../lib/engine/pack/closed-lists'
import { TroubleNote } from '../options/trouble'
import { sayAttribution } from '../say/attribution'
import { sayExact } from '../say/value'
import { type Strings, useStrings } from '../strings'
import { ChoiceField, FaultNote, Field } from './own-field'
import type { OwnFormProps } from './own-form-props'

/** A claim of the reader's own, to be written or changed. What is wrong is told at its field; nothing typed is lost. */
export function OwnForm(props: OwnFormProps) {
  const { t } = useStrings()
  const { isEdited, trouble, faults, onSave, onCancel, onOverwrite } = props
  const form = useFirstFault(faults)
  const save = (event: Event) => {
    event.preventDefault()
    onSave()
  }
  return (
    <form class="own" onSubmit={save} noValidate ref={form}>
      <p class="crumb">
        <a href="#library">{t('options.library')}</a>
      </p>
      <h1>{t(isEdited ? 'own.editTitle' : 'own.addTitle')}</h1>
      <p class="read">{t('own.lead')}</p>
      <FigureFields {...props} />
      <SourceFields {...props} />
      {faults.length > 0 && <Faults faults={faults} />}
      {trouble && <TroubleNote trouble={trouble} />}
      <p class="acts">
        <button type="submit" class="solid">
          {t('own.save')}
        </button>
        {onOverwrite && (
          <button type="button" class="line" onClick={onOverwrite}>
            {t('own.overwrite')}
          </button>
        )}
        <button type="button" class="text" onClick={onCancel}>
          {t('own.cancel')}
        </button>
      </p>
    </form>
  )
}

/** The focus goes to the first field that is wrong, whenever it was to be saved. */
function useFirstFault(faults: OwnFormProps['faults']) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (faults.length) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [faults])
  return form
}

function FigureFields(props: OwnFormProps) {
  const strings = useStrings()
  const { t } = strings
  const { readsAs, draft, entities, measures, onChange } = props
  const says = readsAs ? t('own.readAs', { value: sayExact(readsAs, strings) }) : t('own.figureSays')
  return (
    <fieldset>
      <legend>{t('library.figure')}</legend>
      <Field {...props} name="figure" says={says} />
      <Field {...props} name="to" />
      <Field {...props} name="entity" names={entities} />
      <Field {...props} name="measure" names={measures} />
      <Field {...props} name="statement" isLong />
      <Field {...props} name="asOf" says={t('own.dateSays')} />
      <Field {...props} name="period" says={t('own.periodSays')} />
      <ChoiceField
        name="stage"
        label={t('own.stage')}
        value={draft.stage}
        choices={stages.map(value => ({
          value,
          name: t(value === 'actual' ? 'own.actual' : `kind.${value}`),
        }))}
        onChoose={stage => onChange({ stage })}
      />
      <Field {...props} name="cues" says={t('own.cuesSays')} />
    </fieldset>
  )
}

function SourceFields(props: OwnFormProps) {
  const strings = useStrings()
  const { t } = strings
  const { draft, onChange } = props
  return (
    <fieldset>
      <legend>{t('card.origin')}</legend>
      <Field {...props} name="publisher" />
      <Field {...props} name="title" />
      <Field {...props} name="date" says={t('own.dateSays')} />
      <Field {...props} name="url" inputMode="url" />
      <ChoiceField
        name="attribution"
        label={t('own.attribution')}
        value={draft.attribution}
        choices={attributions.map(value => ({ value, name: nameOf(value, strings) }))}
        onChoose={attribution => onChange({ attribution })}
      />
      <Field {...props} name="speaker" />
    </fieldset>
  )
}

const nameOf = (attribution: (typeof attributions)[number], strings: Strings) =>
  sayAttribution({ attribution }, undefined, strings)

/** How many there are, and those that no field is to blame for. */
function Faults({ faults }: Pick<OwnFormProps, 'faults'>) {
  const { t, locale } = useStrings()
  const others = faults.filter(({ field }) => !field)
  return (
    <div role="alert">
      <p class="fault">{t('own.wrong', { n: faults.length.toLocaleString(locale) }, faults.length)}</p>
      {others.map(fault => (
        <FaultNote key={fault.says} fault={fault} />
      ))}
    </div>
  )
}
