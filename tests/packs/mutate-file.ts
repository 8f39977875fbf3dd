/** Ways in which a file comes to be broken, each done to the bytes of a good one. */
export const mutations: Record<string, (json: string, random: () => number) => Uint8Array> = {
  'bytes flipped': flipBytes,
  'cut short': (json, random) => encode(json.slice(0, below(json.length, random))),
  'a field dropped': onPlace((holder, key) => void drop(holder, key)),
  'a field of no known name': onPlace(
    (holder, key) => void Object.assign(holder, { [`${key}2`]: holder[key] }),
  ),
  'a value of another type': onPlace((holder, key, random) => put(holder, key, pick(strangers, random))),
  'a value of another place': onPlace((holder, key, random, places) => {
    const [from, fromKey] = pick(places, random)
    put(holder, key, structuredClone(from[fromKey]))
  }),
  'a huge value': onPlace((holder, key, random) => put(holder, key, pick(huge, random)())),
  'deep nesting': onPlace((holder, key, random) => put(holder, key, nested(20 + below(2000, random)))),
  'a trap for a key': (json, random) =>
    encode(json.replace(/"[a-z]+":/gi, key => (random() < 0.01 ? `${pick(traps, random)}:` : key))),
  'another encoding': (json, random) => pick(encodings, random)(json),
}

type Holder = Record<string | number, unknown>
type Change = (
  holder: Holder,
  key: string | number,
  random: () => number,
  places: [Holder, string | number][],
) => void

const below = (limit: number, random: () => number) => Math.floor(random() * limit)
const pick = <T>(list: readonly T[], random: () => number): T => list[below(list.length, random)]!
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const strangers = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  0.1,
  '',
  ' ',
  '7',
  'x',
  [],
  {},
  [[]],
  { en: 'x' },
  '\ud800',
]
const huge = [
  () => 'a'.repeat(1_000_000),
  () => 'word '.repeat(200_000),
  () => Array.from({ length: 50_000 }, () => 'x'),
  () => Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, n])),
  () => 9e307,
]
const traps = [
  '"__proto__"',
  '"constructor"',
  '"prototype"',
  '"toString"',
  '"hasOwnProperty"',
  '""',
  '"length"',
]

const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(view.buffer)
}
const encodings = [
  (text: string) => Uint8Array.from(text, character => character.charCodeAt(0) & 0xff),
  (text: string) => utf16(text, true),
  (text: string) => utf16(`\ufeff${text}`, false),
  (text: string) => encode(`\ufeff${text}`),
  (text: string) => encode(String.fromCharCode(...encode(text))),
  (text: string) => encode(text.replaceAll('"', '“')),
]

function flipBytes(json: string, random: () => number): Uint8Array {
  const bytes = encode(json)
  for (let flips = 1 + below(3, random); flips > 0; flips--)
    bytes[below(bytes.length, random)]! ^= 1 << below(8, random)
  return bytes
}

/** Does `change` to one place of the parsed file, whichever. */
function onPlace(change: Change): (json: string, random: () => number) => Uint8Array {
  return (json, random) => {
    const pack: Holder = JSON.parse(json)
    const places = placesIn(pack)
    const [holder, key] = pick(places, random)
    change(holder, key, random, places)
    return encode(JSON.stringify(pack))
  }
}

function placesIn(holder: Holder): [Holder, string | number][] {
  return Object.entries(holder).flatMap(([key, value]) => [
    [holder, key] as [Holder, string],
    ...(typeof value === 'object' && value !== null ? placesIn(value as Holder) : []),
  ])
}

function put(holder: Holder, key: string | number, value: unknown): void {
  holder[key] = value
}

function drop(holder: Holder, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { en: value }
  return value
}
