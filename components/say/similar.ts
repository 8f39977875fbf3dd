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
    what: partIn(claim.label, strings),
    when: sayDate(claim.asOf, strings),
  })
}

/** Of a figure without a source: what the same number is known of, and from whom. */
export function saySimilar(claim: Claim, strings: Strings): Part[] {
  const source = claim.origin.found ? claim.origin.source : claim.origin.account
  const said = {
    value: { b: sayValue(claim.quantity, strings) },
    what: partIn(claim.label, strings),
    when: sayDate(source?.date ?? claim.asOf, strings),
  }
  if (!source) return phrase(strings, 'similar.also', said)
  const name = sayPublisher(source.publisher, strings)
  return phrase(strings, 'similar.other', {
    ...said,
    publisher: source.url ? { text: name, href: source.url } : name,
  })
}
