import type { Claim } from '../pack/claim'
import type { Finding } from '../types'

/**
 * "Ten billion, even a hundred": where one sentence gives both ends of a range as two figures, neither narrows it.
 * `sentenceOf` tells the sentence of a finding by the finding's place.
 */
export function withBothEnds(
  findings: Finding[],
  sentenceOf: (index: number) => number | undefined,
): Finding[] {
  return findings.map((finding, index) => {
    if (!isNarrowed(finding)) return finding
    const { claim } = finding.match
    const others = findings.filter(
      (other, at) => at !== index && sentenceOf(at) === sentenceOf(index) && tells(other, claim),
    )
    const isWhole = others.some(({ figure }) => endOf(figure.max, claim) !== endOf(finding.figure.max, claim))
    if (!isWhole) return finding
    const { drift: _, ...whole } = finding
    return whole
  })
}

type Narrowed = Extract<Finding, { relation: 'agrees' }>

const isNarrowed = (finding: Finding): finding is Narrowed =>
  finding.relation === 'agrees' && finding.drift === 'range-narrowed'

const tells = (finding: Finding, { id }: Claim): boolean =>
  isNarrowed(finding) && finding.match.claim.id === id

/** The end that the value is nearer to, by ratio. */
const endOf = (value: number, { quantity: { min, max } }: Claim): 'min' | 'max' =>
  value * value < min * max ? 'min' : 'max'
