import { findFigures } from '../../lib/engine/figures/find'
import { en } from '../../lib/engine/languages/en'

/** The reader with English alone, as a page in English needs it. */
export const find = (text: string) => findFigures(text, en)
