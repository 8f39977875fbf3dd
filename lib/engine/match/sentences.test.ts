import { expect, test } from 'vitest'
import { splitSentences } from './sentences'

const split = (text: string, language = 'en') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end).trim())

test.each([
  ['en', 'It cost $5.2 billion. Mr. Huang, of Nvidia Corp., said so. Was it true? No.', 4],
  ['en', 'The U.S. agreed. So did George W. Bush.', 2],
  ['en', 'The answer was no. The board met.', 2],
  ['en', 'They came by the sea. No. 5 was first, no. 7 last.', 2],
  ['es', 'Cruzaron el mar. Eran 500. El Sr. Pérez, de Apple Inc., lo vio.', 3],
  ['pl', 'Nie wiadomo co. Ok. 7 mld zł zostało. Było to 5. Dnia.', 3],
  ['fi', 'Se alkoi 5. Marraskuuta. Hinta oli 7 euroa.', 2],
  ['de', 'Am 5. November kam Dr. Meier. Er blieb.', 2],
  ['fr', 'M. Altman veut 7 Md$. On doute.', 2],
  ['zh', '市值突破5万亿美元。账单由谁来付？没人知道。', 3],
  ['ja', '調達を完了した。評価額は8520億ドル。', 2],
  ['it', 'Valeva 1.730 miliardi. Oggi di più.', 2],
])('%s: %s', (language, text, count) => {
  expect(split(text, language)).toHaveLength(count)
})

test('sentences follow each other without gaps and hold the whole text', () => {
  const text = 'One. Two!\nThree… “Four.” five'
  const spans = splitSentences(text, 'en')
  expect(spans[0]!.start).toBe(0)
  expect(spans.at(-1)!.end).toBe(text.length)
  expect(spans.slice(1).map(({ start }) => start)).toEqual(spans.slice(0, -1).map(({ end }) => end))
})

test('a text without a stop is one sentence, an empty one too', () => {
  expect(split('no stop at all')).toEqual(['no stop at all'])
  expect(splitSentences('', 'en')).toHaveLength(1)
})

test('a text that runs on without a stop is cut', () => {
  const spans = splitSentences('word '.repeat(10_000), 'en')
  expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1200)
  expect(spans.at(-1)!.end).toBe(50_000)
})
