/** A rectangle in CSS pixels of the window. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

/** In CSS pixels. */
export interface Size {
  width: number
  height: number
}

/** What decides where a card goes. */
export interface Surroundings {
  /** The fragment of the figure's line that was pointed at. */
  figure: Rect
  /** The column of text that the figure stands in. */
  column: Rect
  card: Size
  window: Size
  direction: 'ltr' | 'rtl'
}

/**
 * Where the card goes: offsets from the window's top left corner, or a sheet along its bottom edge. `room` is the
 * height it may grow to without covering its figure or leaving the window; above the line it hangs from its lower edge.
 */
export type Placement =
  | { kind: 'margin' | 'below'; left: number; top: number; room: number }
  | { kind: 'above'; left: number; bottom: number; room: number }
  | { kind: 'sheet'; room: number }

/** Kept free to every edge of the window. */
const edge = 12
const besideColumn = 8
const fromLine = 6
/** From the card's left edge to its text: border and padding. */
const inset = 17
/** From the card's upper edge to the middle of the figure's line on it. */
const figureOnCard = 29
/** Windows narrower or lower than this get a sheet. */
const smallest = 520
const sheetShare = 0.6
/** In low windows a sheet takes what leaves the figure's line and those around it in sight. */
const linesInSight = 88
const enoughSheet = 360

/** Above or below a line, a card of less than this is none: head, finding and foot would fill it. */
const leastRoom = 240

/** Beside the column if there is room, else below the line, else above it; a sheet in small windows. Never over its figure. */
export function placeCard(around: Surroundings): Placement {
  const { window } = around
  const isSmall = window.width < smallest || window.height < smallest
  return (isSmall ? undefined : (inMargin(around) ?? byLine(around))) ?? inSheet(window)
}

const inSheet = ({ height }: Size): Placement => ({
  kind: 'sheet',
  room: Math.floor(Math.max(height * sheetShare, Math.min(enoughSheet, height - linesInSight))),
})

/** On the side where lines end, else on the other; level with the figure as far as the window allows. */
function inMargin({ figure, column, card, window, direction }: Surroundings): Placement | undefined {
  const needed = besideColumn + card.width + edge
  // Where a figure sticks out of its column, the margin begins after it.
  const [left, right] = [Math.min(column.left, figure.left), Math.max(column.right, figure.right)]
  const after = { left: right + besideColumn, room: window.width - right }
  const before = { left: left - besideColumn - card.width, room: left }
  const sides = direction === 'ltr' ? [after, before] : [before, after]
  const side = sides.find(({ room }) => room >= needed)
  if (!side) return undefined
  const level = (figure.top + figure.bottom) / 2 - figureOnCard
  const top = within(level, card.height, window.height)
  return { kind: 'margin', left: side.left, top, room: window.height - edge - top }
}

/** Where the whole card fits, else on the side with more room, its middle then scrolling; nowhere where neither side has enough. */
function byLine({ figure, card, window, direction }: Surroundings): Placement | undefined {
  const start = direction === 'ltr' ? figure.left - inset : figure.right + inset - card.width
  const left = within(start, card.width, window.width)
  const [top, bottom] = [figure.bottom + fromLine, figure.top - fromLine]
  const below = window.height - edge - top
  const above = bottom - edge
  if (Math.max(below, above) < Math.min(card.height, leastRoom)) return undefined
  return below >= card.height || below >= above
    ? { kind: 'below', left, top, room: below }
    : { kind: 'above', left, bottom, room: above }
}

/** The nearest start to the wanted one from which `length` lies in the window, clear of its edges. */
function within(start: number, length: number, whole: number): number {
  return Math.max(edge, Math.min(start, whole - edge - length))
}
