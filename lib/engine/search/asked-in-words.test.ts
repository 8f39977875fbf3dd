import { expect, test } from 'vitest'
import { askedInWords } from './asked-in-words'

const askedIn = (query: string, language: string) => [...askedInWords(query, language)]

test.each([
  ['7 billones', 'es', { value: 7e12, words: '' }],
  ['7 billones de dólares', 'en', { value: 7e12, unit: 'money', words: '' }],
  ['Altman 7 Billionen', 'en', { value: 7e12, words: 'Altman' }],
  ['stargate 500 miliardi', 'it', { value: 500e9, words: 'stargate' }],
  ['7 000 milliards', 'fr', { value: 7e12, words: '' }],
  ['945 Terawattstunden 2030', 'de', { value: 945e12, unit: 'Wh', words: '2030' }],
  ['7兆ドル', 'ja', { value: 7e12, unit: 'money', words: '' }],
  ['5000亿美元 星际之门', 'zh-CN', { value: 500e9, unit: 'money', words: '星际之门' }],
  ['800 Millionen Nutzer', 'de', { value: 800e6, unit: 'count', words: '' }],
])('%s, typed where %s is spoken', (query, language, value) => {
  expect(askedIn(query, language)[0]).toMatchObject(value)
})

test('a word of two meanings means first what it means to the reader', () => {
  expect(askedIn('7 billion', 'de').map(({ value }) => value)).toContain(7e9)
  expect(askedIn('7 billion', 'de')[0]!.value).toBe(7e12)
  expect(askedIn('7 billion', 'en')[0]!.value).toBe(7e9)
})

test.each([
  'stargate 2025',
  'GPT-4',
  'H100',
  '10-K',
  '3 nm',
  '415',
  'nvidia 5',
  'millions',
  'OpenAI 2024 revenue',
])('%s asks for none', query => {
  expect(askedIn(query, 'en')).toEqual([])
})
