/** Where a word's claims are listed, and how long it is, in one number of 32 bits. */
export interface WordAddress {
  /** Of its row in `wordBlocks`; up to two million. */
  block: number
  /** Its list within the row. */
  place: number
  /** In letters, up to 31; what is longer counts as that. */
  length: number
}

const LENGTH_BITS = 5
const PLACE_BITS = 6
const LONGEST = 2 ** LENGTH_BITS - 1

/** Words to a block. */
export const PLACES = 2 ** PLACE_BITS

/** The number that `partsOfAddress` takes apart again; of a length beyond 31, as 31. */
export function addressOf({ block, place, length }: WordAddress): number {
  return (block * PLACES + place) * 2 ** LENGTH_BITS + Math.min(length, LONGEST)
}

/** What `addressOf` put together. */
export function partsOfAddress(address: number): WordAddress {
  const at = Math.floor(address / 2 ** LENGTH_BITS)
  return { block: Math.floor(at / PLACES), place: at % PLACES, length: address % 2 ** LENGTH_BITS }
}
