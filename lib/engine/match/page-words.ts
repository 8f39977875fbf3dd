import type { Reasons } from '../types'
import { wordKey } from './keys'
import { nearbySentences, type Sentence } from './place'
import type { Scene } from './scene'
import { splitWords } from './words'

/** What decided, in the words of the page and no others, each once: "five years" where the pack's cue is "five-year". */
export function inPageWords(scene: Scene, sentence: Sentence, what: Reasons['what']): Reasons['what'] {
  const places = nearbySentences(scene.layout, sentence).map(({ index }) => index)
  const written = what.flatMap(({ words, where }) => {
    const found = places.map(place => findIn(scene, place, words)).find(each => each !== undefined)
    return found === undefined ? [] : [{ words: found, where }]
  })
  return written.filter(
    ({ words }, index) =>
      written.findIndex(other => other.words.toLowerCase() === words.toLowerCase()) === index,
  )
}

/** The words of a sentence that have the stems of `words`, as written; undefined where none have. */
function findIn({ page, layout }: Scene, place: number, words: string): string | undefined {
  const { start, end } = layout.sentences[place]!
  const text = page.text.slice(start, end)
  const stems = wordKey(words).slice(1).split(' ')
  const found = splitWords(text)
  const first = found.findIndex((_, index) =>
    stems.every((stem, offset) => found[index + offset]?.stem === stem),
  )
  return first < 0 ? undefined : text.slice(found[first]!.start, found[first + stems.length - 1]!.end)
}
