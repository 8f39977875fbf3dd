import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { agreeing, options, pageOf, unknown } from '../../../tests/export/findings-example'
import { toCsv } from './csv'

const text = 'He seeks $7 trillion, or 40%, for chips.'
const findings = [unknown(text, '40%'), agreeing(text, '$7 trillion')]

const readBack = (csv: string): Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

test('a row per finding, in the order of the page, read back by another library', () => {
  const [first, second, ...others] = readBack(toCsv(pageOf(text), findings, options))
  expect(others).toEqual([])
  expect(first).toMatchObject({
    number: '1',
    figure: '$7 trillion',
    look: 'disputed',
    drift: 'range-narrowed',
    finding: 'It is disputed.',
    min: '7000000000000',
    claim_min: '5000000000000',
    claim: 'altman-chips',
    origin: 'The Wall Street Journal',
    origin_url: 'https://www.wsj.com/a',
    page_title: 'Chips, "trillions" & more',
  })
  expect(second).toMatchObject({ number: '2', figure: '40%', look: 'unknown', claim: '', origin: '' })
})

test('spreadsheets know it for UTF-8 by its mark', () => {
  const csv = toCsv(pageOf(text), findings, options)
  expect(csv.startsWith('\uFEFFnumber,')).toBe(true)
  expect(csv.lastIndexOf('\uFEFF')).toBe(0)
})

test('what keeps words together on a card is no part of a table', () => {
  const say = () => 'The Journal gave $5–\u20607\u00A0trillion.'
  const [row] = readBack(toCsv(pageOf(text), findings, { ...options, say }))
  expect(row?.finding).toBe('The Journal gave $5–7 trillion.')
})

test('lines end by CR LF, the last one too', () => {
  const csv = toCsv(pageOf(text), findings, options)
  expect(csv.split('\r\n')).toHaveLength(4)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '=cmd|"/c calc"!A1'])(
  '%j does not run',
  quote => {
    const [row] = readBack(toCsv(pageOf(quote), [{ ...unknown(quote, quote), quote }], options))
    expect(row?.figure).toBe(`'${quote}`)
  },
)

test('a negative value stays a number', () => {
  const finding = unknown(text, '40%')
  const [row] = readBack(
    toCsv(pageOf(text), [{ ...finding, figure: { ...finding.figure, min: -5, max: -5 } }], options),
  )
  expect(row?.min).toBe('-5')
})

test('any text comes back, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a",;\r\n\t =+-@é😀') }), quote => {
      const [row] = readBack(toCsv(pageOf('x'), [{ ...unknown('x', 'x'), quote }], options))
      expect([quote, `'${quote}`]).toContain(row?.figure)
    }),
  )
})
