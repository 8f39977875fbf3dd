import type { Background } from '../../lib/platform/messages'
import type { Settings, WornLines } from '../../lib/platform/settings'

/**
 * To keep the rules for the lines on the page as they are set, or off it. They come with the first line, since for each
 * sheet that comes or goes the browser styles the whole page anew; and one after the other, so that none is left behind.
 */
export function createWearing({ wearLines }: Pick<Background, 'wearLines'>): (settings?: Settings) => void {
  let worn: WornLines | null = null
  let last: Promise<void> = Promise.resolve()
  return settings => {
    const next = settings ? wornOf(settings) : null
    const before = worn
    if (JSON.stringify(next) === JSON.stringify(before)) return
    worn = next
    last = last.then(() => wearLines(next, before)).catch(() => {})
  }
}

const wornOf = ({ lines, colours, textColour }: Settings): WornLines => ({ lines, colours, textColour })
