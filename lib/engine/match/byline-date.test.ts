import { expect, test } from 'vitest'
import { pageOfText } from '../../../scripts/scan/text-page'
import { bylineDate } from './byline-date'

const paragraph = 'A first paragraph that goes on for as long as first paragraphs do. '.repeat(5)

test.each([
  ['it', 'di Anna Rossi, 16 febbraio 2024', '2024-02-16'],
  ['en', 'By Ann Ross | Published February 16, 2024 at 9:41', '2024-02-16'],
  ['en', 'Updated 3rd March 2025, first published 1 March 2025', '2025-03-03'],
  ['de', 'Von Anna Roth · 16. Februar 2024', '2024-02-16'],
  ['pt', '16 de fevereiro de 2024', '2024-02-16'],
  ['pl', 'Anna Nowak, 16 lutego 2024', '2024-02-16'],
  ['ja', '2024年2月16日 9:41', '2024-02-16'],
  ['ko', '2024년 2월 16일', '2024-02-16'],
  ['en', 'By Ann Ross', undefined],
  ['en', 'By Ann Ross, April 2024', undefined],
])('%s: %s', (language, byline, date) => {
  const page = pageOfText(`A title\n\n${byline}\n\n${paragraph}\n\nOn 5 May 2026 it was sold.`, 'x')
  expect(bylineDate(page, language)).toBe(date)
})
