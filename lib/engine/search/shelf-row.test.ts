import { expect, test } from 'vitest'
import { generatePack } from '../../../tests/store/generate-pack'
import { resolveClaims } from '../pack/resolve'
import { filterNames, isOnShelf, shelfRowOf, sortShelf, valuesFor } from './shelf-row'

const rows = resolveClaims(generatePack({ claims: 80 })).map(shelfRowOf)

test.each(filterNames)('by %s, what a row has lets it pass, and what it has not keeps it out', name => {
  expect(rows.some(row => valuesFor(name, row).length > 0)).toBe(true)
  for (const row of rows) {
    for (const value of valuesFor(name, row)) expect(isOnShelf(row, { [name]: value })).toBe(true)
    expect(isOnShelf(row, { [name]: 'nothing has this' })).toBe(false)
  }
})

test('every filter has to let a row pass', () => {
  const [row] = rows
  const filter = { pack: row!.pack, standing: row!.standing }
  expect(isOnShelf(row!, filter)).toBe(true)
  expect(isOnShelf(row!, { ...filter, measure: 'none' })).toBe(false)
})

test('the newest comes first, and the rows given stay as they are', () => {
  const before = [...rows]
  const said = sortShelf(rows).map(row => row.said)
  expect(said).toEqual([...said].sort().reverse())
  expect(rows).toEqual(before)
})
