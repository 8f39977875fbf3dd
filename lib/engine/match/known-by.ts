import type { Span } from '../types'
import type { Stranger } from './strangers'
import { rowFor } from './tables/language-code'
import { relationWords } from './tables/relations'
import { holds } from './word-test'

/** A word that opens a sentence, and what stands between two commas behind it. */
const APPOSED = /^[\s"“„«]*(\p{Lu}[\p{L}\p{N}.’'&-]+)(,\s[^,;:]{3,90},\s)/u

/**
 * Parties told by a company that is known, whose figure is not that company's: "Foxconn, which builds servers for
 * Nvidia, earned ..." and "Nvidia's supplier". Spans are relative to the page, `offset` is where the sentence begins.
 */
export function findKnownBy(sentence: string, offset: number, mentions: Span[], tag: string): Stranger[] {
  return [
    ...apposedIn(sentence, offset, mentions),
    ...mentions.flatMap(known => relatedTo(known, sentence, offset, tag)),
  ]
}

function apposedIn(sentence: string, offset: number, mentions: Span[]): Stranger[] {
  const [, name = '', apposition = ''] = APPOSED.exec(sentence) ?? []
  const at = sentence.indexOf(name)
  const demotes = { start: offset + at + name.length, end: offset + at + name.length + apposition.length }
  const isWithin = mentions.some(({ start, end }) => start >= demotes.start && end <= demotes.end)
  return isWithin ? [{ words: name, start: offset + at, end: demotes.start, isName: true, demotes }] : []
}

function relatedTo({ start, end }: Span, sentence: string, offset: number, tag: string): Stranger[] {
  const { before = [], behind = [] } = rowFor(relationWords, tag) ?? {}
  const isRelated =
    holds(`related before ${tag}`, before, sentence.slice(0, start - offset), 'end') ||
    holds(`related behind ${tag}`, behind, sentence.slice(end - offset), 'start')
  return isRelated
    ? [
        {
          words: sentence.slice(start - offset, end - offset),
          start: end,
          end,
          isName: false,
          demotes: { start, end },
        },
      ]
    : []
}
