import { expect, test } from 'vitest'
import { foldTerm, splitWords } from './words'

const folds = (text: string) => splitWords(text).map(({ fold }) => fold)
const stems = (text: string) => splitWords(text).map(({ stem }) => stem)

test('words are folded: case, diacritics, full-width forms, soft hyphens', () => {
  expect(folds('Łódź, Straße und ＧＰＵ')).toEqual(['lodz', 'strasse', 'und', 'gpu'])
  expect(folds('Rechen\u00adzentrum')).toEqual(['rechenzentrum'])
  expect(foldTerm('  Émirats\u00a0arabes  unis ')).toBe('emirats arabes unis')
})

test('apostrophes and hyphens part words, so that a possessive leaves the name', () => {
  expect(folds("Nvidia's l’OpenAI GPT-4")).toEqual(['nvidia', 's', 'l', 'openai', 'gpt', '4'])
})

test('Chinese and Japanese have a word per character, but for runs of Katakana', () => {
  expect(folds('英伟达的エヌビディア社')).toEqual(['英', '伟', '达', '的', 'エヌビディア', '社'])
})

test('a term cannot begin inside a run of Hangul', () => {
  expect(splitWords('엔비디아는 오픈AI').map(({ opens }) => opens)).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
    false,
    true,
  ])
})

test('plurals and cases share a stem', () => {
  for (const [one, other] of [
    ['Rechenzentrum', 'Rechenzentren'],
    ['inversión', 'inversiones'],
    ['capacity', 'capacities'],
    ['avaliação', 'avaliações'],
    ['azienda', 'aziende'],
  ] as const) {
    expect(stems(one), `${one}, ${other}`).toEqual(stems(other))
  }
})

test('spans lead back to the text', () => {
  const text = 'Über 7 Ärzte'
  expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Über', '7', 'Ärzte'])
})
