import type { Claim } from '../pack/claim'
import type { Lookup } from '../pack/lookup'
import type { Figure, Match, Page } from '../types'
import { bylineDate } from './byline-date'
import { findByValue, findOffValue } from './candidates'
import type { Told } from './contender'
import { type Decision, decideAgrees, isTorn } from './decide-agrees'
import { decideDiffers } from './decide-differs'
import { isCommonNoun } from './keys'
import { leadOf } from './lead'
import { lookAround, type Surroundings } from './look-around'
import { lookUpBudget } from './look-up-budget'
import { findMentions, type Mention, outsideSums } from './mentions'
import { layOut, sentenceAt } from './place'
import { rankClaims } from './rank'
import { createScene, type Scene } from './scene'

/** What was made of one figure: every claim weighed, best first, and the one taken. */
export interface Judgement {
  /** What stands around it; absent where it lies in no block. */
  around?: Surroundings
  matches: Match[]
  decision: Decision | null
}

/**
 * Judges in two rounds. The first takes what agrees; the second looks again at the rest, knowing what the page
 * tells: for what is told again with fewer words, and for what differs. A figure torn between two claims of its value
 * stays so: that the page tells one of them elsewhere is no reason to take it for that one here.
 */
export async function judgeFigures(
  page: Page,
  figures: Figure[],
  lookup: Lookup,
  language: string,
): Promise<{ scene: Scene; judgements: Judgement[] }> {
  const scene = await setScene(page, figures, language, lookup)
  const surroundings = figures.map((figure, index) =>
    lookAround(scene, figure, { before: figures[index - 1], after: figures[index + 1] }),
  )
  const byValue = await findByValue(surroundings, lookup)
  await addMeasures(scene, byValue.flat(), lookup)
  const first = surroundings.map((around, index) => judgeAgrees(scene, around, byValue[index]!))
  const told = toldBy(first)
  const toldHere = toldInSentences(surroundings, first)
  lendOwners(page.text, surroundings, first)
  const left = surroundings.map((around, index) => (first[index]!.decision ? undefined : around))
  const offValue = await findOffValue(left, [...told.measures], lookup)
  await addMeasures(scene, offValue.flat(), lookup)
  const second = left.map((around, index) => {
    if (!around || isTorn(first[index]!.matches)) return first[index]!
    const claims = new Set([...byValue[index]!, ...offValue[index]!, ...told.claims])
    const matches = rankClaims(scene, around, [...claims], told)
    const lead = leadOf(scene, surroundings, first, around)
    return judgeAgain(scene, around, withoutRightlyTold(matches, toldHere.get(around.sentence.index)), lead)
  })
  return { scene, judgements: second }
}

function judgeAgrees(scene: Scene, around: Surroundings | undefined, claims: Claim[]): Judgement {
  const matches = around ? rankClaims(scene, around, claims) : []
  return { ...(around ? { around } : {}), matches, decision: decideAgrees(matches, isNameIn(scene)) }
}

function judgeAgain(
  scene: Scene,
  around: Surroundings,
  matches: Match[],
  lead: ReadonlySet<Claim>,
): Judgement {
  const isName = isNameIn(scene)
  const decision = decideAgrees(matches, isName) ?? decideDiffers(around.figure, matches, isName, lead)
  return { around, matches, decision }
}

function toldBy(judgements: Judgement[]): Told {
  const claims = judgements.flatMap(({ decision }) => decision?.match.claim ?? [])
  return { claims: new Set(claims), measures: new Set(claims.map(({ measure }) => measure)) }
}

/** What each sentence tells rightly, by its place in the layout. */
function toldInSentences(
  surroundings: (Surroundings | undefined)[],
  judgements: Judgement[],
): Map<number, Set<Claim>> {
  const told = new Map<number, Set<Claim>>()
  surroundings.forEach((around, index) => {
    const claim = judgements[index]!.decision?.match.claim
    if (!around || !claim) return
    told.set(around.sentence.index, (told.get(around.sentence.index) ?? new Set()).add(claim))
  })
  return told
}

/** Nobody tells a fact rightly and wrongly in one breath: the other number beside it is of another fact. */
function withoutRightlyTold(matches: Match[], told: ReadonlySet<Claim> = new Set()): Match[] {
  return matches.filter(({ claim, reasons }) => reasons.value !== 'off' || !told.has(claim))
}

/** Of two figures in one sentence, what is known to be whose the one is goes for the other: "sales of 595 billion, 13 % more". */
function lendOwners(text: string, surroundings: (Surroundings | undefined)[], judgements: Judgement[]): void {
  const lenders = surroundings.flatMap((around, index) => {
    const match = judgements[index]!.decision?.match
    return around && match ? [{ around, entities: match.claim.entities }] : []
  })
  const bySentence = new Map(lenders.map(lender => [lender.around.sentence.index, lender]))
  surroundings.forEach((borrower, index) => {
    const lender = borrower && bySentence.get(borrower.sentence.index)
    if (!lender || judgements[index]!.decision) return
    const { start, end } = lender.around.figure
    const near = {
      start,
      end,
      words: text.slice(start, end),
      where: 'neighbour' as const,
      distance: 0,
      isName: false,
    }
    for (const entity of lender.entities)
      if (!borrower.entities.has(entity)) borrower.entities.set(entity, near)
  })
}

function isNameIn({ entities }: Scene): (entity: string) => boolean {
  return id => !isCommonNoun(entities.get(id)?.kind ?? 'thing')
}

/** The scene of a page; its date is that of its byline where the page declares none. */
async function setScene(given: Page, figures: Figure[], language: string, lookup: Lookup): Promise<Scene> {
  const published = given.published ?? bylineDate(given, language)
  const page = published === undefined ? given : { ...given, published }
  const asked = findMentions(page, language, lookup)
  const layout = layOut(page, language)
  const mentions = outsideSums(await asked, figures)
  const scene = createScene(page, language, layout, mentions)
  const named = [...new Set(mentions.flatMap(({ entity }) => entity ?? []))]
  const places = new Set(figures.flatMap(({ start }) => sentenceAt(scene.layout, start)?.index ?? []))
  const beside = [...places].flatMap(place => scene.mentions[place]!)
  const fetching = Promise.all([
    lookup.entities(named.slice(0, lookUpBudget.entities)),
    addMeasures(scene, beside, lookup),
  ])
  // What the time of waiting is used for: the figures will ask for it.
  for (const place of places) scene.nearTo(layout.sentences[place]!)
  const [entities] = await fetching
  for (const entity of entities) scene.entities.set(entity.id, entity)
  return scene
}

/** Fetches the measures not yet known that are named beside figures, or that the claims to be weighed are of. */
async function addMeasures({ measures }: Scene, naming: (Mention | Claim)[], lookup: Lookup): Promise<void> {
  const ids = new Set(naming.flatMap(({ measure }) => measure ?? []))
  const unknown = [...ids].filter(id => !measures.has(id)).slice(0, lookUpBudget.measures - measures.size)
  for (const measure of await lookup.measures(unknown)) measures.set(measure.id, measure)
}
