import type { Problem, Severity } from '../../lib/engine/pack/problem'
import type { BuiltPack, PackClaim } from '../../lib/engine/pack/schema'

/** Most serious first. */
const severities: Severity[] = ['error', 'doubtful', 'missing']

/** Problems as lines for a terminal, the most serious first; with `brief`, those below an error only counted. */
export function formatProblems(problems: Problem[], { brief }: { brief: boolean }): string[] {
  return severities.flatMap(severity => {
    const some = problems.filter(problem => problem.severity === severity)
    if (some.length === 0) return []
    if (brief && severity !== 'error')
      return [`${severity}: ${some.length} (npm run packs -- --all lists them)`]
    return some.map(({ file, path, message }) => `${severity}: ${file}${path && ` ${path}`}: ${message}`)
  })
}

/** What a pack holds, counted by area, attribution, standing, stage and language. */
export function formatCounts(pack: BuiltPack, areas: Map<string, string>): string[] {
  const { claims, sources, confirmedOrigins } = pack.counts
  const line = (name: string, keysOf: (claim: PackClaim) => string[]) =>
    `  ${name}: ${count(pack.claims.flatMap(keysOf))
      .map(([key, times]) => `${key} ${times}`)
      .join(', ')}`
  return [
    `${pack.id} ${pack.version}: ${claims} claims, ${sources} sources, ${pack.entities.length} entities, ` +
      `${pack.measures.length} measures; ${Math.round(confirmedOrigins * 100)} % of the origins linked`,
    line('area', ({ id }) => [areas.get(id) ?? 'none']),
    line('attribution', ({ origin }) => [origin.found ? origin.attribution : 'no origin found']),
    line('standing', ({ standing }) => [standing]),
    line('stage', ({ stage }) => [stage]),
    line('statement', ({ statement }) => Object.keys(statement)),
    line('cues', ({ cues }) => Object.keys(cues)),
  ]
}

function count(keys: string[]): [key: string, times: number][] {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
