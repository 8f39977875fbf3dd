import { expect, test } from 'vitest'
import { stringsOf } from '../../tests/gallery/strings'
import { dayOrder, monthsBetween, sayDate, sayWhen } from './dates'

const en = stringsOf('en')
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test.each([
  ['2024-02-08', '8 February 2024', '8 Feb 2024'],
  ['2025-09-23', '23 September 2025', '23 Sep 2025'],
  ['2024-02', 'February 2024', 'Feb 2024'],
  ['2024', '2024', '2024'],
  ['FY2026', 'fiscal 2026', 'fiscal 2026'],
  ['2025-35', 'quarter 3 of 2025', 'quarter 3 of 2025'],
  ['2025/2029', '2025 to 2029', '2025 to 2029'],
  ['1975/..', 'from 1975 on', 'from 1975 on'],
  ['../2030', 'by 2030', 'by 2030'],
  ['2025-40', 'first half of 2025', 'first half of 2025'],
  ['FY2026-36', 'quarter 4 of fiscal 2026', 'quarter 4 of fiscal 2026'],
  ['2024~', '2024', '2024'],
])('%s', (edtf, long, short) => {
  expect(plain(sayDate(edtf, en))).toBe(long)
  expect(plain(sayDate(edtf, en, 'short'))).toBe(short)
})

test('a day never breaks from its month', () => {
  expect(sayDate('2024-02-08', en)).toBe('8\u00A0February 2024')
})

test.each([
  ['2024-02-08', 'en', 'on 8 February 2024'],
  ['2024-02', 'en', 'in February 2024'],
  ['2024', 'en', 'in 2024'],
  ['2025-35', 'en', 'in quarter 3 of 2025'],
  ['2024-02-08', 'it', 'l’8 febbraio 2024'],
  ['2024-02-09', 'it', 'il 9 febbraio 2024'],
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
