import type { Finding, Page } from '../types'
import { type ExportOptions, type FindingRow, toRows } from './finding-row'

type Cell = string | number | undefined

/** One row of column names, then one per finding: RFC 4180, lines ended by CR LF, UTF-8 by a byte-order mark, without which spreadsheets read another code. */
export function toCsv(page: Page, findings: Finding[], options: ExportOptions): string {
  const rows = toRows(findings, options).map(row => Object.values(columns).map(cellOf => cellOf(row, page)))
  return `\uFEFF${[Object.keys(columns), ...rows].map(cells => `${cells.map(write).join(',')}\r\n`).join('')}`
}

const columns: Record<string, (row: FindingRow, page: Page) => Cell> = {
  number: row => row.number,
  figure: row => row.quote,
  look: row => row.look,
  relation: row => row.relation,
  drift: row => row.drift,
  finding: row => row.finding,
  min: row => row.min,
  max: row => row.max,
  unit: row => row.unit,
  per: row => row.per,
  qualifier: row => row.qualifier,
  claim: row => row.claim?.id,
  statement: row => row.claim?.statement,
  claim_min: row => row.claim?.min,
  claim_max: row => row.claim?.max,
  claim_unit: row => row.claim?.unit,
  standing: row => row.claim?.standing,
  attribution: row => row.claim?.attribution,
  speaker: row => row.claim?.speaker,
  origin: row => row.claim?.source?.publisher,
  origin_title: row => row.claim?.source?.title,
  origin_date: row => row.claim?.source?.date,
  origin_url: row => row.claim?.source?.url,
  account_url: row => row.claim?.account?.url,
  checked: row => row.claim?.checkedOn,
  credited: row => row.credited?.name,
  credited_url: row => row.credited?.href,
  page_url: (_, page) => page.url,
  page_title: (_, page) => page.title,
}

/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe; numbers stay numbers. */
function write(cell: Cell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
