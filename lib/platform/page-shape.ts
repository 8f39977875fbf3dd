import type { Page, Span } from '../engine/types'
import { fields, isCount, isText, listOf, maybe, oneOf, type Shape } from './shape'

const kinds = ['title', 'heading', 'text', 'list', 'cell', 'caption', 'quote']
const span = { start: isCount, end: isCount }

const isPageLike = fields({
  url: isText,
  title: isText,
  description: maybe(isText),
  language: isText,
  published: maybe(isText),
  text: isText,
  blocks: listOf(fields({ ...span, kind: oneOf(...kinds), language: maybe(isText), level: maybe(isCount) })),
  links: listOf(fields({ ...span, href: isText })),
})

/** Whether this is a page as the engine takes it, its spans inside its text. */
export const isPage: Shape = value => {
  if (!isPageLike(value)) return false
  const { text, blocks, links } = value as Page
  const isInside = ({ start, end }: Span) => start <= end && end <= text.length
  return blocks.every(isInside) && links.every(isInside)
}
