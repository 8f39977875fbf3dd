import type { Claim } from '../pack/claim'
import type { Lookup } from '../pack/lookup'
import type { Figure, Finding, Match, Page } from '../types'
import { findCandidates } from './candidates'
import { type Decision, decideAgrees, decideDiffers } from './decide'
import { isCommonNoun } from './keys'
import { findMentions } from './mentions'
import { layOut } from './place'
import { rankClaims } from './rank'
import { lookAround, type Scene, type Surroundings } from './scene'
import { toFinding } from './to-finding'

/** What the packs know of each figure of the page, in the figures' order. `language` is that of the article's words. */
export async function matchFigures(
  page: Page,
  figures: Figure[],
  lookup: Lookup,
  language: string,
): Promise<Finding[]> {
  const scene = await setScene(page, language, lookup)
  const surroundings = figures.map(figure => lookAround(scene, figure))
  const candidates = await findCandidates(surroundings, lookup)
  await addMeasures(scene, candidates.flat(), lookup)
  const first = surroundings.map((around, index) => judge(scene, around, candidates[index]!))
  const told = toldClaims(first)
  const second = surroundings.map((around, index) => {
    if (first[index]!.decision) return first[index]!
    return judge(scene, around, [...new Set([...candidates[index]!, ...told.values()])], told)
  })
  ;(globalThis as { TRACE?: unknown }).TRACE &&= second // TRACE
  return figures.map((figure, index) => toFinding(scene, figure, second[index]!))
}

/** What was made of one figure: every claim weighed, best first, and the one taken. */
export interface Judgement {
  matches: Match[]
  decision: Decision | null
}

/** Without `told`, only what agrees is decided: what differs is told by what other figures of the page are. */
function judge(
  scene: Scene,
  around: Surroundings | undefined,
  claims: Claim[],
  told?: ReadonlyMap<string, Claim>,
): Judgement {
  if (!around) return { matches: [], decision: null }
  const matches = rankClaims(scene, around, claims, told && new Set(told.keys()))
  const isName = (id: string) => !isCommonNoun(scene.entities.get(id)?.kind ?? 'thing')
  return { matches, decision: decideAgrees(matches, isName) ?? (told ? decideDiffers(matches) : null) }
}

function toldClaims(judgements: Judgement[]): Map<string, Claim> {
  return new Map(
    judgements.flatMap(({ decision }) => (decision ? [[decision.match.claim.id, decision.match.claim]] : [])),
  )
}

async function setScene(page: Page, language: string, lookup: Lookup): Promise<Scene> {
  const mentions = await findMentions(page, language, lookup)
  const entities = await lookup.entities([...new Set(mentions.flatMap(({ entity }) => entity ?? []))])
  return {
    page,
    language,
    layout: layOut(page, language),
    mentions,
    entities: new Map(entities.map(entity => [entity.id, entity])),
    measures: new Map(),
  }
}

/** Fetches at once the measures that the page names and those of the claims to be weighed. */
async function addMeasures({ mentions, measures }: Scene, claims: Claim[], lookup: Lookup): Promise<void> {
  const ids = [...mentions.flatMap(({ measure }) => measure ?? []), ...claims.map(({ measure }) => measure)]
  for (const measure of await lookup.measures([...new Set(ids)])) measures.set(measure.id, measure)
}
