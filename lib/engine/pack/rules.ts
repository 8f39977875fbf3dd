import { claimRules } from './claim-rules'
import { duplicateFacts } from './duplicate-facts'
import { entityNames } from './entity-names'
import { type PackProblem, problem } from './problem'
import type { PackClaim, PackEntity, PackFile, PackMeasure, PackSource } from './schema'

/** The parts of a pack that point at one another. */
export interface PackParts {
  head: Pick<PackFile, 'lastChecked'>
  entities: PackEntity[]
  measures: PackMeasure[]
  sources: PackSource[]
  claims: PackClaim[]
}

/** The same parts by id. */
export interface PackIndex {
  lastChecked: string
  entities: Map<string, PackEntity>
  measures: Map<string, PackMeasure>
  sources: Map<string, PackSource>
  claims: Map<string, PackClaim>
}

/** What is wrong with a pack whose parts each have the right shape, in the order of its lists. */
export function checkRules(parts: PackParts): PackProblem[] {
  const index = indexOf(parts)
  return [
    ...duplicateIds(parts),
    ...measureLinks(parts, index),
    ...sharedNames(parts),
    ...entityNames(parts.entities),
    ...parts.claims.flatMap((claim, at) =>
      claimRules
        .flatMap(rule => rule(claim, index))
        .map(found => ({ ...found, path: `claims[${at}]${found.path}` })),
    ),
    ...duplicateFacts(parts.claims),
    ...unused(parts),
  ]
}

function indexOf({ head, entities, measures, sources, claims }: PackParts): PackIndex {
  const byId = <T extends { id: string }>(list: T[]) => new Map(list.map(entry => [entry.id, entry]))
  return {
    lastChecked: head.lastChecked,
    entities: byId(entities),
    measures: byId(measures),
    sources: byId(sources),
    claims: byId(claims),
  }
}

const lists = ['entities', 'measures', 'sources', 'claims'] as const

function duplicateIds(parts: PackParts): PackProblem[] {
  return lists.flatMap(list => {
    const seen = new Set<string>()
    const ids = parts[list].flatMap((entry, at) => [
      { id: entry.id, path: `${list}[${at}].id` },
      ...('also' in entry ? entry.also.map((id, n) => ({ id, path: `${list}[${at}].also[${n}]` })) : []),
    ])
    return ids.flatMap(({ id, path }) => {
      if (seen.has(id)) return [problem('error', path, `${id} is taken`)]
      seen.add(id)
      return []
    })
  })
}

function measureLinks({ measures }: PackParts, index: PackIndex): PackProblem[] {
  const check = (at: number, list: 'not' | 'excludes') =>
    (measures[at]![list] ?? []).flatMap((id, n) =>
      index.measures.has(id) && id !== measures[at]!.id
        ? []
        : [problem('error', `measures[${at}].${list}[${n}]`, `${id} is no other measure`)],
    )
  return measures.flatMap((_, at) => [...check(at, 'not'), ...check(at, 'excludes')])
}

/** A name that two entities share finds neither of them for sure. */
function sharedNames({ entities }: PackParts): PackProblem[] {
  const owners = new Map<string, string>()
  return entities.flatMap((entity, at) => {
    const names = new Set([...Object.values(entity.name), ...Object.values(entity.aliases).flat()])
    return [...names].flatMap(name => {
      const owner = owners.get(name)
      owners.set(name, entity.id)
      if (owner === undefined) return []
      return [problem('doubtful', `entities[${at}]`, `"${name}" also names ${owner}`)]
    })
  })
}

function unused({ entities, measures, sources, claims }: PackParts): PackProblem[] {
  const used = {
    entities: new Set(claims.flatMap(claim => claim.entities)),
    // Words that say what a figure is not are of use without a claim.
    measures: new Set([
      ...claims.map(claim => claim.measure),
      ...measures.flatMap(({ id, excludes }) => (excludes ? id : [])),
    ]),
    sources: new Set(claims.flatMap(sourcesOf)),
  }
  const check = (list: 'entities' | 'measures' | 'sources', entries: { id: string }[]) =>
    entries.flatMap(({ id }, at) =>
      used[list].has(id) ? [] : [problem('doubtful', `${list}[${at}]`, `no claim uses ${id}`)],
    )
  return [...check('entities', entities), ...check('measures', measures), ...check('sources', sources)]
}

/** The ids of all sources that a claim names. */
export function sourcesOf({ origin, lineage }: PackClaim): string[] {
  const own = origin.found ? [origin.source, origin.account] : [origin.account]
  return [...own, ...lineage.map(step => step.source)].filter(id => id !== undefined)
}
