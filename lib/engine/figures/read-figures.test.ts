import { describe, expect, test, vi } from 'vitest'
import type { Page } from '../types'
import { readFigures } from './read-figures'
import { asSeparated } from './separators'

vi.mock(import('./separators'), { spy: true })

function pageOf(language: string, text: string): Page {
  const block = { start: 0, end: text.length, kind: 'text' } as const
  return { url: 'https://example.org/', title: '', language, text, blocks: [block], links: [] }
}

describe('a page in a language that nobody here knows', () => {
  test.each([
    ['sw', 'Bei ilipanda kwa 13.1% mwaka jana.', 13.1, '%'],
    ['sq', 'Fatura ishte 1.250.000 €.', 1_250_000, 'EUR'],
    ['ms', 'Harganya RM 1,250 sahaja.', undefined, undefined],
    ['ms', 'Harganya RM 1,250.', 1250, 'MYR'],
    ['lt', 'Galia siekia 5 GW.', 5e9, 'W'],
    ['fa', 'رشد ۱۳٪ بود.', 13, '%'],
    ['fa', 'قیمت ۱٬۵۰۰ $', 1500, 'USD'],
    ['th', 'เพิ่มขึ้น ๑๒.๕%', 12.5, '%'],
    ['bn', 'বেড়েছে ৫.৫%', 5.5, '%'],
    ['he', 'עלייה של 5.5%', 5.5, '%'],
    ['bg', 'Цената е €1.500.', 1500, 'EUR'],
    ['ca', 'Creix un 5,5%.', 5.5, '%'],
    ['sr', 'Раст од 5,5%.', 5.5, '%'],
  ])('%s: %s', (language, text, value, unit) => {
    const figures = readFigures(pageOf(language, text))
    expect(figures.map(({ min, max, unit }) => [min, max, unit])).toEqual(value ? [[value, value, unit]] : [])
    expect(figures.every(({ flags }) => flags.includes('language-guessed'))).toBe(true)
  })

  test.each(['Investicija od €5 milijardi', '$5m', '5 milijardi €', '12 m', 'GPT-4', '1999. godine'])(
    'nothing in: %s',
    text => expect(readFigures(pageOf('sl', text))).toEqual([]),
  )

  test.each([
    ['th', 'มูลค่า $7 ล้านล้าน'],
    ['he', 'השקעה של $7 מיליארד'],
    ['bn', '$৭ বিলিয়ন বিনিয়োগ'],
    ['sw', 'Uwekezaji wa $7 trilioni'],
    ['bg', 'Инвестиция от $7 млрд. евро'],
    ['sr', 'Улагање од $7 милијарди'],
    ['fa', 'سرمایه‌گذاری $۷ میلیارد'],
    ['ca', 'Una inversió de $7 bilions'],
    ['sl', 'Naložba za $7-milijardni sklad'],
    ['th', 'กำลัง 1.500 MW'],
    ['lt', 'Palūkanos 1.125 %'],
  ])('%s: nothing that may be of another size in: %s', (language, text) => {
    expect(readFigures(pageOf(language, text))).toEqual([])
  })
})

test('a page that says nothing of its language is read as English, and flagged', () => {
  const [figure] = readFigures(pageOf('', '$5 billion'))
  expect(figure).toMatchObject({ min: 5e9, unit: 'USD', flags: ['language-guessed'] })
})

test('Greek in capitals has no accents, and is read alike', () => {
  const [figure] = readFigures(pageOf('el', '€7 ΔΙΣΕΚΑΤΟΜΜΥΡΙΑ'))
  expect(figure).toMatchObject({ min: 7e9, unit: 'EUR' })
})

test('a page in a language known is not flagged', () => {
  const [figure] = readFigures(pageOf('nn-NO', '5 milliardar kroner'))
  expect(figure).toMatchObject({ min: 5e9, unit: 'NOK', flags: [] })
})

test('a page of many blocks is asked once how it parts its numbers, and every block follows', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `Costó ${index + 1}.500 millones de dólares.`)
  const text = lines.join('\n')
  let start = 0
  const blocks = lines.map(line => {
    const block = { start, end: start + line.length, kind: 'text' } as const
    start = block.end + 1
    return block
  })
  vi.mocked(asSeparated).mockClear()
  const figures = readFigures({ ...pageOf('es', text), blocks })
  expect(figures.map(({ min }) => min)).toEqual(lines.map((_, index) => (index + 1.5) * 1e9))
  expect(asSeparated).toHaveBeenCalledTimes(1)
})
