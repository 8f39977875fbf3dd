/** Brings a figure into the middle of the window, unless it is in sight. */
export function scrollToFigure(document: Document, range: Range): void {
  if (isInSight(document, range)) return
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  if (isInSight(document, range)) return
  // Its block is higher than the window.
  const { top } = range.getBoundingClientRect()
  document.defaultView?.scrollBy({ top: top - document.documentElement.clientHeight / 2 })
}

/** Scrolls just so far that a figure stays above a sheet, whose upper edge is at `top` in the window. */
export function keepInSight({ defaultView }: Document, range: Range, top: number): void {
  const hidden = range.getBoundingClientRect().bottom + clearance - top
  if (hidden > 0) defaultView?.scrollBy({ top: hidden })
}

/** Pixels left between a figure and the sheet below it. */
const clearance = 12

function isInSight(document: Document, range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top >= 0 && bottom <= document.documentElement.clientHeight
}
