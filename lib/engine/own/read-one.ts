import { findFigures } from '../figures/find'
import { languageFor } from '../languages'
import type { Quantity } from '../types'

/** The quantity that a text says, in the first of the languages that reads one figure in it and no more. */
export function readOne(text: string, tags: string[]): Quantity | undefined {
  for (const tag of tags) {
    const [figure, ...others] = findFigures(text, languageFor(tag))
    if (!figure || others.length) continue
    const { min, max, unit, qualifier, per } = figure
    return { min, max, unit, qualifier, ...(per && { per }) }
  }
  return undefined
}
