import { expect, test } from 'vitest'
import { readBuiltPacks } from '../scan/read-packs'
import { type Recorded, readRecorded, takeScores } from './recorded-scores'
import type { Summary } from './summary'

/** A figure more or less on the articles: what a rewording of the pack may cost. */
const SLACK = 0.005

test('no score drops below the recorded one; `npm run eval -- --record` records better ones', async () => {
  const [recorded, taken] = [readRecorded(), await takeScores(readBuiltPacks())]
  for (const part of Object.keys(recorded) as (keyof Recorded)[]) {
    const { offTopicClaims, ...rising } = recorded[part]
    for (const key of Object.keys(rising) as (keyof typeof rising & keyof Summary)[]) {
      expect(taken[part][key], `${part} ${key}`).toBeGreaterThanOrEqual(rising[key] - SLACK)
    }
    expect(taken[part].offTopicClaims, `${part} offTopicClaims`).toBeLessThanOrEqual(offTopicClaims + SLACK)
  }
})
