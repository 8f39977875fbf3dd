import type { CslItem } from './csl'
import type { StyleId } from './style-names'

/** The citations of several claims as one text that its readers take whole, each source once. */
export function joinCitations(texts: string[], style: StyleId): string {
  if (style === 'csl-json') return joinItems(texts)
  const entries = texts.flatMap(text => text.split(betweenEntries[style] ?? '\n'))
  return [...new Set(entries.map(entry => entry.trim()).filter(Boolean))].join(
    style === 'ris' ? '\r\n' : '\n\n',
  )
}

/** What parts the entries of a text, where they are longer than a line. */
const betweenEntries: Partial<Record<StyleId, RegExp>> = {
  bibtex: /\n\n/,
  ris: /(?<=^ER {2}- )\r?\n/m,
}

function joinItems(texts: string[]): string {
  const items = texts.flatMap((text): CslItem[] => JSON.parse(text))
  return JSON.stringify([...new Map(items.map(item => [item.id, item])).values()], null, 2)
}
