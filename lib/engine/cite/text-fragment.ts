/** Words from which a quotation is given by its two ends, and how many make an end. */
const longFrom = 12
const ends = 5

/**
 * The address of a source with a directive to the words themselves: `https://…#:~:text=…`. Long wordings, and
 * those with words left out ("…"), go by their first and last words.
 */
export function linkToWording(url: string, wording: string): string {
  const pieces = wording
    .split(/\s*(?:\[?…\]?|\[?\.\.\.\]?)\s*/)
    .map(bare)
    .filter(Boolean)
  const first = pieces[0]
  if (first === undefined) return url
  const directive = rangeOf(first, pieces.at(-1)!, pieces.length > 1)
    .map(encode)
    .join(',')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

/** The quotation marks are ours, not the page's. */
const bare = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"“”«»„‘’']+|[\s"“”«»„‘’']+$/g, '')

function rangeOf(first: string, last: string, isCut: boolean): string[] {
  const [head, tail] = [wordsOf(first), wordsOf(last)]
  if (!isCut && head.length < longFrom) return [first]
  const until = head[Math.min(ends, head.length) - 1]
  const from = tail.at(-Math.min(ends, tail.length))
  return [first.slice(0, until && until.index + until.segment.length), last.slice(from?.index)]
}

/** Browsers match whole words, which Chinese and Japanese write without spaces. */
const wordsOf = (text: string) =>
  [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)

/** A dash and a comma are the directive's own signs. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')
