import { isVisible } from '../../lib/dom/is-visible'
import { type PageText, readPageInSteps } from '../../lib/dom/read-page'
import { runInSlices } from '../../lib/dom/run-in-slices'
import type { Finding, Span } from '../../lib/engine/types'

/** A finding where it stands on the page. `id` is its place among all of the page's findings. */
export interface Placed extends Span {
  id: number
  finding: Finding
  range: Range
}

/** What was read of a page and found in it. */
export interface Reading {
  text: PageText
  findings: Finding[]
  placed: Placed[]
}

/** Read the page without holding it up; `labels` are the words that head what is not the article. */
export const readText = (document: Document, labels: string): Promise<PageText> =>
  runInSlices(readPageInSteps(document, isVisible, labels))

/** Put findings at their places; those whose text is no longer there are left out. */
export function placeFindings(text: PageText, findings: Finding[]): Reading {
  const placed = findings.flatMap((finding, id): Placed[] => {
    const { start, end } = finding.figure
    const range = text.rangeOf(finding.figure)
    return range ? [{ id, finding, range, start, end }] : []
  })
  return { text, findings, placed }
}
