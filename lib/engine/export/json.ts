import type { Finding, Page } from '../types'
import { type ExportOptions, type FindingRow, toRows } from './finding-row'

/** The file's shape. `version` rises when a field is renamed, removed or changes its meaning; new ones may come without. */
export interface FindingsFile {
  format: 'whence-findings'
  version: 1
  /** ISO 8601 time. */
  exportedAt: string
  /** BCP 47 of `finding` and `statement`. */
  language: string
  page: { url: string; title: string; language?: string; published?: string }
  findings: FindingRow[]
}

/** A page's findings as one JSON file of the shape `FindingsFile`. */
export function toJson(page: Page, findings: Finding[], options: ExportOptions): string {
  const { url, title, language, published } = page
  const file: FindingsFile = {
    format: 'whence-findings',
    version: 1,
    exportedAt: options.exportedAt,
    language: options.locale,
    page: { url, title, ...(language && { language }), ...(published && { published }) },
    findings: toRows(findings, options),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
