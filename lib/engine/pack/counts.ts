import { sourcesOf } from './rules'
import type { BuiltPack, PackClaim, PackSource } from './schema'

/** What a pack says of its own size, counting the sources that its claims name; no file is believed about it. */
export function countsOf(claims: PackClaim[], sources: PackSource[]): BuiltPack['counts'] {
  const linked = new Set(sources.filter(({ url }) => url).map(({ id }) => id))
  const confirmed = claims.filter(({ origin }) => origin.found && linked.has(origin.source))
  return {
    claims: claims.length,
    sources: new Set(claims.flatMap(sourcesOf)).size,
    confirmedOrigins: claims.length ? Math.round((confirmed.length / claims.length) * 1000) / 1000 : 0,
  }
}
