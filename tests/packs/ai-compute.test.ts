import { expect, test } from 'vitest'
import { buildPack } from '../../lib/engine/pack/build'
import { resolveClaims } from '../../lib/engine/pack/resolve'
import { readFolder } from '../../scripts/packs/read-folder'

const { files, problems: unread } = readFolder('assets/packs/ai-compute')
const { pack, problems } = buildPack(files)
const claims = new Map((pack ? resolveClaims(pack) : []).map(claim => [claim.id, claim]))
const claim = (id: string) => claims.get(id)!

test('the bundled pack builds', () => {
  expect(unread).toEqual([])
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('it holds at least 400 claims, each with an origin that can be gone to or is said not to be found', () => {
  expect(claims.size).toBeGreaterThanOrEqual(400)
  for (const { id, origin } of claims.values())
    expect(!origin.found || (origin.source.url ?? origin.account?.url), id).toBeTruthy()
})

test('the seven trillion lead to the Wall Street Journal', () => {
  const { origin, quantity, standing, lineage, stage } = claim('altman-chip-plan-5-7-trillion')
  expect(quantity).toEqual({ min: 5e12, max: 7e12, unit: 'USD', qualifier: null })
  expect(origin).toMatchObject({
    source: { publisher: 'The Wall Street Journal', date: '2024-02-08' },
    attribution: 'anonymous sources',
  })
  expect(stage).toBe('sought')
  expect(standing).toBe('disputed')
  expect(lineage.map(step => step.relation)).toContain('denies')
})

test("the association's forecast for 2024 has been superseded", () => {
  expect(claim('sia-forecast-2024-595bn')).toMatchObject({
    quantity: { min: 595.3e9, max: 595.3e9, unit: 'USD' },
    period: '2024',
    standing: 'superseded',
  })
})

test.each(['seed-training-flops-100-million-x', 'seed-training-run-quadrillion-dollars'])(
  '%s circulates, and no origin is claimed for it',
  id => expect(claim(id).origin.found).toBe(false),
)
