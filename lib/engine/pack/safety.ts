import type { Fault } from './problem'

/** Deeper than any pack goes; a bound on what a hostile file can cost. */
const deepest = 12

/** Keys that reach an object's prototype instead of the object. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** The first place in a parsed JSON value that no schema should be asked about: too deep, or a key that is a trap. */
export function findUnsafe(value: unknown): Fault | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value, path: '', depth: 0 }]
  while (waiting.length > 0) {
    const { value, path, depth } = waiting.pop()!
    if (typeof value !== 'object' || value === null) continue
    if (depth === deepest) return { path, message: `is nested more than ${deepest} deep` }
    for (const key of Object.keys(value)) {
      const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`
      if (forbidden.has(key)) return { path: at, message: 'is a key that no pack may have' }
      waiting.push({ value: (value as Record<string, unknown>)[key], path: at, depth: depth + 1 })
    }
  }
  return undefined
}
