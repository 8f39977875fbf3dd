import type { ComponentChildren } from 'preact'

/** A setting: its name hangs left, as labels do on the card. By its name it is found again in the page. */
export const Setting = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <section class="set" data-setting={name} tabIndex={-1}>
    <h2>{name}</h2>
    <div>{children}</div>
  </section>
)

interface OptionProps {
  type: 'radio' | 'checkbox'
  /** Joins radio buttons. */
  group?: string
  isChecked: boolean
  onCheck(isChecked: boolean): void
  label: string
  /** A second line. */
  says?: ComponentChildren
}

/** A box to tick, or one of several to pick. */
export const Option = ({ type, group, isChecked, onCheck, label, says }: OptionProps) => (
  <label class="opt">
    <input
      type={type}
      name={group}
      checked={isChecked}
      onChange={event => onCheck(event.currentTarget.checked)}
    />
    <span>{label}</span>
    {says && <span class="small">{says}</span>}
  </label>
)
