import type { Surroundings } from './look-around'
import { oncePerFigure } from './once-per-figure'
import type { Scene } from './scene'
import { stretchesAround } from './stretch'
import { rowFor } from './tables/language-code'
import { negationWords } from './tables/negation'
import { holds, wordTest } from './word-test'

/** Whether the words about the figure say that it is not so: "did not raise 40 billion". */
export const isNegated = oncePerFigure(findNegation)

function findNegation(scene: Scene, around: Surroundings): boolean {
  const tag = scene.language.split('-')[0]!
  const words = rowFor(negationWords, tag)
  if (!words) return false
  const { before, after } = stretchesAround(scene, around)
  const { text } = scene.page
  if (holds(`none ${tag}`, words.none, text.slice(before.start, before.end), 'end')) return true
  if (holds(`given ${tag}`, words.given, text.slice(before.start, before.end), 'end')) return false
  const stands = (name: 'before' | 'behind', stretch: string) =>
    words[name].length > 0 &&
    Array.from(stretch.matchAll(wordTest(`negation ${name} ${tag}`, words[name]))).some(
      ({ 0: word, index }) =>
        !holds(`undone ${tag}`, words.undone, stretch.slice(index + word.length), 'start'),
    )
  return (
    stands('before', text.slice(before.start, before.end)) ||
    stands('behind', text.slice(after.start, after.end))
  )
}
