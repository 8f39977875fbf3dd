import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where the development sets lie, or nothing where they are not at hand. */
export const SETS = [process.env.WHENCE_SHARED, path.resolve('../shared')].find(
  folder => folder !== undefined && existsSync(path.join(folder, 'quantities')),
)

/** A quantity that a text must be read as stating. */
export interface Expected {
  text: string
  start: number
  kind?: string
  min: number
  max: number
  unit: string
  qualifier: string | null
  /** Counts against us when missed; false counts neither way. */
  worth: boolean
}

/** A text with every quantity that it states. */
export interface Case {
  id: string
  lang: string
  text: string
  expected: Expected[]
  /** Offsets of numbers that must not be reported. */
  ignored: number[]
  /** Each line is a paragraph, as in articles; else the text is one. */
  hasLines?: boolean
}

/** A third of every set is held back from whoever tunes: chosen by a hash of the case's id. */
export function isHeldBack(id: string): boolean {
  let hash = 0x811c9dc5
  for (let index = 0; index < id.length; index++)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0
  return hash % 3 === 0
}

interface GoldQuantity {
  quote?: string
  text?: string
  start: number
  kind?: string
  value?: number
  min?: number
  max?: number
  order?: number
  unit?: string | null
  qualifier?: string | null
  worth?: boolean
}

export function readSeeds(): Case[] {
  return readGold('seeds')
}

export function readArticles(language: string): Case[] {
  return readGold('articles').filter(({ id }) => id.replace('off-', '').startsWith(`${language}-`))
}

function readGold(folder: string): Case[] {
  const root = path.join(SETS ?? '', folder)
  const files = readdirSync(root).filter(file => file.endsWith('.json') && file !== 'selectors.json')
  return files.map(file => {
    const gold = parse<{ lang?: string; quantities: GoldQuantity[]; ignored?: { start: number }[] }>(
      root,
      file,
    )
    const id = file.slice(0, -'.json'.length)
    const lang = gold.lang ?? id.replace('off-', '').slice(0, 2)
    return {
      id,
      lang,
      text: readFileSync(path.join(root, `${id}.txt`), 'utf8'),
      expected: gold.quantities.map(toExpected),
      ignored: (gold.ignored ?? []).map(({ start }) => start),
      hasLines: true,
    }
  })
}

export function readHardCases(): Case[] {
  const cases = parse<(Omit<Case, 'expected'> & { expected: GoldQuantity[] })[]>(
    path.join(SETS ?? '', 'quantities'),
    'hard-cases.json',
  )
  return cases.map(({ id, lang, text, expected }) => ({
    id,
    lang,
    text,
    expected: expected.map(toExpected),
    ignored: [],
  }))
}

function toExpected(gold: GoldQuantity): Expected {
  const [min, max] = [gold.value ?? gold.min ?? gold.order, gold.value ?? gold.max ?? gold.order]
  return {
    text: gold.quote ?? gold.text ?? '',
    start: gold.start,
    ...(gold.kind === undefined ? {} : { kind: gold.kind }),
    min: min ?? Number.NaN,
    max: max ?? Number.NaN,
    unit: gold.unit ?? '',
    qualifier: gold.qualifier ?? null,
    worth: gold.worth ?? true,
  }
}

function parse<Shape>(...parts: string[]): Shape {
  return JSON.parse(readFileSync(path.join(...parts), 'utf8').replace(/^\ufeff/, '')) as Shape
}

/** What Recognizers-Text calls the languages that both its models are given for, "Currency" and "Percent". */
export const cultures = {
  en: 'English',
  it: 'Italian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  nl: 'Dutch',
  sv: 'Swedish',
  zh: 'Chinese',
  ja: 'Japanese',
  ko: 'Korean',
  tr: 'Turkish',
  hi: 'Hindi',
}

interface Spec {
  Input: string
  Results: {
    Text: string
    Start?: number
    Resolution?: { value?: string | null; unit?: string; isoCurrency?: string }
  }[]
}

/**
 * Cases of Microsoft's Recognizers-Text for one language ("English") and model ("Currency"); the input is the id.
 * A result that gives no single value, as of a range, counts neither way.
 */
export function readRecognizers(language: string, model: string, lang: string): Case[] {
  const specs = parse<Spec[]>(
    path.join(SETS ?? '', 'quantities/recognizers-specs', language),
    `${model}Model.json`,
  )
  return specs.map(({ Input, Results }) => ({
    id: Input,
    lang,
    text: Input,
    ignored: [],
    expected: Results.map(result => toResult(Input, result, lang)),
  }))
}

function toResult(
  input: string,
  { Text, Start, Resolution }: Spec['Results'][number],
  lang: string,
): Expected {
  const value = toNumber(Resolution?.value ?? '', lang)
  const isHundredth = HUNDREDTHS.test(Resolution?.unit ?? '')
  const amount = value === undefined ? Number.NaN : isHundredth ? value / 100 : value
  return {
    text: Text,
    start: placeOf(input, Text, Start),
    min: amount,
    max: amount,
    unit: '',
    qualifier: null,
    worth: value !== undefined,
  }
}

/** What some cultures give in the smaller coin and we in the larger. */
const HUNDREDTHS = /^(?:cent|cént|cênt|pence|penny|penique|peni)|[öø]re$/i

/** Where the text really stands, for some of the starts given are off, and full-width forms are given as plain ones. */
function placeOf(input: string, text: string, start = 0): number {
  const [whole, part] = [asGiven(input), asGiven(text)]
  if (whole.startsWith(part, start)) return start
  const first = whole.indexOf(part)
  return first < 0 ? start : first
}

/** Of the same length, so that places stay. */
function asGiven(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase()
  return plain.length === text.length ? plain : text
}

/** "2,75" and "13.1%" as the culture writes them. */
function toNumber(written: string, lang: string): number | undefined {
  const plain = written.replace('%', '')
  const isPoint = ['en', 'zh', 'ja', 'ko', 'hi'].includes(lang)
  const value = Number(isPoint ? plain : plain.replace(',', '.'))
  return plain === '' || Number.isNaN(value) ? undefined : value
}
