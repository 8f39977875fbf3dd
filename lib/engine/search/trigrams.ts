import { splitWords } from '../match/words'

/**
 * The letters of each word by threes, a space before it and one behind: "chip" → " ch", "chi", "hip", "ip ".
 * A misspelt word shares most of them with the right one. Where each character is a word, each gives one.
 */
export function trigramsOf(text: string): Set<string> {
  const trigrams = new Set<string>()
  for (const { fold } of splitWords(text)) {
    const padded = ` ${fold} `
    for (let start = 0; start + 3 <= padded.length; start++) trigrams.add(padded.slice(start, start + 3))
  }
  return trigrams
}
