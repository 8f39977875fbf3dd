import type { Draft, Magnitude } from './draft'
import type { Head } from './head'
import { SHARE } from './unit-after'

/** A share of so many per cent, said by the words of a head up to `end`. */
export function share(head: Head, end: number, percent: number): Draft {
  const magnitude = toPercent(percent)
  return {
    start: head.start,
    end,
    numberStart: head.start,
    numberEnd: head.end,
    low: magnitude,
    high: magnitude,
    scalePower: 0,
    scale: 'none',
    unit: SHARE,
    qualifier: null,
    flags: head.flags,
  }
}

/** Twelve digits: what a division adds beyond them is noise. */
export function toPercent(percent: number): Magnitude {
  const [digits, power] = percent.toPrecision(12).split('e')
  return { digits: String(Number(digits)), power: Number(power ?? 0) }
}
