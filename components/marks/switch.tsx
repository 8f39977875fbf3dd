interface SwitchProps {
  isOn: boolean
  onSwitch(isOn: boolean): void
  /** What it switches, beside it. */
  label: string
  /** The same for screen readers, where that says more. */
  name?: string
}

/** On or off, at once. */
export const Switch = ({ isOn, onSwitch, label, name }: SwitchProps) => (
  <label class="switched">
    <span>{label}</span>
    <input
      type="checkbox"
      role="switch"
      class="switch"
      checked={isOn}
      aria-checked={isOn}
      aria-label={name}
      onChange={event => onSwitch(event.currentTarget.checked)}
    />
  </label>
)
