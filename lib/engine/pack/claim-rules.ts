import { dimensionOf } from './dimensions'
import { beginsAfter, isBefore } from './edtf'
import { type PackProblem, problem } from './problem'
import type { PackIndex } from './rules'
import type { PackClaim } from './schema'
import { findScaleWord, leansOnNeighbour } from './wording'

/** A rule for one claim; the paths of its problems begin at the claim. */
type ClaimRule = (claim: PackClaim, index: PackIndex) => PackProblem[]

/** Every rule that a claim is held to beyond its shape, in the order of its fields. */
export const claimRules: ClaimRule[] = [
  knownEntities,
  fittingMeasure,
  writtenValue,
  boundOfOneValue,
  begun,
  standaloneStatement,
  italian,
  shortLabel,
  knownSources,
  publicLink,
  lineageInOrder,
  lineageOfOneMeasure,
  standingWithReason,
  bareCues,
  mutualConfusables,
  checkedInTime,
]

function knownEntities({ entities }: PackClaim, index: PackIndex) {
  return entities.flatMap((id, n) =>
    index.entities.has(id) ? [] : [problem('error', `.entities[${n}]`, `${id} is no entity of this pack`)],
  )
}

function fittingMeasure({ measure, quantity }: PackClaim, index: PackIndex) {
  const known = index.measures.get(measure)
  if (!known) return [problem('error', '.measure', `${measure} is no measure of this pack`)]
  const dimension = dimensionOf(quantity.unit)
  if (dimension === known.dim) return []
  return [
    problem('error', '.quantity.unit', `${quantity.unit} is ${dimension}, but ${measure} is ${known.dim}`),
  ]
}

/** From here on money is told in whole units; a fraction is what multiplying leaves of "32.7 billion". */
const LARGE_SUM = 1e6

function writtenValue({ quantity: { min, max, unit } }: PackClaim) {
  const isMoney = dimensionOf(unit) === 'money'
  return (['min', 'max'] as const).flatMap(end => {
    const value = { min, max }[end]
    const isFraction = isMoney && Math.abs(value) > LARGE_SUM && !Number.isInteger(value)
    return isFraction ? [problem('doubtful', `.quantity.${end}`, `${value} has a fraction`)] : []
  })
}

/** What bounds one value; a range has its own bounds, and may be said to be "about". */
const bounds = ['max', 'min', 'above', 'below', 'nearly']

function boundOfOneValue({ quantity: { min, max, qualifier } }: PackClaim) {
  if (min === max || qualifier === null || !bounds.includes(qualifier)) return []
  return [problem('error', '.quantity.qualifier', `is said of a range, which is never "${qualifier}"`)]
}

function begun({ stage, period, asOf }: PackClaim) {
  if (stage !== 'actual' || period === undefined || !beginsAfter(period, asOf)) return []
  return [problem('error', '.period', `begins after asOf (${asOf}), but the stage is actual`)]
}

function standaloneStatement({ statement }: PackClaim) {
  return leansOnNeighbour(statement.en)
    ? [problem('doubtful', '.statement.en', 'begins as if something had been said before')]
    : []
}

function italian({ statement, label }: PackClaim) {
  return Object.entries({ statement, label }).flatMap(([field, text]) =>
    text.it === undefined ? [problem('missing', `.${field}.it`, 'is not written in Italian')] : [],
  )
}

function shortLabel({ label }: PackClaim) {
  const count = label.en.split(' ').length
  return count >= 2 && count <= 6
    ? []
    : [problem('doubtful', '.label.en', `has ${count} words; two to six are read`)]
}

function knownSources({ origin, lineage }: PackClaim, index: PackIndex) {
  const named = [
    ...(origin.found ? [[origin.source, '.origin.source'] as const] : []),
    ...(origin.account ? [[origin.account, '.origin.account'] as const] : []),
    ...lineage.map((step, n) => [step.source, `.lineage[${n}].source`] as const),
  ]
  return named.flatMap(([id, path]) => {
    const source = index.sources.get(id)
    if (!source) return [problem('error', path, `${id} is no source of this pack`)]
    if (source.date) return []
    return [problem(path.endsWith('account') ? 'missing' : 'error', path, `${id} has no date`)]
  })
}

