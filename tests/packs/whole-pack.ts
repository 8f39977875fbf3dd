import { buildPack } from '../../lib/engine/pack/build'
import type { BuiltPack } from '../../lib/engine/pack/schema'
import { smallPack } from './small-pack'

/** A built pack in which every field that a pack may have stands, as a reader's file holds it; a fresh copy each time. */
export function wholePack(): BuiltPack {
  const pack: BuiltPack = JSON.parse(JSON.stringify(buildPack(smallPack()).pack))
  const [first, second] = pack.claims
  if (!first?.origin.found || !second) throw new Error('The small pack has changed')
  const account = { account: 'list-2024' }
  Object.assign(pack, { description: { en: 'Lights along the coast.' } })
  Object.assign(pack.entities[0]!, { aliases: { '*': ['NL'], en: ['The Light'] }, wikidata: 'Q42' })
  Object.assign(pack.measures[0]!, {
    nouns: [['lamp', 'lantern']],
    excludes: [pack.measures[1]!.id],
    between: true,
    worded: true,
    daily: true,
  })
  Object.assign(pack.sources[0]!, {
    authors: ['Ada Brandt'],
    archived: 'https://archive.example.org/list-2020',
    language: 'en',
    access: 'free',
    note: 'syndicated-copy',
  })
  Object.assign(first, { also: ['north-light-old'], period: '2020' })
  Object.assign(first.quantity, { qualifier: 'approx', per: 'floor' })
  Object.assign(first.origin, { speaker: 'Ada Brandt', wording: 'It is 42 metres tall.', ...account })
  Object.assign(first.lineage[0]!, { note: { en: 'Measured again.' }, quantity: { ...first.quantity } })
  Object.assign(second, { origin: { found: false, searched: 'The archives.', ...account } })
  pack.counts.confirmedOrigins = 0.5
  return pack
}
