import Fuse from 'fuse.js'
import { splitWords } from '../match/words'
import type { Claim } from '../pack/claim'

/** A claim and the words that it is found by; see `claim-words.ts`. */
export interface Searchable {
  claim: Claim
  words: string
}

/** How much each text of a claim counts in a search: what it is called more than how it is told. */
const keys = [
  { name: 'words', weight: 2, getFn: ({ words }: Searchable) => words },
  { name: 'label', weight: 2, getFn: ({ claim }: Searchable) => Object.values(claim.label) },
  { name: 'statement', weight: 1, getFn: ({ claim }: Searchable) => Object.values(claim.statement) },
]

/** The claims that fit the query, best first; words may be misspelt. Takes milliseconds for some hundred candidates. */
export function rankFuzzily(query: string, candidates: Searchable[], limit: number): Claim[] {
  const fuse = new Fuse(candidates, {
    keys,
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.35,
    useTokenSearch: true,
    tokenize: text => splitWords(text).map(({ fold }) => fold),
  })
  return fuse.search(query, { limit }).map(({ item }) => item.claim)
}
