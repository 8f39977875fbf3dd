import type { Block } from '../engine/types'

const set = (names: string) => new Set(names.split(' '))

/** Elements whose text is not prose: never read, nor anything below them. */
export const unread = set(
  'script style noscript template head title svg math iframe frame object embed canvas audio video map ' +
    'button input select textarea option datalist output meter progress dialog menu rp rt code kbd samp var',
)

/** Elements that begin and end a block, by the rendering that HTML gives them. */
export const blockElements = set(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul',
)

/** Raised or lowered text, which is no part of the number beside it. */
export const indices = set('sup sub')

/** What a block is called after the element that holds it, where that says anything. */
export const kinds: Record<string, Block['kind']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list',
  dd: 'list',
  dt: 'list',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  blockquote: 'quote',
}
