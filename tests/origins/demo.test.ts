import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkPage } from '../../lib/engine/check'
import { pageOfHtml } from '../../scripts/scan/html-page'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { tellOrigin } from './tell-origin'

const { readPacks, topics } = readBuiltPacks()
const { page, article } = pageOfHtml(readFileSync('assets/demo/demo.html', 'utf8'))

/** What the article for trying Whence says of each figure that a claim is known for, and the line that it gets. */
const origins = [
  ['$7 trillion', 'altman-chip-plan-5-7-trillion agrees range-narrowed', 'disputed'],
  ['$526.8 billion', 'global-chip-sales-2023 agrees as it is', 'agrees'],
  ['$595.3 billion', 'sia-forecast-2024-595bn agrees as it is', 'dated'],
  ['80 percent', 'nvidia-share-80pct agrees as it is', 'agrees'],
  ['$2 billion', 'openai-arr-2bn-dec-2023 agrees as it is', 'dated'],
  ['$500 billion', 'stargate-500-billion agrees as it is', 'disputed'],
  ['a gigawatt', 'altman-gigawatt-per-week agrees as it is', 'agrees'],
  ['415 terawatt-hours', 'iea-dc-415-twh-2024 agrees as it is', 'agrees'],
  ['945 gigawatt-hours', 'iea-dc-945-twh-2030 differs scale-slip', 'differs'],
]

test('the demonstration shows its nine origins, each with its line, and one figure that is unknown', async () => {
  const { findings, topic } = await checkPage(page, readPacks, topics)
  const told = findings.filter(({ relation }) => relation !== 'none')
  expect(
    told.map(finding => [finding.quote.replaceAll('\u00a0', ' '), tellOrigin(finding), finding.look]),
  ).toEqual(origins)
  const unknown = findings.filter(({ relation, figure }) => relation === 'none' && figure.checkable)
  expect(unknown.map(({ quote }) => quote)).toEqual(['1,700 permanent jobs'])
  expect({ article, onTopic: topic.onTopic }).toEqual({ article: true, onTopic: true })
})
