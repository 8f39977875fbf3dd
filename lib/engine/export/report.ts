import { plain } from '../cite/plain'
import { linkToWording } from '../cite/text-fragment'
import { toCsl } from '../cite/to-csl'
import type { Origin, Source } from '../pack/claim'
import type { Finding, Page } from '../types'
import { after, before } from './code-points'
import { type Credited, creditedBy, type ExportOptions } from './finding-row'
import { inPageOrder } from './in-page-order'
import { plainText } from './plain-text'

/** A page's findings to be read on paper. */
export interface Report {
  title: string
  url: string
  /** EDTF, as the page declares it. */
  published?: string
  exportedAt: string
  counts: Record<Finding['look'], number>
  entries: ReportEntry[]
}

/** One finding as it is printed. */
export interface ReportEntry {
  number: number
  look: Finding['look']
  quote: string
  /** The words around the quote, on one line. */
  before: string
  after: string
  /** The finding in words. */
  finding: string
  /** The origin, or the account that stands in for it, as a plain citation; absent where there is none. */
  citation?: string
  /** Where to read it: at the very words where they were seen. */
  url?: string
  archived?: string
  credited?: Credited
}

/** Everything that the printable report shows, in the order of the page. */
export function toReport(page: Page, findings: Finding[], options: ExportOptions): Report {
  return {
    title: page.title,
    url: page.url,
    ...(page.published && { published: page.published }),
    exportedAt: options.exportedAt,
    counts: countLooks(findings),
    entries: inPageOrder(findings).map((finding, index) => entryOf(finding, index + 1, page, options)),
  }
}

function countLooks(findings: Finding[]): Report['counts'] {
  const counts = { agrees: 0, differs: 0, dated: 0, disputed: 0, unknown: 0 }
  for (const { look } of findings) counts[look]++
  return counts
}

/** Characters of context on each side; a line's worth on paper. */
const context = 60

function entryOf(finding: Finding, number: number, page: Page, options: ExportOptions): ReportEntry {
  const { look, quote, credit, figure } = finding
  return {
    number,
    look,
    quote,
    before: oneLine(before(page.text, figure.start, context)),
    after: oneLine(after(page.text, figure.end, context)),
    finding: plainText(options.say(finding)),
    ...('match' in finding && originOf(finding, options)),
    ...(credit && { credited: creditedBy(credit) }),
  }
}

function originOf({ match: { claim } }: Extract<Finding, { match: unknown }>, { locale }: ExportOptions) {
  const { origin } = claim
  const source = origin.found ? origin.source : origin.account
  if (!source) return {}
  const { URL: _, ...item } = toCsl(source, { claim })
  const url = addressOf(origin, source)
  return {
    citation: plain(item, locale),
    ...(url && { url }),
    ...(source.archived && { archived: source.archived }),
  }
}

/** The address of what is cited, else that of the account that repeats it. */
function addressOf(origin: Origin, { url }: Source): string | undefined {
  const wording = origin.found ? origin.wording : undefined
  if (url && wording) return linkToWording(url, wording)
  return url ?? origin.account?.url
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
