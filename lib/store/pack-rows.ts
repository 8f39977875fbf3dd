import { createFilter } from '../engine/match/filter'
import { claimKeys } from '../engine/match/keys'
import type { Term } from '../engine/pack/claim'
import { claimResolver, packTerms } from '../engine/pack/resolve'
import type { BuiltPack } from '../engine/pack/schema'
import { createBreathing } from './breathe'
import type { ClaimRow, EditionId, EntityRow, Filters, MeasureRow, PostingRow, TermRow } from './db'

/** Everything that is written for one edition of a pack. */
export interface PackRows {
  claims: ClaimRow[]
  postings: PostingRow[]
  terms: TermRow[]
  entities: EntityRow[]
  measures: MeasureRow[]
}

/**
 * A key lists at most this many claims. One that names more says little about which is meant, and its list would
 * make the look-up dearer as packs grow; the narrower keys of the same claims still find them.
 */
const MAX_POSTING = 1024

/** What the filter calls an entity. */
export const entityKey = (id: string) => `entity:${id}`
/** What the filter calls a measure. */
export const measureKey = (id: string) => `measure:${id}`

/** The rows of a pack, made in stints that leave the page alive, and the filters that go with them. */
export async function buildRows(
  edition: EditionId,
  pack: BuiltPack,
): Promise<{ rows: PackRows; filters: Filters }> {
  const breathe = createBreathing()
  const resolve = claimResolver(pack)
  const claims: ClaimRow[] = []
  const postings = new Map<string, number[]>()
  for (const [number, packClaim] of pack.claims.entries()) {
    const claim = resolve(packClaim)
    claims.push({ edition, number, claim })
    for (const key of new Set(claimKeys(claim))) post(postings, key, number)
    await breathe()
  }
  const terms = groupTerms(packTerms(pack))
  return {
    rows: {
      claims,
      postings: Array.from(postings, ([key, numbers]) => ({
        edition,
        key,
        numbers: Uint32Array.from(numbers),
      })),
      terms: Array.from(terms, ([key, list]) => ({ edition, key, terms: list })),
      entities: pack.entities.map(entity => ({ edition, id: entity.id, entity })),
      measures: pack.measures.map(measure => ({ edition, id: measure.id, measure })),
    },
    filters: { terms: createFilter(terms.keys()), keys: createFilter(keysOf(pack, postings)) },
  }
}

function* keysOf({ entities, measures }: BuiltPack, postings: Map<string, number[]>): Generator<string> {
  yield* postings.keys()
  for (const { id } of entities) yield entityKey(id)
  for (const { id } of measures) yield measureKey(id)
}

function post(postings: Map<string, number[]>, key: string, number: number): void {
  const numbers = postings.get(key)
  if (!numbers) postings.set(key, [number])
  else if (numbers.length < MAX_POSTING) numbers.push(number)
}

function groupTerms(terms: Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>()
  for (const term of terms) {
    const group = groups.get(term.key)
    if (group) group.push(term)
    else groups.set(term.key, [term])
  }
  return groups
}
