import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listAt, listsUnder, packLists, tailsOf } from './lists'

const rising = fc
  .uniqueArray(fc.oneof(fc.nat(300), fc.nat(2 ** 32 - 1)), { maxLength: 40 })
  .map(numbers => numbers.sort((one, other) => one - other))

test('every list comes back, by name and by place', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z ]{1,8}$/), rising, { noNullPrototype: true }),
      lists => {
        const packed = packLists(new Map(Object.entries(lists)))
        const tails = Object.keys(lists)
        expect(listsUnder(packed, tails)).toEqual(Object.values(lists))
        for (const [index, tail] of tails.entries()) expect(listAt(packed, index)).toEqual(lists[tail])
        if (tails.length > 0) expect(tailsOf(packed)).toEqual(tails)
      },
    ),
  )
})

test('under a name that is not there, the list is empty', () => {
  expect(listsUnder(packLists(new Map([['a', [1, 128, 2 ** 32 - 1]]])), ['b', 'a'])).toEqual([
    [],
    [1, 128, 2 ** 32 - 1],
  ])
})

test('numbers that lie close take a byte each', () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index * 100)
  expect(packLists(new Map([['near', numbers]])).bytes).toHaveLength(100)
})
