import type { Finding } from '../../lib/engine/types'

/** Where on the options page a claim of the reader's own is written, begun with a figure and whom its page names for it. */
export function ownAddress({ quote, credit }: Finding, language: string): string {
  const { name = '', href = '' } = credit ?? {}
  return new URLSearchParams({ own: '', figure: quote, language, publisher: name, url: href }).toString()
}
