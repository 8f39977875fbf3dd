import type { Claim } from '../../lib/engine/pack/claim'
import type { Strings } from '../strings'
import { sayDate } from './dates'
import { type Part, phrase } from './parts'
import { sayPublisher } from './publisher'
import { partIn } from './texts'
import { sayShort, sayValue } from './value'

/** "Also $500 billion: Stargate, January 2025." */
export function sayNotThis(claim: Claim, strings: Strings): Part[] {
  return phrase(strings, 'similar.also', {
    value: { b: sayShort(claim.quantity, strings) },
    ...dated(claim, sayDate(claim.asOf, strings), strings),
  })
}

/** Of a figure without a source: what the same number is known of, and from whom. */
export function saySimilar(claim: Claim, strings: Strings): Part[] {
  const source = claim.origin.found ? claim.origin.source : claim.origin.account
  const said = {
    value: { b: sayValue(claim.quantity, strings) },
    ...dated(claim, sayDate(source?.date ?? claim.asOf, strings), strings),
  }
  if (!source) return phrase(strings, 'similar.also', said)
  const name = sayPublisher(source.publisher, strings)
  return phrase(strings, 'similar.other', {
    ...said,
    publisher: source.url ? { text: name, href: source.url } : name,
  })
}

/** A claim's name and its date, which is not said twice where the name ends in it: "OpenAI's valuation, October 2025". */
function dated({ label }: Claim, when: string, strings: Strings): { what: Part; when: string } {
  const what = partIn(label, strings)
  if (typeof what !== 'string') return { what, when }
  const [, name, month] = /^(.+), (\p{L}+ \d{4})$/u.exec(what) ?? []
  return { what: name && plainly(when).endsWith(month!) ? name : what, when }
}

const plainly = (text: string) => text.replace(/\s/g, ' ')
