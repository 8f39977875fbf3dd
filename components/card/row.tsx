import type { ComponentChildren } from 'preact'

interface RowProps {
  /** Hangs in the gutter. */
  label: string
  /** Under the label, smaller. */
  note?: ComponentChildren
  class?: string
  children: ComponentChildren
}

/** One row of the apparatus. */
export const Row = ({ label, note, children, ...rest }: RowProps) => (
  <section class={`row ${rest.class ?? ''}`}>
    <h3>
      {label}
      {note && <span class="unit">{note}</span>}
    </h3>
    <div>{children}</div>
  </section>
)
