import { describe, expect, test } from 'vitest'
import { findFigures } from '../../lib/engine/figures/find'
import { languageFor, speaks } from '../../lib/engine/languages'
import type { Corpus, Said } from './corpus'

const corpora = Object.values(
  import.meta.glob<Record<string, Corpus>>(
    ['./*.ts', '!./corpus.ts', '!./{news,*-news}.ts', '!./*.test.ts'],
    { eager: true },
  ),
).flatMap(module => Object.values(module))

describe.each(corpora.map(corpus => [corpus.tag, corpus] as const))('%s', (tag, corpus) => {
  const language = languageFor(tag)
  const said = corpus.figures.flatMap(([quantity, phrases]) =>
    phrases.map(phrase => [phrase, quantity] as const),
  )

  test('is read by its own data', () => expect(speaks(tag)).toBe(true))

  test.each(said)('%s', (phrase, quantity) => {
    const figures = findFigures(phrase, language)
    expect(figures, 'states one quantity').toHaveLength(1)
    expectSaid(figures[0]!, quantity)
  })

  test.each(corpus.nothing)('nothing in: %s', phrase => {
    expect(findFigures(phrase, language)).toEqual([])
  })
})

function expectSaid(figure: ReturnType<typeof findFigures>[number], { value, ...fields }: Said): void {
  const wanted = { ...fields, ...(value === undefined ? {} : { min: value, max: value }) }
  for (const [field, said] of Object.entries(wanted)) {
    const expected = said ?? null
    const found = figure[field as keyof typeof figure] ?? null
    if (typeof expected === 'number' && expected !== 0)
      expect(Number(found) / expected, field).toBeCloseTo(1, 9)
    else expect(found, field).toBe(expected)
  }
}
