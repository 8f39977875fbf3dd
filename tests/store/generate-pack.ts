import { countsOf } from '../../lib/engine/pack/counts'
import type { BuiltPack, PackClaim, PackEntity, PackMeasure, PackSource } from '../../lib/engine/pack/schema'

export interface Generated {
  claims: number
  id?: string
  version?: string
  /** Equal seeds give equal packs. */
  seed?: number
}

/**
 * A built pack of any size that passes every check, with names, values and sentences as real packs have them: few
 * entities that everybody writes about and many that hardly anybody does.
 */
export function generatePack({
  claims: count,
  id = 'generated',
  version = '1.0.0',
  seed = 1,
}: Generated): BuiltPack {
  const random = createRandom(seed)
  const entities = Array.from({ length: Math.max(3, Math.ceil(count / 20)) }, (_, n) =>
    generateEntity(n, random),
  )
  const sources = Array.from({ length: Math.max(2, Math.ceil(count / 3)) }, (_, n) =>
    generateSource(n, id, random),
  )
  const claims = Array.from({ length: count }, (_, n) => generateClaim(n, id, entities, sources, random))
  return {
    format: 1,
    id,
    version,
    title: { en: `Generated pack of ${count} claims` },
    licence: 'CC0-1.0',
    languages: ['en'],
    lastChecked: '2026-10-01',
    changelog: [],
    counts: countsOf(claims, sources),
    topic: { en: [{ term: 'data center', weight: 3 }] },
    entities,
    measures: measures.map(toMeasure),
    sources,
    claims,
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!

/** The first entries far more often than the last, as in the news. */
export function pickOften<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(list.length ** random()) - 1]!
}

const openings = 'Nor Vel Tan Cor Hel Mir Sol Bra Kes Lun Ard Fen Gal Qui Zan Ost Per Rho Sta Ulm'.split(' ')
const middles = 'va ne tri do la mi so ka ber lon ri ta gen pho dex mar'.split(' ')
const closings = 'tek ric lis nox dyne soft core grid wave mont field stone bank'.split(' ')
const suffixes = ['', ' Systems', ' Energy', ' Labs', ' Semiconductor', ' Capital', ' Cloud', ' Motors']

function generateEntity(n: number, random: () => number): PackEntity {
  const stem = pick(openings, random) + pick(middles, random) + pick(middles, random) + pick(closings, random)
  const name = `${stem} ${roman(n)}${pick(suffixes, random)}`
  return {
    id: `company-${n}`,
    kind: 'company',
    name: { en: name },
    aliases: { '*': [`${stem} ${roman(n)}`, `${stem.slice(0, 4).toUpperCase()}${n}`] },
  }
}

/** A short word for a number, as company names have: no digits, and no two alike. */
function roman(n: number): string {
  const letters = 'BCDFGNPRSTVZ'
  const vowel = 'aeiou'[n % 5]!
  const rest = Math.floor(n / 5)
  return (
    letters[rest % letters.length]! +
    vowel +
    (rest < letters.length ? '' : roman(Math.floor(rest / letters.length)).toLowerCase())
  )
}

interface GeneratedMeasure {
  id: string
  dim: string
  unit: string
  /** Powers of ten between which values lie. */
  from: number
  to: number
}

const measures: GeneratedMeasure[] = [
  ...[
    'revenue',
    'capital-spending',
    'valuation',
    'funding',
    'profit',
    'cost',
    'market-value',
    'debt',
    'sales',
  ].map(id => ({
    id,
    dim: 'money',
    unit: 'USD',
    from: 6,
    to: 12.5,
  })),
  ...['market-share', 'growth', 'margin', 'utilisation', 'stake'].map(id => ({
    id,
    dim: 'share',
    unit: '%',
    from: 0,
    to: 2,
  })),
  ...['capacity', 'power-draw', 'power-contract'].map(id => ({
    id,
    dim: 'power',
    unit: 'W',
    from: 6,
    to: 10.5,
  })),
  ...['electricity-use', 'electricity-bill'].map(id => ({ id, dim: 'energy', unit: 'Wh', from: 9, to: 15 })),
  ...['users', 'jobs', 'chips', 'customers'].map(id => ({
    id,
    dim: 'count',
    unit: id.slice(0, -1),
    from: 3,
    to: 9,
  })),
]

function toMeasure({ id, dim }: GeneratedMeasure): PackMeasure {
  const words = id.replaceAll('-', ' ')
  return { id, dim, name: { en: words }, cues: { en: [words, `total ${words}`] }, not: [] }
}

const publishers = [
  'The Morning Ledger',
  'Weekly Circuit',
  'Harbour Times',
  'Grid Monitor',
  'Il Corriere dei Dati',
]

function generateSource(n: number, pack: string, random: () => number): PackSource {
  const date = `202${Math.floor(random() * 6)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`
  return {
    id: `source-${n}`,
    publisher: pick(publishers, random),
    title: `What the figures of quarter ${n} tell about the machines that we build`,
    authors: ['Ada Brandt', 'Luca Neri'],
    date,
    url: `https://news.example.org/${pack}/${date}/article-${n}`,
    language: 'en',
  }
}

function generateClaim(
  n: number,
  pack: string,
  entities: PackEntity[],
  sources: PackSource[],
  random: () => number,
): PackClaim {
  const [entity, partner] = [pickOften(entities, random), pickOften(entities, random)]
  const measure = pickOften(measures, random)
  const value = Number((10 ** (measure.from + random() * (measure.to - measure.from))).toPrecision(8))
  const words = measure.id.replaceAll('-', ' ')
  const year = 2019 + Math.floor(random() * 8)
  const source = pick(sources, random)
  return {
    id: `${pack}-claim-${n}`,
    also: [],
    entities: partner === entity || random() < 0.5 ? [entity.id] : [entity.id, partner.id],
    measure: measure.id,
    quantity: { min: value, max: value, unit: measure.unit, qualifier: random() < 0.3 ? 'approx' : null },
    period: String(year),
    asOf: source.date!,
    stage: 'estimate',
    statement: {
      en: `${entity.name.en} put its ${words} for ${year} at ${value.toPrecision(3)} ${measure.unit}, ${partner.name.en} was told.`,
      it: `${entity.name.en} stimava per il ${year} ${words} pari a ${value.toPrecision(3)} ${measure.unit}.`,
    },
    label: { en: `${entity.name.en.slice(0, 40)} ${words}`, it: `${words} nel ${year}` },
    origin: { found: true, source: source.id, attribution: 'press release' },
    lineage: [],
    standing: 'standing',
    confidence: 'high',
    cues: { en: [words, `${entity.name.en} ${words}`.slice(0, 60)] },
    confusable: [],
    checkedOn: '2026-10-01',
  }
}
