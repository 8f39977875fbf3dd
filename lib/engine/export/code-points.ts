/** How many Unicode code points `text` has before the UTF-16 offset `offset`. */
export function toCodePoints(text: string, offset: number): number {
  let count = offset
  for (let at = 0; at < offset - 1; at++) if (isPair(text, at)) count--
  return count
}

/** The last `count` code points before `offset`, never half of one. */
export function before(text: string, offset: number, count: number): string {
  let start = offset
  for (let left = count; left > 0 && start > 0; left--) start -= isPair(text, start - 2) ? 2 : 1
  return text.slice(start, offset)
}

/** The first `count` code points from `offset` on. */
export function after(text: string, offset: number, count: number): string {
  let end = offset
  for (let left = count; left > 0 && end < text.length; left--) end += isPair(text, end) ? 2 : 1
  return text.slice(offset, end)
}

/** Whether a surrogate pair begins here; half of one is a code point by itself. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff
