/** Lists of numbers under names, all in one array, which a database reads much faster than many. */
export interface Lists {
  tails: string[]
  /** Where in `numbers` the list of each tail ends; it begins where the one before ends. */
  ends: Uint32Array
  numbers: Uint32Array
}

export function packLists(lists: Map<string, number[]>): Lists {
  let end = 0
  return {
    tails: [...lists.keys()],
    ends: Uint32Array.from(lists.values(), numbers => (end += numbers.length)),
    numbers: Uint32Array.from([...lists.values()].flat()),
  }
}

/** The list under a tail; empty where there is none. */
export function listUnder(lists: Lists, tail: string): Uint32Array {
  const index = lists.tails.indexOf(tail)
  return index < 0 ? new Uint32Array() : listAt(lists, index)
}

/** The list at a place in the row. */
export function listAt({ ends, numbers }: Pick<Lists, 'ends' | 'numbers'>, index: number): Uint32Array {
  return numbers.subarray(ends[index - 1] ?? 0, ends[index])
}
