import type { Claim } from '../pack/claim'
import { claimantsOf, partiesOf } from './claimants'
import { nameKey, wordKey } from './keys'

/** What to look for near a figure; words are stems between spaces as `Scene.foldedWords` has them. */
export interface ClaimWords {
  /** The claim's cue words in the page's language and in every one, those that the page may hold. */
  cues: { words: string; key: string }[]
  /** Its publisher, where that is not what it is about, and its speaker's surname. */
  credited: string[]
  /** Its publisher and its speaker as entities; see `claimantsOf`. */
  claimants: string[]
  /** Those between whom it is; see `partiesOf`. */
  parties: string[]
}

/**
 * The words of each claim in a language, made when first asked for; of its cues those alone whose every stem is on
 * the page, as `isOnPage` tells: most are not, and need not be looked for near every figure.
 */
export function claimWordsIn(
  language: string,
  isOnPage: (stem: string) => boolean,
): (claim: Claim) => ClaimWords {
  const known = new Map<Claim, ClaimWords>()
  const tag = language.split('-')[0]!
  return claim => {
    const words = known.get(claim) ?? wordsOf(claim, tag, isOnPage)
    known.set(claim, words)
    return words
  }
}

function wordsOf(claim: Claim, tag: string, isOnPage: (stem: string) => boolean): ClaimWords {
  const { cues, origin, entities } = claim
  const written = [...(cues[tag] ?? []), ...(cues['*'] ?? [])]
  const credited: string[] = []
  if (origin.found) {
    const { publisher } = origin.source
    const isSubject = entities.includes(nameKey(publisher).replaceAll(' ', '-'))
    if (!isSubject) credited.push(publisher.replace(/^The /, ''))
    if (origin.speaker) credited.push(origin.speaker.split(' ').at(-1)!)
  }
  const cueKeys = written.map(words => ({ words, key: searchKey(words) }))
  return {
    cues: cueKeys.filter(({ key }) => key.trim().split(' ').every(isOnPage)),
    credited: credited.map(searchKey),
    claimants: claimantsOf(claim),
    parties: partiesOf(claim),
  }
}

function searchKey(words: string): string {
  return ` ${wordKey(words).slice(1)} `
}
