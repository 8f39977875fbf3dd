import type { Block, Page } from '../../lib/engine/types'
import { findDateLine } from './date-line'

/** A heading, or a table's cell, is a short line that ends in no stop. */
const SHORT_LINE = 80
/** So many short lines on end are a table or a list. */
const TABLE_LINES = 3

/**
 * A plain text file as a page: `text` is the file unchanged; paragraphs are parted by blank lines.
 * Title, language and date come from front matter (`---`, `title: …`, `lang: …`, `date: …`, `---`),
 * else the title is the first line that is not blank.
 */
export function pageOfText(text: string, file: string): Page {
  const front = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text)
  const titled = front && /^title:[ \t]*["']?(.*?)["']?[ \t]*$/im.exec(front[0])
  const headline = titled?.[1]
    ? [{ ...spanOf(titled[0], titled[1], titled.index), kind: 'title' as const }]
    : []
  const body = blocksOf(text, front?.[0].length ?? 0)
  const blocks = [...headline, ...body]
  const first = body[0]
  const shown = first ? text.slice(first.start, first.end).split('\n')[0]! : ''
  const field = (name: string) =>
    new RegExp(`^${name}:\\s*["']?(.*?)["']?\\s*$`, 'im').exec(front?.[1] ?? '')?.[1]
  const published = /\d{4}-\d{2}-\d{2}/.exec(field('date') ?? '')?.[0] ?? findDateLine(text)
  return {
    url: `file:${file}`,
    title: titled?.[1] ?? shown,
    language: field('lang') ?? '',
    text,
    blocks,
    links: [],
    ...(published ? { published } : {}),
  }
}

function spanOf(line: string, value: string, lineStart: number): { start: number; end: number } {
  const start = lineStart + line.indexOf(value, 'title:'.length)
  return { start, end: start + value.length }
}

function blocksOf(text: string, from: number): Block[] {
  const paragraphs = Array.from(text.slice(from).matchAll(/\S(?:.|\r?\n(?!\s*\n))*/g), match => {
    const start = from + match.index
    return { start, end: start + match[0].trimEnd().length }
  })
  const isShort = paragraphs.map(({ start, end }) => isShortLine(text.slice(start, end)))
  return paragraphs.map((span, index) => ({ ...span, kind: kindAt(isShort, index) }))
}

function isShortLine(line: string): boolean {
  return line.length <= SHORT_LINE && !line.includes('\n') && !/[.!?…。！？:;,"”»]$/.test(line)
}

function kindAt(isShort: boolean[], index: number): Block['kind'] {
  if (index === 0) return 'title'
  if (!isShort[index]) return 'text'
  let [first, last] = [index, index]
  while (first > 1 && isShort[first - 1]) first--
  while (isShort[last + 1]) last++
  return last - first + 1 >= TABLE_LINES ? 'cell' : 'heading'
}
