import { afterAll, describe, expect, test } from 'vitest'
import { findFigures } from '../../lib/engine/figures/find'
import { languageFor, speaks } from '../../lib/engine/languages/index'
import type { Figure } from '../../lib/engine/types'
import { type Locale, locales } from '../../scripts/tables/locales'
import { styles, type Written, writtenBy } from './formatted'
import { speltBy } from './spelt'

/** What CLDR writes must be read back as it was meant: in every region read, in every style. */
const scores: string[] = []
afterAll(() => console.info(`Read back:\n${scores.join('\n')}`))

describe.for(locales)('$tag', locale => {
  const known = speaks(locale.tag)

  test.skipIf(!known).for(styles)('%s', style => readBack(locale, style, writtenBy(locale, style)))

  test.skipIf(!known || locale.reach !== 'full' || !locale.spelt)('spelt', () =>
    readBack(locale, 'spelt', speltBy(locale)),
  )
})

function readBack({ tag }: Locale, style: string, written: Written[]) {
  const language = languageFor(tag)
  const misread = written.flatMap(({ text, value, unit }) => {
    const figures = findFigures(text, language)
    if (figures.length === 1 && says(figures[0]!, value, unit)) return []
    return [
      `"${text}" is ${value} ${unit ?? ''}, read as ${figures.map(found => `${found.min} ${found.unit}`)}`,
    ]
  })
  scores.push(`${tag} ${style}: ${written.length - misread.length} of ${written.length}`)
  expect(misread).toEqual([])
}

const says = ({ min, max, unit: found }: Figure, value: number, unit = found) =>
  isNear(min, value) && isNear(max, value) && found === unit

const isNear = (read: number, meant: number) => Math.abs(read - meant) <= 1e-9 * meant
