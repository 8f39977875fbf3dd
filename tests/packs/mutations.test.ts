import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPack } from '../../lib/engine/pack/build'
import { checkPack } from '../../lib/engine/pack/check-pack'
import { smallPack } from './small-pack'

const whole = JSON.stringify(buildPack(smallPack()).pack)

/** A pack is taken whole, or refused with an error that names a place; it never throws. */
function expectWholeOrRefused(value: unknown): void {
  const { pack, problems } = checkPack(value, 'mutated.json')
  if (pack) expect(problems.every(({ severity }) => severity !== 'error')).toBe(true)
  else expect(problems.some(({ severity, message }) => severity === 'error' && message !== '')).toBe(true)
}

test('a pack with any one value replaced is taken or refused', () => {
  const paths = leavesOf(JSON.parse(whole))
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
      const pack = JSON.parse(whole)
      replace(pack, path, value)
      expectWholeOrRefused(pack)
    }),
    { numRuns: 500 },
  )
})

test('a pack with any one character changed is no JSON, or taken or refused', () => {
  const characters = fc.string({ unit: 'binary', minLength: 1, maxLength: 2 })
  fc.assert(
    fc.property(fc.nat(whole.length - 1), characters, (at, character) => {
      const text = whole.slice(0, at) + character + whole.slice(at + 1)
      const value = parsed(text)
      if (value !== undefined) expectWholeOrRefused(value)
    }),
    { numRuns: 500 },
  )
})

test('any JSON at all is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), value => {
      expect(checkPack(value, 'any.json').pack).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

type Path = (string | number)[]

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))].filter(
    path => path.length > 0,
  )
}

function replace(holder: unknown, path: Path, value: unknown): void {
  const last = path.at(-1)!
  const inner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], holder)
  ;(inner as Record<string, unknown>)[last] = value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
