import type { Claim } from '../pack/claim'
import { dimensionOf } from '../pack/dimensions'
import type { Surroundings } from './look-around'
import { oncePerFigure } from './once-per-figure'
import type { Scene } from './scene'
import { stretchesAround } from './stretch'
import { aheadWords } from './tables/ahead'
import { rowFor } from './tables/language-code'
import { wordTest } from './word-test'

/** Where the verb ends the sentence, behind the figure. */
const VERB_LAST = ['ja', 'ko']

/** Whether the claim is a result, and the words that lead to the figure tell of a plan or a forecast: "expects its revenue to reach". */
export function isOnlyPlanned(scene: Scene, around: Surroundings, { stage, quantity }: Claim): boolean {
  return stage === 'actual' && dimensionOf(quantity.unit) === 'money' && isAhead(scene, around)
}

/** Whether words of what is yet to be lead to the figure. */
const isAhead = oncePerFigure(namesAhead)

function namesAhead(scene: Scene, around: Surroundings): boolean {
  const tag = scene.language.split('-')[0]!
  const { before, after } = stretchesAround(scene, around)
  const end = VERB_LAST.includes(tag) ? after.end : before.end
  const test = wordTest(`ahead ${tag}`, rowFor(aheadWords, tag) ?? [])
  return scene.page.text.slice(before.start, end).search(test) >= 0
}
