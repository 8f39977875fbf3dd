/** A rectangle in CSS pixels of the window. */
export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

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

/** Where the card goes: offsets from the window's top left corner, or a sheet along its bottom edge. */
export type Placement =
  | { kind: 'margin' | 'below' | 'above'; left: number; top: number }
  | { kind: 'sheet'; height: number }

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

/** Beside the column if there is room, else below the line, else above it; a sheet in small windows. */
export function placeCard(around: Surroundings): Placement {
  const { window } = around
  if (window.width < smallest || window.height < smallest) {
    return { kind: 'sheet', height: Math.floor(window.height * sheetShare) }
  }
  return inMargin(around) ?? byLine(around)
}

/** On the side where lines end, else on the other; level with the figure as far as the window allows. */
function inMargin({ figure, column, card, window, direction }: Surroundings): Placement | undefined {
  const needed = besideColumn + card.width + edge
  const after = { left: column.right + besideColumn, room: window.width - column.right }
  const before = { left: column.left - besideColumn - card.width, room: column.left }
  const sides = direction === 'ltr' ? [after, before] : [before, after]
  const side = sides.find(({ room }) => room >= needed)
  if (!side) return undefined
  const level = (figure.top + figure.bottom) / 2 - figureOnCard
  return { kind: 'margin', left: side.left, top: within(level, card.height, window.height) }
}

function byLine({ figure, card, window, direction }: Surroundings): Placement {
  const start = direction === 'ltr' ? figure.left - inset : figure.right + inset - card.width
  const left = within(start, card.width, window.width)
  const roomBelow = window.height - edge - figure.bottom - fromLine
  const roomAbove = figure.top - fromLine - edge
  if (roomBelow >= card.height || roomBelow >= roomAbove) {
    return { kind: 'below', left, top: within(figure.bottom + fromLine, card.height, window.height) }
  }
  return { kind: 'above', left, top: Math.max(edge, figure.top - fromLine - card.height) }
}

/** The nearest start to the wanted one from which `length` lies in the window, clear of its edges. */
function within(start: number, length: number, whole: number): number {
  return Math.max(edge, Math.min(start, whole - edge - length))
}
