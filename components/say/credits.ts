import type { Credit, Finding } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { type Part, phrase } from './parts'
import { sayPublisher } from './publisher'

/** Whom the page itself credits, and how that one stands to the origin; nothing where it credits nobody. */
export function sayCredit(finding: Finding, strings: Strings): Part[] {
  const { credit } = finding
  if (!credit) return []
  if (finding.relation === 'none') return sayLink(credit, strings)
  const { origin } = finding.match.claim
  const name = named(credit, strings)
  if (!origin.found) return phrase(strings, 'credits.name', { name })
  return phrase(strings, `credits.${credit.is}`, {
    name,
    again: credit.name,
    publisher: sayPublisher(origin.source.publisher, strings),
  })
}

function sayLink(credit: Credit, strings: Strings): Part[] {
  if (!credit.href) return phrase(strings, 'credits.page', { name: credit.name })
  const host = { text: hostOf(credit.href), href: credit.href }
  return phrase(strings, 'credits.linked', { name: credit.name, host })
}

/** With its article, which is no part of the link. */
function named({ name, href }: Credit, strings: Strings): Part[] {
  const said = sayPublisher(name, strings)
  if (!href) return [said]
  const article = said.slice(0, said.length - name.length)
  return [...(article ? [article] : []), { text: name, href }]
}

/** The host of an address without its "www."; the address itself where it is none. */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : href
}
