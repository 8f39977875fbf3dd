import type { Reasons } from '../types'
import { wordKey } from './keys'
import type { Sentence } from './place'
import type { Scene } from './scene'
import { splitWords } from './words'

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
function findIn({ page, layout }: Scene, place: number, stems: string[]): string {
  const { start, end } = layout.sentences[place]!
  const text = page.text.slice(start, end)
  const words = splitWords(text)
  const first = words.findIndex((_, index) =>
    stems.every((stem, offset) => words[index + offset]?.stem === stem),
  )
  return text.slice(words[first]!.start, words[first + stems.length - 1]!.end)
}
