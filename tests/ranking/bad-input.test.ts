import { expect, test } from 'vitest'
import { checkPage } from '../../lib/engine/check'
import type { Check, Page } from '../../lib/engine/types'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { pageOfText } from '../../scripts/scan/text-page'

const { readPacks } = readBuiltPacks()
const told = 'OpenAI signed a contract with Oracle for computing power worth $300 billion over five years.'

function check(page: Page): Promise<Check> {
  return checkPage({ ...page, language: 'en', published: '2025-10-10' }, readPacks)
}

function claimsOf({ findings }: Check): string[] {
  return findings.flatMap(finding => (finding.relation === 'agrees' ? finding.match.claim.id : []))
}

test('one paragraph of five million characters', async () => {
  const filler = 'The river rose again and nobody in the valley was surprised by it at all. '
  const text = `Flood\n\n${told} ${filler.repeat(Math.ceil(5e6 / filler.length))}`
  expect(claimsOf(await check(pageOfText(text, 'long')))).toEqual(['openai-oracle-300-billion'])
}, 120_000)

test('fifty thousand blocks of a word each', async () => {
  const words = Array.from({ length: 50_000 }, (_, index) => `word${index % 97}`).join('\n\n')
  const found = claimsOf(await check(pageOfText(`Blocks\n\n${told}\n\n${words}`, 'blocks')))
  expect(found).toEqual(['openai-oracle-300-billion'])
}, 120_000)

test('scripts and directions mixed in one sentence', async () => {
  const text = `Mixed\n\nقالت ‏OpenAI‏ إنها 甲骨文 と契約 ${told} שלום 🙂👩‍👩‍👧 ٪٥٠ 100億ドル`
  const page = pageOfText(text, 'mixed')
  const { findings } = await check(page)
  expect(claimsOf({ findings } as Check)).toContain('openai-oracle-300-billion')
  for (const { figure, quote } of findings) expect(page.text.slice(figure.start, figure.end)).toBe(quote)
})

test('an article about two topics gets origins for the one that the pack has', async () => {
  const text = `Two stories\n\n${told}\n\nIn Lund\n\nThe town of Lund will spend $300 billion on a swimming pool, and a bakery there sold 700 million buns.`
  expect(claimsOf(await check(pageOfText(text, 'two')))).toEqual(['openai-oracle-300-billion'])
})
