import type { GoldQuantity } from './development-set'

/**
 * The gold quantities with their places in another rendering of the article, such as the text read from its page,
 * where spaces are odd and soft hyphens stand. What is not found again is put past the text's end, and so is missed.
 */
export function alignGold(quantities: GoldQuantity[], text: string): GoldQuantity[] {
  const { plain, offsets } = flatten(text)
  let from = 0
  return [...quantities]
    .sort((a, b) => a.start - b.start)
    .map(quantity => {
      const quote = flatten(quantity.quote).plain
      const at = plain.indexOf(quote, from)
      if (at < 0) return { ...quantity, start: text.length + 1 }
      from = at + quote.length
      const start = offsets[at]!
      return { ...quantity, start, quote: text.slice(start, offsets[from - 1]! + 1) }
    })
}

/** The text without spaces and what is not seen, and where each character of it stands. */
function flatten(text: string): { plain: string; offsets: number[] } {
  const offsets: number[] = []
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    if (/[\s\u00ad\u200b-\u200d\u2060\ufeff]/.test(text[at]!)) continue
    plain += text[at]
    offsets.push(at)
  }
  return { plain, offsets }
}
