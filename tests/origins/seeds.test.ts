import { describe, expect, test } from 'vitest'
import { type Article, type GoldQuantity, loadSeeds } from '../../scripts/eval/development-set'
import { runArticle } from '../../scripts/eval/run-article'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { type Told, tellOrigin } from './tell-origin'

const seeds = loadSeeds()
const packs = readBuiltPacks()

describe.skipIf(seeds.length === 0)(
  'every quantity of the seeds leads where a person found that it leads',
  () => {
    test.each(seeds)('$name', async article => {
      const { findings, onTopic } = await runArticle(article, packs, 'text')
      const found = article.quantities.map(({ quote, start }) => {
        const finding = findings.find(
          ({ figure }) => figure.start < start + quote.length && figure.end > start,
        )
        return `${start} ${quote}: ${tellOrigin(finding)}`
      })
      expect(found).toEqual(
        article.quantities.map(gold => `${gold.start} ${gold.quote}: ${goldOrigin(gold)}`),
      )
      expect(onTopic).toBe(article.onTopic)
      expect(
        findings.filter(finding => finding.relation !== 'none' && !isMarked(article, finding.figure)),
      ).toEqual([])
    })
  },
)

function goldOrigin({ claim, relation, drift }: GoldQuantity): Told {
  return claim === null ? 'nothing' : `${claim} ${relation} ${drift ?? 'as it is'}`
}

function isMarked({ quantities }: Article, figure: { start: number; end: number }): boolean {
  return quantities.some(({ start, quote }) => figure.start < start + quote.length && figure.end > start)
}
