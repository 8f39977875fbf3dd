import { createRequire } from 'node:module'

/** A number that a reader found, with its value as it tells it. */
export interface Read {
  start: number
  end: number
  min: number
  max: number
}

export interface Reader {
  name: string
  /** Longer texts take some of them hours: characters that speed is measured on. */
  sample: number
  read(text: string): Read[]
}

const require = createRequire(import.meta.url)

/** Ours from a bundle as shipped. */
export async function ours(name: string, url: string): Promise<Reader> {
  const { find } = (await import(/* @vite-ignore */ url)) as { find(text: string): Read[] }
  return { name, sample: Number.POSITIVE_INFINITY, read: text => find(text) }
}

interface Recognized {
  start: number
  end: number
  resolution: { value?: string | null } | null
}

/** Microsoft's Recognizers-Text: currencies, dimensions, percentages and numbers; of two that overlap the longer one. */
export function recognizers(): Reader {
  const suite = require('@microsoft/recognizers-text-suite')
  const english = 'en-us'
  const read = (text: string): Read[] => {
    const found: Recognized[] = [
      ...suite.recognizeCurrency(text, english),
      ...suite.recognizePercentage(text, english),
      ...suite.recognizeDimension(text, english),
      ...suite.recognizeNumber(text, english),
    ]
    const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start))
    const kept: Recognized[] = []
    for (const one of longestFirst)
      if (!kept.some(({ start, end }) => one.start <= end && start <= one.end)) kept.push(one)
    return kept.flatMap(({ start, end, resolution }) => {
      const value = Number.parseFloat(resolution?.value ?? '')
      return Number.isNaN(value) ? [] : [{ start, end: end + 1, min: value, max: value }]
    })
  }
  return { name: 'Recognizers-Text', sample: 20_000, read }
}

interface CompromiseNumber {
  number: { num: number | null }
  offset: { start: number; length: number }
}

export function compromise(): Reader {
  const nlp = require('compromise')
  const read = (text: string): Read[] =>
    (nlp(text).numbers().json({ offset: true }) as CompromiseNumber[]).flatMap(
      ({ number: { num }, offset }) =>
        num === null ? [] : [{ start: offset.start, end: offset.start + offset.length, min: num, max: num }],
    )
  return { name: 'compromise', sample: 20_000, read }
}
