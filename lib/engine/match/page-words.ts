import type { Reasons } from '../types'
import { wordKey } from './keys'
import type { Sentence } from './place'
import type { Scene } from './scene'

/** What decided, in the words of the page and no others, each once: "five years" where the pack's cue is "five-year". */
export function inPageWords(scene: Scene, sentence: Sentence, what: Reasons['what']): Reasons['what'] {
  const places = scene.nearTo(sentence).sentences.map(({ index }) => index)
  const written = what.flatMap(({ words, where }) => {
    const stems = wordKey(words).slice(1)
    const holds = (each: number) => stems !== '' && scene.foldedWords(each).includes(` ${stems} `)
    const place = places.find(holds)
    return place === undefined ? [] : [{ words: findIn(scene, place, stems.split(' ')), where }]
  })
  return written.filter(
    ({ words }, index) =>
      written.findIndex(other => other.words.toLowerCase() === words.toLowerCase()) === index,
  )
}

/** The words of a sentence that have these stems, which are known to stand in it, as written. */
function findIn({ page, layout, wordsIn }: Scene, place: number, stems: string[]): string {
  const words = wordsIn(place)
  const first = words.findIndex((_, index) =>
    stems.every((stem, offset) => words[index + offset]?.stem === stem),
  )
  const { start } = layout.sentences[place]!
  const last = words[first + stems.length - 1]!
  return page.text.slice(start + words[first]!.start, start + last.end)
}
