import { expect, test } from 'vitest'
import { checkPack } from '../../lib/engine/pack/check-pack'
import { generatePack } from './generate-pack'

test('generated packs pass every check', () => {
  const { problems } = checkPack(generatePack({ claims: 3000 }), 'generated.json')
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('equal seeds give equal packs', () => {
  expect(generatePack({ claims: 50, seed: 7 })).toEqual(generatePack({ claims: 50, seed: 7 }))
  expect(generatePack({ claims: 50, seed: 7 })).not.toEqual(generatePack({ claims: 50, seed: 8 }))
})