/** A reader can go and look: at the origin, or at the nearest account that repeats it. */
function publicLink({ origin }: PackClaim, index: PackIndex) {
  if (!origin.found) return []
  if (index.sources.get(origin.source)?.url) return []
  if (!origin.account)
    return [problem('error', '.origin', 'has no link: its source has no address, and no account is named')]
  if (!index.sources.get(origin.account)?.url) return [problem('error', '.origin.account', 'has no link')]
  return [problem('missing', '.origin', 'links an account of the origin, not the origin')]
}

function lineageInOrder({ origin, lineage }: PackClaim, index: PackIndex) {
  const first = origin.found ? index.sources.get(origin.source)?.date : undefined
  const dates = lineage.map(step => index.sources.get(step.source)?.date)
  return lineage.flatMap((step, n) => {
    const [before, date] = [dates[n - 1], dates[n]]
    if (!date) return []
    if (before && isBefore(date, before))
      return [problem('error', `.lineage[${n}]`, `${date} comes after ${before}`)]
    if (first && isBefore(date, first) && step.relation !== 'background')
      return [
        problem(
          'error',
          `.lineage[${n}].relation`,
          `${date} is older than the origin (${first}): background`,
        ),
      ]
    return []
  })
}

function lineageOfOneMeasure({ quantity: { unit }, lineage }: PackClaim) {
  const dimension = dimensionOf(unit)
  return lineage.flatMap(({ quantity }, n) => {
    if (!quantity || dimensionOf(quantity.unit) === dimension) return []
    const says = `${quantity.unit} is ${dimensionOf(quantity.unit)}, but ${unit} is ${dimension}`
    return [problem('error', `.lineage[${n}].quantity.unit`, says)]
  })
}

/** Which step of the lineage each standing rests on; the others need none. */
const reasons: Partial<Record<PackClaim['standing'], PackClaim['lineage'][number]['relation'][]>> = {
  superseded: ['supersedes'],
  outdated: ['updates', 'restates'],
  disputed: ['disputes', 'denies'],
  denied: ['denies'],
  fulfilled: ['corroborates', 'updates'],
}

function standingWithReason({ standing, lineage }: PackClaim) {
  const wanted = reasons[standing]
  if (!wanted || lineage.some(step => wanted.includes(step.relation))) return []
  return [problem('error', '.standing', `is ${standing}, but no step of the lineage ${wanted[0]} it`)]
}

/** "Trillion" is another number in the next language; the figure itself says how much. */
function bareCues({ cues }: PackClaim) {
  return Object.entries(cues).flatMap(([language, words]) =>
    words.flatMap((cue, n) => {
      const scale = findScaleWord(cue)
      return scale ? [problem('error', `.cues.${language}[${n}]`, `holds the scale word "${scale}"`)] : []
    }),
  )
}

function mutualConfusables(claim: PackClaim, index: PackIndex) {
  return claim.confusable.flatMap((id, n) => {
    const path = `.confusable[${n}]`
    const other = index.claims.get(id)
    if (!other || other === claim) return [problem('error', path, `${id} is no other claim of this pack`)]
    if (!other.confusable.includes(claim.id))
      return [problem('error', path, `${id} does not name ${claim.id} in turn`)]
    return []
  })
}

/** What is known after the day of the check was not checked. */
function checkedInTime({ asOf, lineage, checkedOn }: PackClaim, index: PackIndex) {
  const dates = [asOf, ...lineage.map(step => index.sources.get(step.source)?.date)]
  const later = dates.find(date => date !== undefined && isBefore(checkedOn, date))
  return [
    ...(later ? [problem('error', '.checkedOn', `is before what it checks (${later})`)] : []),
    ...(isBefore(index.lastChecked, checkedOn)
      ? [problem('error', '.checkedOn', `is after the pack's lastChecked (${index.lastChecked})`)]
      : []),
  ]
}
