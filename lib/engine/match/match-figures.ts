import type { Lookup } from '../pack/lookup'
import type { Figure, Finding, Page } from '../types'
import { withBothEnds } from './drift-together'
import { judgeFigures } from './judge-figures'
import { toFinding } from './to-finding'

/** What the packs know of each figure of the page, in the figures' order. `language` is that of the article's words. */
export async function matchFigures(
  page: Page,
  figures: Figure[],
  lookup: Lookup,
  language: string,
): Promise<Finding[]> {
  const { scene, judgements } = await judgeFigures(page, figures, lookup, language)
  const findings = figures.map((figure, index) => toFinding(scene, figure, judgements[index]!))
  return withBothEnds(findings, index => judgements[index]!.around?.sentence.index)
}
