import { startPainting } from '../../lib/dom/highlight'
import type { Background } from '../../lib/platform/messages'
import { isOrphaned } from '../../lib/platform/native'
import type { Settings } from '../../lib/platform/settings'
import type { Placed } from './read-findings'
import { createWearing } from './wear-lines'

/** Why a figure is tinted: its card is open, or the pointer is over it. */
export type Tint = 'open' | 'pointedAt'

/** The figures painted on the page, with the rules that they are drawn by. */
export interface Paint {
  underline(figures: Placed[], settings: Settings): void
  tint(by: Tint, figure: Placed | undefined, settings: Settings): void
  undo(): void
}

export function paintFigures(background: Background): Paint {
  const painting = startPainting()
  const wear = createWearing(background)
  const tinted: Partial<Record<Tint, Placed>> = {}
  return {
    underline(figures, settings) {
      if (figures.length) wear(settings)
      painting.underline(figures.map(markOf))
    },
    tint(by, figure, settings) {
      if (figure) wear(settings)
      tinted[by] = figure
      painting.tint(Object.values(tinted).flatMap(each => (each ? [markOf(each)] : [])))
    },
    undo() {
      painting.undo()
      if (!isOrphaned()) wear()
    },
  }
}

const markOf = ({ finding, range }: Placed) => ({ look: finding.look, range })
