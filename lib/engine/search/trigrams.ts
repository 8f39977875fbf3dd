import { splitWords } from '../match/words'

/** The words of a text as a search compares them, each once; where no spaces are written, its characters. */
export function wordsOf(text: string): Set<string> {
  return new Set(splitWords(text).map(({ fold }) => fold))
}

/**
 * The letters of a word by threes, a space before it and one behind: "chip" → " ch", "chi", "hip", "ip ".
 * A misspelt word shares most of them with the right one.
 */
export function trigramsOfWord(word: string): Set<string> {
  const padded = ` ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)))
}
