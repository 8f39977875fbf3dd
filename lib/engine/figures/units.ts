/** What a unit measures and how it becomes a base unit: value × 10^power × factor. */
export interface Measure {
  unit: string
  dim: string
  power: number
  /** For units that are no power of ten of their base. */
  factor?: number
}

/** Units that take prefixes, by their sign: `[base unit, dimension, power, factor]`. */
const prefixed: Record<string, [unit: string, dim: string, power?: number, factor?: number]> = {
  W: ['W', 'power'],
  Wh: ['Wh', 'energy'],
  J: ['Wh', 'energy', 0, 1 / 3600],
  FLOP: ['FLOP', 'compute'],
  'FLOP/s': ['FLOP/s', 'compute rate'],
  B: ['B', 'storage'],
  bit: ['B', 'storage', 0, 1 / 8],
  'bit/s': ['bit/s', 'data rate'],
  L: ['L', 'volume'],
  m: ['m', 'length'],
  g: ['g', 'mass'],
  t: ['g', 'mass', 6],
  s: ['s', 'time'],
  Hz: ['Hz', 'frequency'],
  V: ['V', 'voltage'],
  A: ['A', 'current'],
  cal: ['cal', 'food energy'],
  eV: ['eV', 'particle energy'],
  pixel: ['pixel', 'count'],
}

const PREFIXES: Record<string, number> = {
  n: -9,
  µ: -6,
  m: -3,
  c: -2,
  d: -1,
  h: 2,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
  Z: 21,
}

/** Units that take none. Periods of the calendar stay themselves: a year is no number of days. */
const plain: Record<string, [unit: string, dim: string, power?: number, factor?: number]> = {
  min: ['minute', 'time'],
  h: ['hour', 'time'],
  day: ['day', 'time'],
  week: ['week', 'time'],
  month: ['month', 'time'],
  quarter: ['quarter', 'time'],
  year: ['year', 'time'],
  decade: ['year', 'time', 1],
  century: ['year', 'time', 2],
  m2: ['m2', 'area'],
  cm2: ['m2', 'area', -4],
  km2: ['m2', 'area', 6],
  ha: ['m2', 'area', 4],
  acre: ['m2', 'area', 0, 4046.8564224],
  mu: ['m2', 'area', 4, 1 / 15],
  dunam: ['m2', 'area', 3],
  tsubo: ['m2', 'area', 0, 3.305785],
  mi2: ['m2', 'area', 0, 2589988.110336],
  ft2: ['m2', 'area', 0, 0.09290304],
  m3: ['L', 'volume', 3],
  km3: ['L', 'volume', 12],
  hm3: ['L', 'volume', 9],
  cm3: ['L', 'volume', -3],
  ft3: ['L', 'volume', 0, 28.316846592],
  gal: ['L', 'volume', 0, 3.785411784],
  bbl: ['barrel', 'count'],
  tsp: ['teaspoon', 'count'],
  tbsp: ['tablespoon', 'count'],
  cup: ['cup', 'count'],
  in: ['m', 'length', 0, 0.0254],
  ft: ['m', 'length', 0, 0.3048],
  yd: ['m', 'length', 0, 0.9144],
  mi: ['m', 'length', 0, 1609.344],
  nmi: ['m', 'length', 3, 1.852],
  mil: ['m', 'length', 4],
  lightyear: ['m', 'length', 15, 9.4607304725808],
  oz: ['g', 'mass', 0, 28.349523125],
  lb: ['g', 'mass', 0, 453.59237],
  jin: ['g', 'mass', 2, 5],
  quintal: ['g', 'mass', 5],
  catty: ['g', 'mass', 2, 6],
  ton: ['g', 'mass', 3, 907.18474],
  hp: ['W', 'power', 0, 745.69987],
  degC: ['°C', 'temperature'],
  degF: ['°F', 'temperature'],
  degree: ['degree', 'angle'],
  'm/s': ['m/s', 'speed'],
  'km/h': ['km/h', 'speed'],
  mph: ['km/h', 'speed', 0, 1.609344],
  kn: ['km/h', 'speed', 0, 1.852],
  bar: ['bar', 'pressure'],
  mmHg: ['mmHg', 'pressure'],
  bpm: ['beat', 'pulse'],
  rpm: ['turn', 'turning'],
  dB: ['dB', 'sound'],
  share: ['share', 'count'],
  ppm: ['ppm', 'concentration'],
  // 升息1碼: Taiwan's steps of interest.
  quarterPoint: ['pp', 'points', 0, 0.25],
  permille: ['%', 'share', -1],
  fps: ['frame', 'frame rate'],
}

/** The measure of a unit by its sign, prefixed or not: `GWh`, `km2`, `year`. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ...Object.entries(prefixed).flatMap(([sign, row]) => [
    [sign, toMeasure(row)] as const,
    ...Object.entries(PREFIXES).map(([prefix, power]) => [prefix + sign, toMeasure(row, power)] as const),
  ]),
  // Last, for dB is no tenth of a byte.
  ...Object.entries(plain).map(([sign, row]) => [sign, toMeasure(row)] as const),
])

/** What each base unit measures, as figures and claims name it. */
export const unitDimensions: ReadonlyMap<string, string> = new Map(
  [...Object.values(plain), ...Object.values(prefixed)].map(([unit, dim]) => [unit, dim] as const),
)

/** Whether a base unit's sign may have k, M, G… before it. */
export function takesPrefix(sign: string): boolean {
  return sign in prefixed
}

function toMeasure([unit, dim, power = 0, factor]: [string, string, number?, number?], prefix = 0): Measure {
  return { unit, dim, power: power + prefix, ...(factor === undefined ? {} : { factor }) }
}
