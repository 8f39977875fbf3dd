/**
 * Lists of rising numbers under names, all in one array of bytes and one text: a database reads them much faster than
 * many small ones, and a record of more than 64 kB, which Chromium keeps as a file, takes it ten times as long.
 */
export interface Lists extends UnnamedLists {
  /** The names, one to a line. */
  tails: string
}

/** Lists of rising numbers, each known by its place, in as few bytes as they take. */
export interface UnnamedLists {
  /** Where in `bytes` each list ends; it begins where the one before ends. */
  ends: Uint32Array
  /** What each number is more than the one before it in its list: seven bits to a byte, the lowest first. */
  bytes: Uint8Array
}

/** The bit of a byte that says that its number goes on in the next. */
const MORE = 0x80

/** Lists of rising numbers with their names, in the order of the map. */
export function packLists(lists: Map<string, number[]>): Lists {
  return { tails: [...lists.keys()].join('\n'), ...packUnnamed(lists.values()) }
}

/** Lists that are known by their places. */
export function packUnnamed(lists: Iterable<Iterable<number>>): UnnamedLists {
  const bytes: number[] = []
  const ends = Uint32Array.from(lists, numbers => pushList(bytes, numbers))
  return { ends, bytes: Uint8Array.from(bytes) }
}

/** The names of the lists, in order. */
export function tailsOf({ tails }: Pick<Lists, 'tails'>): string[] {
  return tails.split('\n')
}

/** The lists under some names, in their order; empty where there is none. */
export function listsUnder(lists: Lists, tails: string[]): number[][] {
  const all = tailsOf(lists)
  return tails.map(tail => {
    const index = all.indexOf(tail)
    return index < 0 ? [] : listAt(lists, index)
  })
}

/** The list at a place in the row. */
export function listAt({ ends, bytes }: UnnamedLists, index: number): number[] {
  const numbers: number[] = []
  const end = ends[index] ?? 0
  let [number, factor] = [0, 1]
  for (let at = ends[index - 1] ?? 0; at < end; at++) {
    const byte = bytes[at]!
    number += (byte % MORE) * factor
    factor *= MORE
    if (byte >= MORE) continue
    numbers.push(number)
    factor = 1
  }
  return numbers
}

/** Appends a list; returns where it ends. */
function pushList(bytes: number[], numbers: Iterable<number>): number {
  let before = 0
  for (const number of numbers) {
    let step = number - before
    for (; step >= MORE; step = Math.floor(step / MORE)) bytes.push((step % MORE) + MORE)
    bytes.push(step)
    before = number
  }
  return bytes.length
}
