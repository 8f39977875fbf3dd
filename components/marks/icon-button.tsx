import type { ComponentChildren } from 'preact'

interface IconButtonProps {
  /** For screen readers. */
  name: string
  /** The event's `detail` is 0 where a key pressed it. */
  onClick(event: MouseEvent): void
  class?: string
  children: ComponentChildren
}

/** A drawing that can be pressed. */
export const IconButton = ({ name, onClick, children, ...rest }: IconButtonProps) => (
  <button type="button" class={`icon ${rest.class ?? ''}`} aria-label={name} title={name} onClick={onClick}>
    {children}
  </button>
)
