import type { ComponentChildren } from 'preact'
import type { Look } from '../../lib/engine/types'

/** Text with the line of a finding under it. */
export const Fig = ({ look, children }: { look: Look; children: ComponentChildren }) => (
  <span class={`fig ${look}`}>{children}</span>
)
