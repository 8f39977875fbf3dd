import type { Look } from '../engine/types'

/** In the order of their names: `whence-1` is what agrees. */
export const looks: Look[] = ['agrees', 'differs', 'dated', 'disputed', 'unknown']

/** The name of the highlight that underlines figures of this look; a number, so that the page learns no more. */
export function lineName(look: Look): string {
  return `whence-${looks.indexOf(look) + 1}`
}

/** The name of the highlight that tints the figure of this look that is open or under the pointer. */
export function tintName(look: Look): string {
  return `whence-open-${looks.indexOf(look) + 1}`
}
