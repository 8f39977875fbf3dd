import type { Finding } from '../../lib/engine/types'
import type { Article, GoldQuantity } from './development-set'

/** Counts that precision and recall are made of. */
export interface Tally {
  right: number
  told: number
  due: number
}

/** What became of one article. */
export interface Score {
  article: string
  detection: Tally
  agrees: Tally
  differs: Tally
  drift: Tally
  /** Figures given a claim on a page off the topic. */
  offTopicClaims: number
  offTopicFigures: number
  mistakes: string[]
}

const noTally = (): Tally => ({ right: 0, told: 0, due: 0 })

/** How the findings of one article stand to its gold. A claim counts by the ids of those merged into it, too. */
export function scoreArticle(article: Article, findings: Finding[]): Score {
  const score: Score = {
    article: article.name,
    detection: noTally(),
    agrees: noTally(),
    differs: noTally(),
    drift: noTally(),
    offTopicClaims: article.onTopic ? 0 : findings.filter(({ relation }) => relation !== 'none').length,
    offTopicFigures: article.onTopic ? 0 : findings.length,
    mistakes: [],
  }
  const left = new Set(findings)
  for (const gold of article.quantities) {
    const found = bestOverlap(gold, left)
    if (found) left.delete(found)
    scoreOne(score, gold, found)
  }
  for (const finding of left) scoreOne(score, null, finding)
  return score
}

function bestOverlap(gold: GoldQuantity, findings: Set<Finding>): Finding | undefined {
  const end = gold.start + gold.quote.length
  const overlap = ({ figure }: Finding) => Math.min(end, figure.end) - Math.max(gold.start, figure.start)
  return [...findings].filter(finding => overlap(finding) > 0).sort((a, b) => overlap(b) - overlap(a))[0]
}

function scoreOne(score: Score, gold: GoldQuantity | null, found: Finding | undefined): void {
  scoreDetection(score, gold, found)
  scoreRelation(score, 'agrees', gold, found)
  scoreRelation(score, 'differs', gold, found)
  scoreDrift(score, gold, found)
}

function scoreDetection(
  { detection, mistakes }: Score,
  gold: GoldQuantity | null,
  found: Finding | undefined,
): void {
  if (gold && !gold.worth) return
  const isRight = gold !== null && found !== undefined && isSameValue(gold, found)
  if (gold) detection.due++
  if (found && (gold || found.figure.checkable)) detection.told++
  if (isRight) detection.right++
  else if (gold && found)
    mistakes.push(`misread "${gold.quote}" as ${found.figure.min}–${found.figure.max} ${found.figure.unit}`)
  else if (gold) mistakes.push(`missed "${gold.quote}"`)
  else if (found?.figure.checkable) mistakes.push(`false figure "${found.quote}"`)
}

/** Same value after unit conversion; units are compared as the gold writes them. */
function isSameValue(gold: GoldQuantity, { figure }: Finding): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))
  return near(gold.min ?? gold.value!, figure.min) && near(gold.max ?? gold.value!, figure.max)
}

function scoreRelation(
  score: Score,
  relation: 'agrees' | 'differs',
  gold: GoldQuantity | null,
  found: Finding | undefined,
): void {
  const tally = score[relation]
  const isDue = gold?.relation === relation
  const isTold = found?.relation === relation
  if (isDue) tally.due++
  if (isTold) tally.told++
  if (isDue && isTold && hasClaim(found, gold.claim!)) tally.right++
  else if (isDue || isTold) score.mistakes.push(describe(relation, gold, found))
}

function hasClaim(found: Finding, id: string): boolean {
  return found.relation !== 'none' && (found.match.claim.id === id || found.match.claim.also.includes(id))
}

function scoreDrift({ drift, mistakes }: Score, gold: GoldQuantity | null, found: Finding | undefined): void {
  if (!gold?.claim || !found || found.relation !== gold.relation || !hasClaim(found, gold.claim)) return
  const told = found.drift ?? null
  drift.due++
  drift.told++
  if (told === gold.drift) drift.right++
  else mistakes.push(`drift "${gold.quote}": ${told}, not ${gold.drift}`)
}

function describe(relation: string, gold: GoldQuantity | null, found: Finding | undefined): string {
  const due = gold?.claim ? `${gold.claim} (${gold.relation})` : 'nothing'
  const told =
    found && found.relation !== 'none'
      ? `${found.match.claim.id} (${found.relation}, ${found.match.score.toFixed(2)})`
      : 'nothing'
  return `${relation} "${gold?.quote ?? found?.quote}": ${told}, not ${due}`
}

/** Sums tallies. */
export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, told, due }) => ({ right: sum.right + right, told: sum.told + told, due: sum.due + due }),
    noTally(),
  )
}

/** Precision, recall and F1 of a tally; 1 where there was nothing to tell. */
export function rates({ right, told, due }: Tally): { precision: number; recall: number; f1: number } {
  const precision = told === 0 ? 1 : right / told
  const recall = due === 0 ? 1 : right / due
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}
