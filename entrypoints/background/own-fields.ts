import type { Finding } from '../../lib/engine/types'

/** What the form for a claim of the reader's own begins with: a figure, and whom its page names for it. */
export function ownFields({ quote, credit }: Finding, language: string): Record<string, string> {
  const { name = '', href = '' } = credit ?? {}
  return { figure: quote, language, publisher: name, url: href }
}
