import { describe, expect, test } from 'vitest'
import { readFigures } from '../../lib/engine/figures/read-figures'
import { judgeFigures } from '../../lib/engine/match/judge-figures'
import { dimensionOf } from '../../lib/engine/pack/dimensions'
import type { Figure, Page } from '../../lib/engine/types'
import { kindOf } from '../../scripts/eval/gold-figures'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { pageOfText } from '../../scripts/scan/text-page'
import { gridsAndJobs } from './grids-and-jobs'
import { limits } from './limits'
import { neighbours } from './neighbours'
import { parts } from './parts'
import type { RankingCase, RankingSet } from './ranking-case'
import { roundSizes } from './round-sizes'
import { roundSums } from './round-sums'
import { roundsAndUsers } from './rounds-and-users'
import { sets as mixed } from './sets'
import { sizes } from './sizes'
import { steps } from './steps'
import { sums } from './sums'
import { suppliers } from './suppliers'
import { thirdParties } from './third-parties'
import { twinSizes } from './twin-sizes'
import { twinSums } from './twin-sums'

const { packs, readPacks } = readBuiltPacks()
const sets = {
  ...mixed,
  ...sums,
  ...sizes,
  ...steps,
  ...roundsAndUsers,
  ...gridsAndJobs,
  ...parts,
  ...neighbours,
  ...limits,
  ...suppliers,
  ...thirdParties,
  ...twinSums,
  ...twinSizes,
  ...roundSums,
  ...roundSizes,
}

describe.each(Object.entries(sets))('%s', (_, set) => {
  test.each(set.cases)('$text', async ranking => {
    const { matches, decision } = await judge(set, ranking)
    const agreeing = matches.filter(({ reasons }) => reasons.value !== 'off').map(({ claim }) => claim.id)
    expect(
      decision?.match.claim.id ?? 'nothing',
      JSON.stringify(matches.slice(0, 3).map(brief), null, 1),
    ).toBe(ranking.claims[0] ?? 'nothing')
    if (ranking.claims.length > 0) expect(decision?.relation).toBe(ranking.relation ?? 'agrees')
    if (ranking.relation === 'differs') return
    expect(agreeing.filter(id => ranking.claims.includes(id))).toEqual(ranking.claims)
  })
})

test('half of the sentences expect silence', () => {
  const cases = Object.values(sets).flatMap(set => set.cases)
  const silent = cases.filter(({ claims }) => claims.length === 0)
  expect(cases.length).toBeGreaterThanOrEqual(150)
  expect(silent.length / cases.length).toBeGreaterThan(0.45)
})

test('a number that several facts of a pack share has its sentences', () => {
  const byNumber = new Map<string, string[]>()
  for (const { id, quantity } of packs.flatMap(({ claims }) => claims)) {
    const { unit, per, min, max } = quantity
    const number = JSON.stringify({ unit, per, min, max })
    byNumber.set(number, [...(byNumber.get(number) ?? []), id])
  }
  const shared = [...byNumber].filter(([, ids]) => ids.length > 1)
  const untold = shared.filter(
    ([number]) => !Object.values(sets).some(set => isAbout(set, JSON.parse(number))),
  )
  expect(untold).toEqual([])
})

/** A set is about a number of its own unit that differs by a rounding at most. */
function isAbout({ figure }: RankingSet, { unit, min }: { unit: string; min: number }) {
  return figure.unit === unit && Math.abs(figure.min / min - 1) < 0.012
}

async function judge(set: RankingSet, { text, lang = 'en', published }: RankingCase) {
  const plain = text.replace('[', '').replace(']', '')
  const page: Page = { ...pageOfText(plain, 'case'), language: lang, ...(published ? { published } : {}) }
  const figure = figureAt(set, text.indexOf('['), text.indexOf(']') - 1)
  const isOther = ({ start, end }: Figure) => end <= figure.start || start >= figure.end
  const others = readFigures(page).filter(isOther)
  const figures = [...others, figure].sort((a, b) => a.start - b.start)
  const { judgements } = await readPacks(lookup => judgeFigures(page, figures, lookup, lang))
  return judgements[figures.indexOf(figure)]!
}

function figureAt({ figure }: RankingSet, start: number, end: number): Figure {
  const dim = dimensionOf(figure.unit)
  return {
    start,
    end,
    min: figure.min,
    max: figure.max ?? figure.min,
    unit: figure.unit,
    ...(figure.per ? { per: figure.per } : {}),
    qualifier: figure.qualifier ?? null,
    kind: kindOf(dim),
    dim,
    scale: 'locale',
    checkable: true,
    rounding: 0.005,
    flags: [],
  }
}

function brief({ claim, score, reasons }: Awaited<ReturnType<typeof judge>>['matches'][number]) {
  return `${claim.id} ${score.toFixed(2)} ${JSON.stringify(reasons.signs)}`
}
