import type { ExportFormat } from '../../components/list/export-menu'
import { describeFinding } from '../../components/say/findings'
import { plain } from '../../components/say/parts'
import type { Strings } from '../../components/strings'
import type { ExportOptions } from '../../lib/engine/export/finding-row'
import type { Finding } from '../../lib/engine/types'
import type { ReadPage } from '../../lib/platform/messages'
import { hostOf } from './popup-page'
import type { SavedFile } from './save-file'

/** What a page's findings are told with, wherever they go. */
export const exportOptions = (strings: Strings, now = new Date()): ExportOptions => ({
  locale: strings.locale,
  exportedAt: now.toISOString(),
  say: finding => sayFinding(finding, strings),
})

function sayFinding(finding: Finding, strings: Strings): string {
  const { lead, sentences } = describeFinding(finding, strings)
  return [`${lead}${strings.t('stop')}`, ...sentences.map(plain)].join(' ')
}

type Write = (read: ReadPage, options: ExportOptions, strings: Strings) => Promise<string>

/** Each format is loaded only when it is wanted. */
const formats: Record<ExportFormat, { ends: string; type: string; write: Write }> = {
  csv: {
    ends: 'csv',
    type: 'text/csv;charset=utf-8',
    write: async ({ page, findings }, options) =>
      (await import('../../lib/engine/export/csv')).toCsv(page, findings, options),
  },
  json: {
    ends: 'json',
    type: 'application/json',
    write: async ({ page, findings }, options) =>
      (await import('../../lib/engine/export/json')).toJson(page, findings, options),
  },
  markdown: {
    ends: 'md',
    type: 'text/markdown;charset=utf-8',
    async write({ page, findings }, options, { t }) {
      const { toMarkdown } = await import('../../lib/engine/export/markdown')
      const labels = {
        figure: t('library.figure'),
        finding: t('reading.finding'),
        origin: t('card.origin'),
        credited: t('card.pageSays'),
      }
      return toMarkdown(page, findings, options, labels)
    },
  },
  annotations: {
    ends: 'jsonld',
    type: 'application/ld+json',
    async write({ page, findings }, options) {
      const { toAnnotations } = await import('../../lib/engine/export/annotations')
      const newId = () => `urn:uuid:${crypto.randomUUID()}`
      return `${JSON.stringify(toAnnotations(page, findings, options, newId), null, 2)}\n`
    },
  },
}

/** A page's findings as a file, named after the page's host and the day. */
export async function exportFindings(
  read: ReadPage,
  format: ExportFormat,
  strings: Strings,
): Promise<SavedFile> {
  const { ends, type, write } = formats[format]
  const options = exportOptions(strings)
  const host = (hostOf(read.page.url) ?? 'page').replace(/[^a-z0-9.-]/g, '-')
  const name = `whence-${host}-${options.exportedAt.slice(0, 10)}.${ends}`
  return { name, type, text: await write(read, options, strings) }
}
