import type { Finding } from '../../lib/engine/types'

/**
 * What a report of a wrong match needs, as plain text: where and what was read, which claim it was matched to and why.
 * English whatever the interface speaks, since those who mend packs read it.
 */
export function sayReport(finding: Finding, version: string, page: string): string {
  const { figure, quote } = finding
  const lines = [
    `Whence ${version}: a wrong match`,
    `Page: ${page}`,
    `Figure: ${quote}`,
    `Read as: ${figure.min} to ${figure.max} ${figure.unit || 'of no unit'}, ${figure.qualifier ?? 'no hedge'}`,
    `Shown as: ${finding.look}`,
    ...(finding.relation === 'none' ? [] : matchLines(finding.match)),
    'What is wrong:',
  ]
  return lines.join('\n')
}

function matchLines({
  claim,
  score,
  reasons,
}: Extract<Finding, { relation: 'agrees' | 'differs' }>['match']): string[] {
  const words = (found: { words: string }[]) => found.map(({ words }) => words).join(', ')
  const signs = Object.entries(reasons.signs).map(([sign, weight]) => `${sign} ${weight.toFixed(2)}`)
  return [
    `Claim: ${claim.id} of ${claim.pack}, score ${score.toFixed(2)}`,
    `Whose: ${words(reasons.whose)}`,
    `What: ${words(reasons.what)}`,
    `Value: ${reasons.value}`,
    `Runner-up: ${reasons.runnerUp?.claim ?? 'none'}`,
    `Signs: ${signs.join(', ')}`,
  ]
}
