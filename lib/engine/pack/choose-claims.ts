/**
 * A question is answered with at most this many claims, the likeliest. With the keys that an article asks, its
 * look-ups stay under 500, however many claims the packs hold.
 */
export const MAX_CLAIMS = 120

/** What one of the asked keys names: the claims of one edition of a pack, by number. */
export interface Posting {
  edition: string
  numbers: ArrayLike<number> & Iterable<number>
}

/**
 * At most `limit` claims of those under the postings, as `[edition, number]`: first the ones under the most and the
 * rarest keys, where a key counts by the inverse of how many claims it names.
 */
export function chooseClaims(postings: Posting[], limit: number): [edition: string, number: number][] {
  const weights = new Map<string, Map<number, number>>()
  for (const { edition, numbers } of postings) {
    const ofEdition = weights.get(edition) ?? new Map<number, number>()
    weights.set(edition, ofEdition)
    for (const number of numbers) ofEdition.set(number, (ofEdition.get(number) ?? 0) + 1 / numbers.length)
  }
  const found = Array.from(weights, ([edition, claims]) =>
    Array.from(claims, ([number, weight]) => ({ edition, number, weight })),
  ).flat()
  if (found.length > limit) found.sort((a, b) => b.weight - a.weight)
  return found.slice(0, limit).map(({ edition, number }) => [edition, number])
}
