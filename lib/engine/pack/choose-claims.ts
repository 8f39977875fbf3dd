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
  const editions = [...new Set(postings.map(({ edition }) => edition))]
  const found = editions.map(edition => ({
    edition,
    ...weigh(postings.filter(each => each.edition === edition)),
  }))
  const least = leastOf(found, limit)
  const chosen: { edition: string; number: number; weight: number }[] = []
  for (const { edition, numbers, weights } of found)
    for (const number of numbers) {
      const weight = weights[number]!
      if (weight >= least) chosen.push({ edition, number, weight })
    }
  if (least > 0) chosen.sort((a, b) => b.weight - a.weight)
  return chosen.slice(0, limit).map(({ edition, number }) => [edition, number])
}

interface Weighed {
  /** In the order in which they were met. */
  numbers: number[]
  /** By number. */
  weights: Float64Array
}

/** By place in an array: a map of as many claims as common keys name takes ten times as long. */
function weigh(postings: Posting[]): Weighed {
  let highest = -1
  for (const { numbers } of postings) for (const number of numbers) if (number > highest) highest = number
  const weights = new Float64Array(highest + 1)
  const met: number[] = []
  for (const { numbers } of postings) {
    const weight = 1 / numbers.length
    for (const number of numbers) {
      if (weights[number] === 0) met.push(number)
      weights[number]! += weight
    }
  }
  return { numbers: met, weights }
}

/** The weight that the first `limit` have at least; 0 where there are no more than that. */
function leastOf(found: Weighed[], limit: number): number {
  const all = new Float64Array(found.reduce((sum, { numbers }) => sum + numbers.length, 0))
  if (all.length <= limit) return 0
  let at = 0
  for (const { numbers, weights } of found) for (const number of numbers) all[at++] = weights[number]!
  return all.sort().at(-limit)!
}
