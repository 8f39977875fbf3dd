import { keyBeginnings } from './keys'

/**
 * A Bloom filter of the beginnings of terms: it decides which word n-grams of an article are asked at all.
 * Plain data, so that a store can keep it as one record.
 */
export interface Filter {
  bits: Uint8Array
  /** How many bits each beginning sets. */
  hashes: number
}

/** With ten bits each and seven hashes one beginning in a hundred is held that was never added. */
const BITS_PER_BEGINNING = 10
const HASHES = 7
/** The record stays under 256 kB however large the packs; beyond 200,000 beginnings the false yeses grow slowly. */
const MAX_BYTES = 2 ** 18

/** A filter of the beginnings of every key; see `keyBeginnings`. */
export function createFilter(keys: Iterable<string>): Filter {
  const beginnings = new Set<string>()
  for (const key of keys) for (const beginning of keyBeginnings(key)) beginnings.add(beginning)
  const wanted = Math.ceil((beginnings.size * BITS_PER_BEGINNING) / 8)
  const filter = { bits: new Uint8Array(Math.min(MAX_BYTES, Math.max(64, wanted))), hashes: HASHES }
  for (const beginning of beginnings) {
    for (const bit of bitsOf(filter, beginning)) filter.bits[bit >> 3]! |= 1 << (bit & 7)
  }
  return filter
}

/** Whether any key may begin with these words. Never a false no. Asked of every word of a page, and so without a list of bits. */
export function mayBegin({ bits, hashes }: Filter, beginning: string): boolean {
  const [first, second] = hashesOf(beginning)
  for (let index = 0; index < hashes; index++) {
    const bit = bitAt(index, first, second, bits.length * 8)
    if ((bits[bit >> 3]! & (1 << (bit & 7))) === 0) return false
  }
  return true
}

function bitsOf({ bits, hashes }: Filter, text: string): number[] {
  const [first, second] = hashesOf(text)
  return Array.from({ length: hashes }, (_, index) => bitAt(index, first, second, bits.length * 8))
}

/** Two hashes make all of them (Kirsch and Mitzenmacher 2006). */
function hashesOf(text: string): [first: number, second: number] {
  return [hash(text, 0x811c9dc5), hash(text, 0x01000193) | 1]
}

function bitAt(index: number, first: number, second: number, size: number): number {
  return ((first + Math.imul(index, second)) >>> 0) % size
}

/** FNV-1a over UTF-16 code units, finished as in murmur3 so that near texts fall far apart. */
function hash(text: string, seed: number): number {
  let h = seed
  for (let index = 0; index < text.length; index++) h = Math.imul(h ^ text.charCodeAt(index), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
}
