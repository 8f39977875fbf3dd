import type { Claim, Entity, Measure, Term } from './claim'

/**
 * How the engine asks for what the packs hold: IndexedDB in the extension, arrays in Node and in tests.
 * Every question is a list of keys, answered by key and never by scan.
 */
export interface Lookup {
  /** Whether any term begins with this folded word; a false yes is allowed, a false no is not. */
  mayBegin(word: string): boolean
  /** The terms of these folded n-grams; keys that name nothing are left out. */
  terms(keys: string[]): Promise<Term[]>
  /**
   * Claims under these keys, each once: `em:ENTITY|MEASURE`, `ev:ENTITY|BUCKET`, `id:CLAIM` and so on, as
   * `match/claim-keys.ts` lists them. At most `MAX_CLAIMS` of `choose-claims.ts`, those under the rarest keys.
   */
  claims(keys: string[]): Promise<Claim[]>
  entities(ids: string[]): Promise<Entity[]>
  measures(ids: string[]): Promise<Measure[]>
}

/** Runs `work` with a look-up whose questions are all answered from one consistent state of the packs. */
export type ReadPacks = <T>(work: (lookup: Lookup) => Promise<T>) => Promise<T>
