import { claimKeys } from '../match/claim-keys'
import { keyBeginnings } from '../match/keys'
import { chooseClaims, MAX_CLAIMS } from './choose-claims'
import type { Entity, Measure, Term } from './claim'
import type { Lookup, ReadPacks } from './lookup'
import { packTerms, resolveClaims } from './resolve'
import type { BuiltPack } from './schema'

/** Built packs held in memory, for Node and tests. Of two packs with one claim id, both are found. */
export function readArrays(packs: BuiltPack[]): ReadPacks {
  const lookup = createArrayLookup(packs)
  return work => work(lookup)
}

function createArrayLookup(packs: BuiltPack[]): Lookup {
  const terms = packs.flatMap(packTerms)
  const beginnings = new Set(terms.flatMap(({ key }) => keyBeginnings(key)))
  const byTerm = group(terms, ({ key }) => [key])
  const all = packs.flatMap(resolveClaims)
  const numbered = group(
    all.map((claim, number) => ({ claim, number })),
    ({ claim }) => claimKeys(claim),
  )
  const entities = group<Entity>(
    packs.flatMap(pack => pack.entities),
    ({ id }) => [id],
  )
  const measures = group<Measure>(
    packs.flatMap(pack => pack.measures),
    ({ id }) => [id],
  )
  return {
    mayBegin: word => beginnings.has(word),
    terms: async keys => pick<Term>(byTerm, keys),
    async claims(keys) {
      const postings = [...new Set(keys)].flatMap(key => {
        const entries = numbered.get(key)
        return entries ? { edition: '', numbers: entries.map(({ number }) => number) } : []
      })
      return chooseClaims(postings, MAX_CLAIMS).map(([, number]) => all[number]!)
    },
    entities: async ids => pick(entities, ids),
    measures: async ids => pick(measures, ids),
  }
}

function group<T>(entries: T[], keysOf: (entry: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const members = groups.get(key)
      if (members) members.push(entry)
      else groups.set(key, [entry])
    }
  return groups
}

/** The entries under any of `keys`, each once. */
function pick<T>(groups: Map<string, T[]>, keys: string[]): T[] {
  return [...new Set(keys.flatMap(key => groups.get(key) ?? []))]
}
