import type { Figure, Nearness, Span } from '../types'
import { carryLastName } from './carry-last-name'
import { clauseAround } from './clause'
import { figurePart, type Neighbours, type Part } from './figure-part'
import { isCommonNoun } from './keys'
import type { Mention } from './mentions'
import { type Nearby, type Sentence, sentenceAt } from './place'
import type { Scene } from './scene'
import type { Stranger } from './strangers'
import { significantDigits } from './value'
import type { Times } from './when'

/** The nearest place where the page names something, seen from a figure. */
export interface Near extends Span {
  where: Nearness
  words: string
  /** UTF-16 units between the two. */
  distance: number
  isName: boolean
}

/** What stands around one figure. */
export interface Surroundings {
  figure: Figure
  /** How many digits tell the figure from others, those of both ends of a range; see `significantDigits`. */
  digits: number
  sentence: Sentence
  /** The part of the sentence that tells of this figure and of no other. */
  part: Span
  /** Whether the figures on either side of it are of other dimensions or in other sentences. */
  isAlone: boolean
  entities: Map<string, Near>
  measures: Map<string, Near>
  /** The times that the part names, or else the clause. */
  times: Times
  /** The last party before the figure, in its sentence, that no pack knows. */
  stranger?: Stranger
  /** Folded words by how near they stand, for cues: the figure's sentence, and what is near. */
  words: { sentence: string; around: string }
}

const ORDER: Nearness[] = ['sentence', 'neighbour', 'paragraph', 'heading', 'title', 'page']

/** What stands around the figure, whose neighbours are the figures before and after it; undefined where it lies in no block. */
export function lookAround(
  scene: Scene,
  figure: Figure,
  neighbours: Neighbours = {},
): Surroundings | undefined {
  const sentence = sentenceAt(scene.layout, figure.start)
  if (!sentence) return undefined
  const { text } = scene.page
  const { sentences: nearby, words: around } = scene.nearTo(sentence)
  const clause = clauseAround(text, sentence, figure)
  const part = figurePart(text, clause, figure, neighbours, scene.language)
  const entities = nearestMentions(scene, figure, nearby, part, 'entity')
  carryLastName(scene, sentence, nearby, entities)
  const stranger = strangerBefore(scene, sentence, part, clause, figure)
  return {
    figure,
    digits: digitsOf(figure),
    sentence,
    part,
    isAlone: [neighbours.before, neighbours.after].every(other => !isBeside(sentence, figure, other)),
    times: timesAround(scene, part, clause),
    entities,
    measures: nearestMentions(scene, figure, nearby, part, 'measure'),
    words: { sentence: scene.foldedWords(sentence.index, part), around },
    ...(stranger ? { stranger } : {}),
  }
}

function isBeside(sentence: Sentence, { dim }: Figure, other: Figure | undefined): boolean {
  return other?.dim === dim && other.start >= sentence.start && other.end <= sentence.end
}

function digitsOf({ min, max }: Figure): number {
  return significantDigits(max) + (min === max ? 0 : significantDigits(min))
}

function timesAround({ timesIn }: Scene, part: Span, clause: Span): Times {
  const times = timesIn(part)
  return times.words.length > 0 ? times : timesIn(clause)
}

/** Where the page names each entity, or each measure, nearest to the figure. */
function nearestMentions(
  scene: Scene,
  figure: Figure,
  nearby: Nearby[],
  part: Part,
  sort: 'entity' | 'measure',
): Map<string, Near> {
  const nears = new Map<string, Near>()
  for (const { index, where } of nearby) {
    const mentions = scene.mentions[index]!
    const own = where === 'sentence' && ownStretch(scene, figure, mentions, part, sort)
    for (const mention of mentions) {
      const id = mention[sort]
      if (id === undefined) continue
      const isLent = own && (mention.start < own.start || mention.end > own.end)
      keepNearer(nears, id, figure, mention, isLent ? 'neighbour' : where)
    }
  }
  return nears
}

/** The part where it names its own, or contrasts with what stands before; else it goes on with that; else everything. */
function ownStretch(
  scene: Scene,
  figure: Figure,
  mentions: Mention[],
  part: Part,
  sort: 'entity' | 'measure',
): Span {
  if (part.isContrast) return part
  const speaking = mentions.filter(mention => speaksOf(scene, mention, figure, sort))
  if (speaking.some(({ start, end }) => start >= part.start && end <= part.end)) return part
  const isLed = speaking.some(({ end }) => end <= part.start)
  return { start: 0, end: isLed ? part.end : Number.POSITIVE_INFINITY }
}

/** Whether a mention in the figure's own part says whose, or what, the figure is: then it needs no words of other parts. */
function speaksOf(
  { entities, measures }: Scene,
  { entity, measure }: Mention,
  { dim }: Figure,
  sort: 'entity' | 'measure',
): boolean {
  if (sort === 'measure') return measures.get(measure!)?.dim === dim
  const kind = entity === undefined ? undefined : entities.get(entity)?.kind
  return kind !== undefined && kind !== 'place' && !isCommonNoun(kind)
}

/** Without a name of its own the part goes on with the clause's subject. */
function strangerBefore(
  scene: Scene,
  { index }: Sentence,
  part: Span,
  clause: Span,
  figure: Figure,
): Stranger | undefined {
  const isNamed = scene.mentions[index]!.some(
    mention =>
      mention.start >= part.start &&
      mention.end <= figure.start &&
      speaksOf(scene, mention, figure, 'entity'),
  )
  const { start } = isNamed ? part : clause
  const before = scene
    .strangersIn(index)
    .filter(stranger => stranger.start >= start && stranger.end <= figure.start)
  return before.findLast(({ demotes }) => demotes) ?? before.at(-1)
}

function keepNearer(
  nears: Map<string, Near>,
  id: string,
  figure: Figure,
  { start, end, words, isName }: Mention,
  where: Nearness,
): void {
  const distance = Math.max(start - figure.end, figure.start - end, 0)
  const known = nears.get(id)
  if (!known || isNearer({ where, distance }, known))
    nears.set(id, { start, end, words, isName, where, distance })
}

type Distance = Pick<Near, 'where' | 'distance'>

/** Whether `a` is nearer than `b`: by sentence first, then by distance. */
export function isNearer(a: Distance, b: Distance): boolean {
  const [orderA, orderB] = [ORDER.indexOf(a.where), ORDER.indexOf(b.where)]
  return orderA < orderB || (orderA === orderB && a.distance < b.distance)
}
