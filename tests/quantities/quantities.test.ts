import { describe, expect, test } from 'vitest'
import {
  type Case,
  cultures,
  isHeldBack,
  readArticles,
  readHardCases,
  readRecognizers,
  readSeeds,
  SETS,
} from './development-sets'
import { type Filter, isMoney, isPercent, isShare } from './filters'
import { reasonFor, reasons } from './reasons'
import { addScores, f1, scoreCases } from './score'

if (!SETS) console.warn('Quantities are not scored: no development sets (WHENCE_SHARED, ../shared) at hand.')

/**
 * Floors under the scores on the part that the rules were tuned on, a little below what was reached.
 * The part held back is printed by `vite-node tests/quantities/report.ts`.
 */
describe.skipIf(!SETS)('development sets', () => {
  const tuned = (cases: Case[]) => cases.filter(({ id }) => !isHeldBack(id))
  const floor = (name: string, cases: () => Case[], least: number, counts?: Filter) =>
    test(`${name}: F1 at least ${least}`, () =>
      expect(f1(scoreCases(tuned(cases()), counts))).toBeGreaterThanOrEqual(least))

  test('seeds: every quantity with its value and unit, and nothing that is to be ignored', () => {
    const score = scoreCases(readSeeds())
    expect(score.missed).toEqual([])
    expect(score.extra.map(({ quote }) => quote)).toEqual([])
  })

  floor('English articles', () => readArticles('en'), 0.97)
  floor('Italian articles', () => readArticles('it'), 0.96)
  floor('Currency in English', () => readRecognizers('English', 'Currency', 'en'), 0.95, isMoney)
  floor('Percent in English', () => readRecognizers('English', 'Percent', 'en'), 0.97, isPercent)
  floor('Currency in Italian', () => readRecognizers('Italian', 'Currency', 'it'), 0.97, isMoney)
  floor('Percent in Italian', () => readRecognizers('Italian', 'Percent', 'it'), 0.97, isPercent)

  floor('German articles', () => readArticles('de'), 0.93)
  floor('French articles', () => readArticles('fr'), 0.92)
  floor('Spanish articles', () => readArticles('es'), 0.9)
  floor('Portuguese articles', () => readArticles('pt'), 0.97)
  floor('Currency in German', () => readRecognizers('German', 'Currency', 'de'), 0.95, isMoney)
  floor('Currency in French', () => readRecognizers('French', 'Currency', 'fr'), 0.97, isMoney)
  floor('Currency in Spanish', () => readRecognizers('Spanish', 'Currency', 'es'), 0.96, isMoney)
  floor('Currency in Portuguese', () => readRecognizers('Portuguese', 'Currency', 'pt'), 0.96, isMoney)
  floor('Currency in Dutch', () => readRecognizers('Dutch', 'Currency', 'nl'), 0.84, isMoney)
  floor('Currency in Swedish', () => readRecognizers('Swedish', 'Currency', 'sv'), 0.88, isMoney)
  floor('Percent in Dutch', () => readRecognizers('Dutch', 'Percent', 'nl'), 0.97, isPercent)
  floor('Percent in Swedish', () => readRecognizers('Swedish', 'Percent', 'sv'), 0.97, isPercent)
  floor('Chinese articles', () => readArticles('zh'), 0.97)
  floor('Currency in Chinese', () => readRecognizers('Chinese', 'Currency', 'zh'), 0.97, isMoney)
  floor('Percent in Chinese', () => readRecognizers('Chinese', 'Percent', 'zh'), 0.96, isShare)
  floor('Currency in Japanese', () => readRecognizers('Japanese', 'Currency', 'ja'), 0.95, isMoney)
  floor('Percent in Japanese', () => readRecognizers('Japanese', 'Percent', 'ja'), 0.88, isShare)
  floor('Currency in Korean', () => readRecognizers('Korean', 'Currency', 'ko'), 0.96, isMoney)
  floor('Percent in Korean', () => readRecognizers('Korean', 'Percent', 'ko'), 0.97, isShare)
  floor('Currency in Turkish', () => readRecognizers('Turkish', 'Currency', 'tr'), 0.96, isMoney)
  floor('Currency in Hindi', () => readRecognizers('Hindi', 'Currency', 'hi'), 0.95, isMoney)
  floor('Percent in Hindi', () => readRecognizers('Hindi', 'Percent', 'hi'), 0.97, isPercent)

  // Spanish, Portuguese, Chinese and Japanese hold it down: fractions spelt out, powers, 万万分之七, 一割引 as 90 %.
  test('Percent in all languages together: F1 at least 0.89', () => {
    const scores = Object.entries(cultures).map(([lang, culture]) =>
      scoreCases(
        tuned(readRecognizers(culture, 'Percent', lang)),
        ['zh', 'ja', 'ko'].includes(lang) ? isShare : isPercent,
      ),
    )
    expect(f1(addScores(scores))).toBeGreaterThanOrEqual(0.89)
  })

  test('hard cases of the languages read in their basics: every one exact', () => {
    const basics = 'da nb fi cs ro hu tr el ru uk hi ar id vi'.split(' ')
    const score = scoreCases(tuned(readHardCases()).filter(({ lang }) => basics.includes(lang)))
    expect(score.exactCases).toBe(score.cases)
  })

  const hard = () => tuned(readHardCases())

  test('hard cases of every language: at least 97 % exact', () => {
    const { exactCases, cases } = scoreCases(hard())
    expect(exactCases / cases).toBeGreaterThanOrEqual(0.97)
  })

  test('hard cases: nothing where nothing is said', () => {
    const silent = hard().filter(({ expected }) => expected.length === 0)
    expect(scoreCases(silent).extra).toEqual([])
  })

  test('what is missed of the sets from elsewhere is missed for a reason, and no reason is out of date', () => {
    const seen = (lang: string, cases: Case[]) => (opened.has(lang) ? cases : tuned(cases))
    const scores = [
      scoreCases(hard()),
      scoreCases(readRecognizers('Arabic', 'Percent', 'ar'), isShare),
      ...Object.entries(cultures).flatMap(([lang, culture]) => [
        scoreCases(seen(lang, readRecognizers(culture, 'Currency', lang)), isMoney),
        scoreCases(seen(lang, readRecognizers(culture, 'Percent', lang)), isShare),
      ]),
    ]
    const missed = scores.flatMap(score => [...score.missed, ...score.extra].map(({ id }) => id))
    expect(missed.filter(id => !reasonFor({ id, quote: '' }))).toEqual([])
    const ofArticles = /^(?:off-)?[a-z]{2}-\d\d$/
    const known = reasons.flatMap(({ cases }) => cases).filter(start => !ofArticles.test(start))
    expect(known.filter(start => !missed.some(id => id.startsWith(start)))).toEqual([])
  })
})

/** Languages whose thirds held back have been read since: every miss of theirs has its reason on file. */
const opened = new Set(['zh', 'ja', 'ko', 'tr', 'hi', 'ar'])
