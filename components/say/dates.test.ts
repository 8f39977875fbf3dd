import { expect, test } from 'vitest'
import { stringsOf } from '../../tests/gallery/strings'
import { dayOrder, monthsBetween, sayDate, sayMonths, sayWhen } from './dates'

const en = stringsOf('en')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  ['2024-02-08', '8 February 2024', '8 Feb 2024'],
  ['2025-09-23', '23 September 2025', '23 Sep 2025'],
  ['2024-02', 'February 2024', 'Feb 2024'],
  ['2024', '2024', '2024'],
  ['FY2026', 'fiscal 2026', 'fiscal 2026'],
  ['2025-35', 'Q3 2025', 'Q3 2025'],
  ['2025/2029', '2025 to 2029', '2025 to 2029'],
  ['1975/..', 'from 1975 onwards', 'from 1975 onwards'],
  ['../2030', 'by 2030', 'by 2030'],
  ['2025-40', 'the first half of 2025', 'the first half of 2025'],
  ['FY2026-36', 'Q4 of fiscal 2026', 'Q4 of fiscal 2026'],
  ['2024~', '2024', '2024'],
])('%s', (edtf, long, short) => {
  expect(plain(sayDate(edtf, en))).toBe(long)
  expect(plain(sayDate(edtf, en, 'short'))).toBe(short)
})

test('a day never breaks from its month', () => {
  expect(sayDate('2024-02-08', en)).toBe('8\u00A0February 2024')
})

test.each(['ja', 'zh_CN'])('nor at any of its signs in %s', language => {
  expect(sayDate('2024-02-08', stringsOf(language))).toBe('2024\u2060年\u20602\u2060月\u20608\u2060日')
})

test.each([
  ['en', 'February – September 2024'],
  ['ja', '2024年2月〜2024年9月'],
  ['zh_CN', '2024年2月至2024年9月'],
])('from one month to another in %s', (language, said) => {
  const months = sayMonths('2024-02-08', '2024-09-25', stringsOf(language))
  expect(months.replaceAll('\u2060', '').replace(/\s/g, ' ')).toBe(said)
})

test.each([
  ['2024-02-08', 'en', 'on 8 February 2024'],
  ['2024-02', 'en', 'in February 2024'],
  ['2024', 'en', 'in 2024'],
  ['2025-35', 'en', 'in Q3 2025'],
  ['2024-02-08', 'it', 'l’8 febbraio 2024'],
  ['2024-02-09', 'it', 'il 9 febbraio 2024'],
  ['2024-02-01', 'it', 'il 1º febbraio 2024'],
  ['2024-02-01', 'pt_BR', 'em 1º de fevereiro de 2024'],
  ['2025-33', 'fr', 'au T1 2025'],
])('%s as part of a sentence in %s', (edtf, language, said) => {
  expect(plain(sayWhen(edtf, stringsOf(language)))).toBe(said)
})

test('a month sorts at its end, a year after its months', () => {
  const dates = ['2024', '2024-33', '2024-03-01', '2024-02', '2024-02-29', '2024-02-08', '2024-04-01']
  const sorted = dates.toSorted((a, b) => Number(dayOrder(a)) - Number(dayOrder(b)))
  expect(sorted).toEqual([
    '2024-02-08',
    '2024-02-29',
    '2024-02',
    '2024-03-01',
    '2024-33',
    '2024-04-01',
    '2024',
  ])
})

test('months are whole', () => {
  expect(monthsBetween('2025-09-03', '2026-11-21')).toBe(14)
  expect(monthsBetween('2025-11-22', '2026-11-21')).toBe(11)
})
