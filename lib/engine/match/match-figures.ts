import type { Lookup } from '../pack/lookup'
import type { Figure, Finding, Match, Page } from '../types'
import { findCandidates } from './candidates'
import { decideAgrees, decideDiffers } from './decide'
import { findMentions } from './mentions'
import { layOut } from './place'
import { rankClaims } from './rank'
import { lookAround, type Scene } from './scene'
import { toFinding } from './to-finding'

/** What the packs know of each figure of the page, in the figures' order. `language` is that of the article's words. */
export async function matchFigures(
  page: Page,
  figures: Figure[],
  lookup: Lookup,
  language: string,
): Promise<Finding[]> {
  const { scene, ranked } = await rankFigures(page, figures, lookup, language)
  const agreeing = ranked.map(matches => decideAgrees(matches))
  const told = new Set(agreeing.flatMap(decision => decision?.match.claim.id ?? []))
  return figures.map((figure, index) => {
    const matches = ranked[index]!
    return toFinding(scene, figure, matches, agreeing[index] ?? decideDiffers(matches, told))
  })
}

/** Every claim weighed for each figure, best first, before anything is decided. */
export async function rankFigures(
  page: Page,
  figures: Figure[],
  lookup: Lookup,
  language: string,
): Promise<{ scene: Scene; ranked: Match[][] }> {
  const scene = await setScene(page, language, lookup)
  const surroundings = figures.map(figure => lookAround(scene, figure))
  const candidatesOf = await findCandidates(
    surroundings.filter(around => around !== undefined),
    lookup,
  )
  const ranked = surroundings.map(around => (around ? rankClaims(scene, around, candidatesOf(around)) : []))
  return { scene, ranked }
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
  }
}
