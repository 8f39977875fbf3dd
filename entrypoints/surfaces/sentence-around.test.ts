import { expect, test } from 'vitest'
import { withSentence } from './sentence-around'

const sentenceOf = (before: string, after: string) =>
  withSentence({
    id: 0,
    finding: { quote: '$7 trillion' } as never,
    around: { before, after, language: 'en' },
  }).sentence

test.each([
  ['One. The plan costs ', ' in all. Three.', { before: 'The plan costs ', after: ' in all.' }],
  ['', ' was sought.', { before: '', after: ' was sought.' }],
  ['It may cost ', '', { before: 'It may cost ', after: '' }],
  ['It cost $1.5 billion or ', '. More came.', { before: 'It cost $1.5 billion or ', after: '.' }],
])('"%s…%s"', (before, after, sentence) => {
  expect(sentenceOf(before, after)).toEqual(sentence)
})
