import type { PacksState } from '../../lib/platform/packs-state'
import type { StoredPack } from '../../lib/store/packs'

/** What the pages are told of the packs that the reader has: those that are on, and their topics. */
export function stateOfPacks(packs: StoredPack[]): PacksState {
  const on = packs.filter(pack => pack.on)
  return {
    state: 'ready',
    packs: on.map(({ id, head }) => ({
      id,
      version: head.version,
      title: head.title.en,
      claims: head.counts.claims,
    })),
    topics: Object.fromEntries(on.map(({ id, head }) => [id, head.topic])),
  }
}
