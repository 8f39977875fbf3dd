import { findFigures } from '../../lib/engine/figures/find'
import { languageFor } from '../../lib/engine/languages'

/** The reader as shipped: every language loaded. */
export function find(text: string, tag = 'en') {
  return findFigures(text, languageFor(tag))
}
