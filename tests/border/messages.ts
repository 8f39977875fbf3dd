import fc from 'fast-check'

/** A call that is as it should be: its name and its arguments. */
export type GoodCalls = Record<string, unknown[]>

/** Names that mean something to JavaScript itself, and a few of our own. */
const oddNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  'start',
  'figure',
]

/** What can cross between two contexts of a browser: JSON and a little more. */
const anything = fc.anything({
  key: fc.oneof(fc.constantFrom(...oddNames), fc.string({ maxLength: 6 })),
  values: [
    fc.constantFrom(...oddNames),
    fc.string({ maxLength: 40 }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
  ],
  maxDepth: 4,
  maxKeys: 6,
})

/** Messages of every kind: noise, a known call with noise for arguments, and a good call with one thing changed. */
export function messages(calls: GoodCalls): fc.Arbitrary<unknown> {
  const names = Object.keys(calls)
  const noisy = fc.record({
    call: fc.oneof(fc.constantFrom(...names, ...oddNames), anything),
    args: fc.oneof(fc.array(anything, { maxLength: 4 }), anything),
  })
  const spoilt = fc
    .tuple(fc.constantFrom(...names), fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), anything)
    .map(([call, way, value]) => ({ call, args: spoil(calls[call], way, value) }))
  return fc.oneof(
    { weight: 1, arbitrary: anything },
    { weight: 2, arbitrary: noisy },
    { weight: 5, arbitrary: spoilt },
  )
}

/** A copy in which the value at the end of the way is another; each step picks one of what is there. */
function spoil(whole: unknown, [step, ...further]: number[], value: unknown): unknown {
  if (step === undefined || typeof whole !== 'object' || whole === null) return value
  const keys = Object.keys(whole)
  if (keys.length === 0) return value
  const key = keys[step % keys.length]!
  const changed = spoil((whole as Record<string, unknown>)[key], further, value)
  return Array.isArray(whole)
    ? whole.map((each, index) => (String(index) === key ? changed : each))
    : { ...whole, [key]: changed }
}
