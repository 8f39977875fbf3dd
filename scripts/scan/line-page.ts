import type { Page } from '../../lib/engine/types'

/** One line of text as a page of one block. */
export function pageOfLine(text: string, language: string): Page {
  return {
    url: '',
    title: '',
    language,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'text' }],
    links: [],
  }
}
