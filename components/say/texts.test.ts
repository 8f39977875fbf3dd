import { expect, test } from 'vitest'
import { stringsOf } from '../../tests/gallery/strings'
import { noteIn } from './texts'

test('a note is marked as English where the pack has it in no other language', () => {
  const note = { en: 'spent in 2025', de: '2025 ausgegeben' }
  expect(noteIn(note, stringsOf('de'))).toEqual([' 2025 ausgegeben.'])
  expect(noteIn(note, stringsOf('en'))).toEqual([' Spent in 2025.'])
  expect(noteIn(note, stringsOf('ja'))).toEqual(['', { text: 'Spent in 2025.', lang: 'en' }])
})
