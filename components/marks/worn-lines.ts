import type { LineStyle, Look } from '../../lib/engine/types'
import { looks } from './legend'

interface WornLines {
  lines: Record<Look, LineStyle>
  colours: Partial<Record<Look, string>>
  textColour: boolean
}

/** A style sheet for our own surfaces that draws the lines as they are set, to come after `lines.css`. */
export function wornCss({ lines, colours, textColour }: WornLines): string {
  const styles = looks.map(look => `.fig.${look}{text-decoration-style:${lines[look]}}`)
  const coloured = looks.flatMap(look => (colours[look] ? `.${look}{--line:${colours[look]}}` : []))
  const plain = textColour ? '.fig{text-decoration-color:currentColor}' : ''
  return `${styles.join('')}@media not (forced-colors:active){${coloured.join('')}${plain}}`
}
