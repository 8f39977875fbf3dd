import { textIn } from '../cite/text-in'
import type { Claim, Source } from '../pack/claim'
import type { Credit, Finding } from '../types'
import { inPageOrder } from './in-page-order'
import { plainText } from './plain-text'

/** What a page's findings are exported with. */
export interface ExportOptions {
  /** BCP 47 of `say`'s words and the claims' statements. */
  locale: string
  /** ISO 8601 time of the export. */
  exportedAt: string
  /** The finding in plain sentences. */
  say(finding: Finding): string
}

/** A finding laid flat: one row of every export. What there is none of is absent. */
export interface FindingRow {
  /** 1 up, in the order of the page. */
  number: number
  /** The figure as the page writes it. */
  quote: string
  /** UTF-16 offsets into the page's text. */
  start: number
  end: number
  min: number
  max: number
  unit: string
  qualifier?: string
  per?: string
  look: Finding['look']
  relation: Finding['relation']
  drift?: string
  /** The finding in words. */
  finding: string
  claim?: ClaimCells
  credited?: Credited
  /** Claims of the same value about something else. */
  similar: { id: string; statement: string }[]
}

/** Whom the page itself names as the source of a figure. */
export type Credited = Pick<Credit, 'name' | 'href'>

interface ClaimCells {
  id: string
  pack: string
  statement: string
  min: number
  max: number
  unit: string
  standing: string
  attribution?: string
  speaker?: string
  /** Absent where no origin was found. */
  source?: SourceCells
  /** The account that stands in for an origin without an address, or without an origin. */
  account?: SourceCells
  checkedOn: string
}

type SourceCells = Pick<Source, 'publisher' | 'title' | 'authors' | 'date' | 'url' | 'archived'>

/** The findings of a page in its order. */
export const toRows = (findings: Finding[], options: Pick<ExportOptions, 'locale' | 'say'>): FindingRow[] =>
  inPageOrder(findings).map((finding, index) => toRow(finding, index + 1, options))

function toRow(
  finding: Finding,
  number: number,
  { locale, say }: Pick<ExportOptions, 'locale' | 'say'>,
): FindingRow {
  const { figure, quote, look, relation, credit, similar } = finding
  const { start, end, min, max, unit, qualifier, per } = figure
  return {
    number,
    quote,
    start,
    end,
    min,
    max,
    unit,
    ...(qualifier && { qualifier }),
    ...(per && { per }),
    look,
    relation,
    ...('drift' in finding && finding.drift && { drift: finding.drift }),
    finding: plainText(say(finding)),
    ...('match' in finding && { claim: claimCells(finding.match.claim, locale) }),
    ...(credit && { credited: creditedBy(credit) }),
    similar: similar.map(claim => ({ id: claim.id, statement: textIn(claim.statement, locale) })),
  }
}

/** The page's own credit, as every export gives it. */
export const creditedBy = ({ name, href }: Credit): Credited => ({ name, ...(href && { href }) })

function claimCells({ origin, ...claim }: Claim, locale: string): ClaimCells {
  const { min, max, unit } = claim.quantity
  return {
    id: claim.id,
    pack: claim.pack,
    statement: textIn(claim.statement, locale),
    min,
    max,
    unit,
    standing: claim.standing,
    ...(origin.found && {
      attribution: origin.attribution,
      ...(origin.speaker && { speaker: origin.speaker }),
      source: sourceCells(origin.source),
    }),
    ...(origin.account && { account: sourceCells(origin.account) }),
    checkedOn: claim.checkedOn,
  }
}

const sourceCells = ({ publisher, title, authors, date, url, archived }: Source): SourceCells => ({
  publisher,
  ...(title && { title }),
  ...(authors && { authors }),
  ...(date && { date }),
  ...(url && { url }),
  ...(archived && { archived }),
})
