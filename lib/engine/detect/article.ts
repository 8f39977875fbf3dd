/** Cheap signs of an article, gathered without layout. */
export interface ArticleSigns {
  /** What the page's metadata calls it: an article, something else, or nothing. */
  declared: 'article' | 'other' | 'nothing'
  /** Reading lengths of its paragraphs outside links and page furniture; read only as far as is needed. */
  paragraphs: Iterable<number>
}

/** Reading length from which a paragraph counts; shorter ones stand on front pages too. */
const shortest = 140
/** Agencies write paragraphs of one sentence: on a page that calls itself an article, seven from this length make one. */
const brief = 60
const worthOfBrief = 1.5
/** Sum over the paragraphs of the root of what exceeds `shortest`: 20 is one of 540 letters, or five of 156. */
const enough = { article: 10, nothing: 20, other: 20 }

/** Whether a page is an article, after the rule of Mozilla's `isProbablyReaderable`. */
export function isArticle({ declared, paragraphs }: ArticleSigns): boolean {
  let score = 0
  for (const length of paragraphs) {
    if (length > shortest) score += Math.sqrt(length - shortest)
    else if (length > brief && declared === 'article') score += worthOfBrief
    if (score > enough[declared]) return true
  }
  return false
}

/** Chinese, Japanese and Korean characters, each of which says about what three Latin letters do. */
const wide = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g
const lettersPerWide = 3

/** Length of a text without the space around it, in Latin letters or their like in other scripts. */
export function readingLength(text: string): number {
  const trimmed = text.trim()
  return trimmed.length + (lettersPerWide - 1) * (trimmed.match(wide)?.length ?? 0)
}
