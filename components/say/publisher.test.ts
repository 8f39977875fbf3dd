import { expect, test } from 'vitest'
import { stringsOf } from '../../tests/gallery/strings'
import { sayPublisher } from './publisher'

test.each([
  ['European Court of Auditors', 'the European Court of Auditors'],
  ['Government of South Korea', 'the Government of South Korea'],
  ['Bank of England', 'the Bank of England'],
  ['Bank of America', 'Bank of America'],
  ['Financial Times', 'the Financial Times'],
  ['The Verge', 'The Verge'],
  ['Nvidia', 'Nvidia'],
])('%s is said as %s', (name, said) => {
  expect(sayPublisher(name, stringsOf('en'))).toBe(said)
  expect(sayPublisher(name, stringsOf('it'))).toBe(name)
})
