import { markdownLink, markdownWords } from '../cite/markdown-text'
import type { Finding, Page } from '../types'
import type { ExportOptions } from './finding-row'
import { type ReportEntry, toReport } from './report'

/** The few words of the file that are its own, in the interface's language. */
export interface MarkdownLabels {
  figure: string
  finding: string
  origin: string
  credited: string
}

/** The page's title and address, then a table of its figures. */
export function toMarkdown(
  page: Page,
  findings: Finding[],
  options: ExportOptions,
  labels: MarkdownLabels,
): string {
  const { title, url, published, entries } = toReport(page, findings, options)
  const head = [labels.figure, labels.finding, labels.origin, labels.credited]
  return `${[
    `# ${markdownWords(title)}`,
    '',
    [`<${url.replace(/[<>\s]/g, encodeURIComponent)}>`, published].filter(Boolean).join(' · '),
    '',
    tableRow(head.map(markdownWords)),
    tableRow(head.map(() => '---')),
    ...entries.map(entry => tableRow(cellsOf(entry))),
  ].join('\n')}\n`
}

const tableRow = (cells: string[]): string => `| ${cells.join(' | ')} |`

const cellsOf = ({ quote, finding, citation, url, credited }: ReportEntry): string[] => [
  markdownWords(quote),
  markdownWords(finding),
  citation ? markdownLink(citation, url) : '',
  credited ? markdownLink(credited.name, credited.href) : '',
]
