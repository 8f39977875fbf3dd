/** From a power of ten to another, or closer where all values are near each other. */
export interface Axis {
  low: number
  high: number
  kind: 'tight' | 'decade' | 'decades'
}

/** Values within this ratio get a tight axis. */
const near = 1.1
const tightSpan = 1.4

/** At least a decade, or 1.4 times where all values differ by less than a tenth. */
export function axisFor(values: number[]): Axis {
  const [min, max] = [Math.min(...values), Math.max(...values)]
  if (max > min && max / min <= near) return tightAxis(min, max)
  const from = Math.floor(Math.log10(min) + 1e-9)
  const to = Math.max(Math.ceil(Math.log10(max) - 1e-9), from + 1)
  return { low: 10 ** from, high: 10 ** to, kind: to - from === 1 ? 'decade' : 'decades' }
}

function tightAxis(min: number, max: number): Axis {
  const low = Math.sqrt(min * max) / Math.sqrt(tightSpan)
  const step = stepFor(low * (tightSpan - 1))
  const from = Math.floor(low / step) * step
  return { low: from, high: Math.max(from * tightSpan, max), kind: 'tight' }
}

/** A round step that cuts a stretch in about four. */
function stepFor(stretch: number): number {
  const raw = stretch / 4
  const power = 10 ** Math.floor(Math.log10(raw))
  return power * ([1, 2, 5].findLast(step => step * power <= raw * 1.3) ?? 1)
}

/** Values of the axis's ticks; those that may have a number are `major`. */
export function ticksOf({ low, high, kind }: Axis): { value: number; major: boolean }[] {
  if (kind === 'tight') {
    const step = stepFor(high - low)
    const count = Math.floor((high - low) / step + 1e-9)
    return Array.from({ length: count + 1 }, (_, index) => ({
      value: round(low + index * step),
      major: true,
    }))
  }
  const powers = Math.round(Math.log10(high / low))
  const within = powers === 1 ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : powers <= 3 ? [1, 2, 5] : [1]
  const numbered = powers === 1 ? [1, 2, 5] : [1]
  const ticks = Array.from({ length: powers }, (_, power) =>
    within.map(digit => ({ value: round(low * 10 ** power * digit), major: numbered.includes(digit) })),
  )
  return [...ticks.flat(), { value: high, major: true }]
}

/** Without the dust of binary fractions. */
const round = (value: number) => Number(value.toPrecision(12))
