import type { Draft } from './draft'
import { eachInTurn } from './each-in-turn'

/** Index of the draft that shows the article's headline: the last like it up to the text at `first`, else any; -1 when none does. */
export function* findTitle(drafts: Draft[], declared: string, first: number): Generator<void, number> {
  const wanted = fold(declared)
  const alike: number[] = []
  const topHeadings: number[] = []
  yield* eachInTurn([...drafts.keys()], index => {
    const { text, level } = drafts[index]!
    if (text.length > longest) return
    if (isTitle(fold(text), wanted)) alike.push(index)
    if (level === 1 && index <= first) topHeadings.push(index)
  })
  return alike.findLast(index => index <= first) ?? alike[0] ?? topHeadings.at(-1) ?? -1
}

/** UTF-16 units, with the white space of the markup, past which nothing is a headline. */
const longest = 600

/** Whether a line is the declared headline, give or take a site's name before or after it. */
function isTitle(line: string, declared: string): boolean {
  if (line.length < shortest || declared === '') return false
  return (
    line === declared ||
    (line.length * 2 > declared.length && (declared.startsWith(line) || declared.endsWith(line)))
  )
}
const shortest = 8

/** Letters and digits alone. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
