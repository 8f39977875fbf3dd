import { expect, test } from 'vitest'
import type { Quantity } from '../../lib/engine/types'
import { stringsOf } from '../../tests/gallery/strings'
import { axisUnit, sayOnAxis } from './axis-unit'
import { sayExact, sayShort, sayValue } from './value'

const en = stringsOf('en')
const it = stringsOf('it')

const quantity = (min: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  min,
  max: min,
  unit,
  qualifier: null,
  ...more,
})

const visible = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00A0', ' ')

test.each<[Quantity, string, string]>([
  [quantity(5e12, 'USD', { max: 7e12 }), '$5–7 trillion', '5–7 mila miliardi di dollari'],
  [quantity(7e12, 'USD', { qualifier: 'max' }), 'up to $7 trillion', 'fino a 7 mila miliardi di dollari'],
  [quantity(1e12, 'USD'), '$1 trillion', 'mille miliardi di dollari'],
  [quantity(1.4e12, 'USD'), '$1.4 trillion', '1.400 miliardi di dollari'],
  [quantity(33700000000.000004, 'EUR'), '€33.7 billion', '33,7 miliardi di euro'],
  [quantity(0.26e-3, 'L'), '0.26 mL', '0,26 mL'],
  [quantity(0.5, 'L'), '0.5 L', '0,5 L'],
  [quantity(1.5, '%', { per: 'électricité' }), '1.5%', '1,5%'],
  [quantity(595.3e9, 'USD'), '$595.3 billion', '595,3 miliardi di dollari'],
  [
    quantity(2e9, 'USD', { qualifier: 'above', per: 'year' }),
    'more than $2 billion a year',
    'più di 2 miliardi di dollari all’anno',
  ],
  [quantity(20, 'USD'), '$20', '20 dollari'],
  [quantity(415e12, 'Wh', { qualifier: 'approx' }), 'about 415 terawatt-hours', 'circa 415 terawattora'],
  [quantity(620e12, 'Wh', { max: 1050e12 }), '620–1,050 terawatt-hours', '620–1050 terawattora'],
  [quantity(1e9, 'W'), '1 gigawatt', '1 gigawatt'],
  [quantity(1e9, 'W', { per: 'week' }), '1 gigawatt a week', '1 gigawatt alla settimana'],
  [quantity(17, '%'), '17%', '17%'],
  [quantity(1, 'pp'), '1 percentage point', '1 punto percentuale'],
  [quantity(1700, 'job'), '1,700 jobs', '1700 posti di lavoro'],
  [quantity(2e6, 'company'), '2 million companies', '2 milioni'],
  [quantity(10, 'x'), '10 times', '10 volte'],
  [quantity(4, 'year'), '4 years', '4 anni'],
  [quantity(5e12, 'B'), '5 TB', '5 TB'],
  [quantity(100_000, 'GPU'), '100,000 GPUs', '100.000 GPU'],
  [quantity(1e6, 'TPU'), '1 million TPUs', '1 milione di TPU'],
  [quantity(-5e9, 'USD'), '-$5 billion', '-5 miliardi di dollari'],
  [quantity(40, '°C'), '40 °C', '40 °C'],
  [quantity(40, 'degC'), '40 degC', '40 degC'],
  [quantity(12, 'm2'), '12 m²', '12 m²'],
  [quantity(12, 'km2'), '12 km²', '12 km²'],
  [quantity(3, 's'), '3 s', '3 s'],
  [quantity(3, 'h'), '3 h', '3 h'],
  [quantity(60, 'km/h'), '60 km/h', '60 km/h'],
  [quantity(60, 'mph'), '60 mph', '60 mph'],
  [quantity(90, 'degree'), '90 degrees', '90'],
  [quantity(3, 'quarter'), '3 quarters', '3'],
  [quantity(1.2e6, 'm'), '1,200 km', '1200 km'],
  [quantity(12e6, 'barrel', { per: 'day' }), '12 million barrels a day', '12 milioni al giorno'],
])('%o', (value, english, italian) => {
  expect(visible(sayValue(value, en))).toBe(english)
  expect(visible(sayValue(value, it))).toBe(italian)
})

test('French counts in milliards beyond a thousand of them', () => {
  const fr = stringsOf('fr')
  expect(
    sayValue(quantity(5e12, 'USD', { max: 7e12 }), fr)
      .replace(/\s/g, ' ')
      .replaceAll('\u2060', ''),
  ).toBe('5 000–7 000 milliards de dollars')
})

test.each<[string, Quantity, string]>([
  ['es', quantity(15.7e9, 'EUR'), '15.700 millones de euros'],
  ['es', quantity(800e6, 'user', { per: 'week' }), '800 millones de usuarios a la semana'],
  ['fr', quantity(800e6, 'user'), '800 millions d’utilisateurs'],
  ['fr', quantity(7e9, 'EUR'), '7 milliards d’euros'],
  ['fr', quantity(0.34, 'Wh'), '0,34 wattheure'],
  ['fr', quantity(1e25, 'FLOP', { qualifier: 'above' }), 'plus de 10²⁵ FLOP'],
  ['de', quantity(2.1e25, 'FLOP'), '2,1 × 10²⁵ FLOP'],
  ['en', quantity(2026, 'year', { max: 2032 }), '2026–2032'],
  ['pt_BR', quantity(1.5e6, 'GPU', { max: 2e6 }), '1,5–2 milhões de GPUs'],
  ['ja', quantity(800e6, 'user'), '8億人'],
  ['ja', quantity(5e12, 'USD', { max: 7e12 }), '5兆〜7兆ドル'],
  ['ja', quantity(1e9, 'USD', { qualifier: 'approx', per: 'month' }), '月約10億ドル'],
  ['zh_CN', quantity(2e9, 'USD', { qualifier: 'above', per: 'year' }), '每年超过20亿美元'],
  ['zh_CN', quantity(25_000, 'job', { qualifier: 'approx' }), '约25,000个工作岗位'],
  ['pt_BR', quantity(7e9, 'EUR'), '7 bilhões de euros'],
])('in %s: %o', (language, value, words) => {
  expect(visible(sayValue(value, stringsOf(language)))).toBe(words)
})

test('Portuguese writes its money small, and tonnes are no grams', () => {
  expect(visible(sayExact(quantity(7e12, 'USD'), stringsOf('pt_BR')))).toMatch(/ dólares /)
  expect(visible(sayExact(quantity(20.4e9, 'g'), en))).toBe('20,400 t')
})

test('a figure breaks neither from its unit nor at its dash', () => {
  expect(sayValue(quantity(5e12, 'USD', { max: 7e12 }), en)).toBe('$5–\u20607\u00A0trillion')
})

test('nor at any sign of its unit', () => {
  const said = sayValue(quantity(415e12, 'Wh', { qualifier: 'approx' }), stringsOf('ja'))
  expect(said).toBe([...'約'].concat('415', [...'テラワット時']).join('\u2060'))
})

test('written out in full', () => {
  expect(visible(sayExact(quantity(7e12, 'USD', { qualifier: 'max' }), en))).toBe(
    'up to 7,000,000,000,000 US dollars',
  )
  expect(visible(sayExact(quantity(945e9, 'Wh'), en))).toBe('945,000,000,000 watt-hours')
})

test.each([
  ['fr', '170 000 000 emplois'],
  ['es', '170.000.000 empleos'],
  ['it', '170.000.000 posti di lavoro'],
  ['pt_BR', '170.000.000 empregos'],
])('in %s what is counted follows the digits at once', (language, words) => {
  const exact = sayExact(quantity(170e6, 'job'), stringsOf(language))
  expect(visible(exact).replace(/\s/g, ' ')).toBe(words)
})

test('in signs for notes', () => {
  expect(visible(sayShort(quantity(460e12, 'Wh'), en))).toBe('460 TWh')
  expect(visible(sayShort(quantity(3e9, 'g'), en))).toBe('3 kt')
  expect(visible(sayShort(quantity(4, 'year'), en))).toBe('4 years')
  expect(visible(sayShort(quantity(1.5, '%', { qualifier: 'approx', per: 'year' }), en))).toBe('1.5% a year')
})

test.each<[number, string, string, string]>([
  [7e12, 'USD', 'en', 'trillion US$'],
  [595.3e9, 'USD', 'en', 'billion US$'],
  [945e12, 'Wh', 'en', 'TWh'],
  [17, '%', 'en', '%'],
  [100_000, 'GPU', 'en', ''],
  [122, 'day', 'en', 'days'],
  [7e12, 'USD', 'it', 'mila miliardi USD'],
  [7e12, 'USD', 'fr', 'milliards $US'],
])('the axis of %d %s in %s is in %s', (value, unit, language, name) => {
  expect(visible(axisUnit(value, unit, stringsOf(language)).name)).toBe(name)
})

test('an axis counts in its own unit', () => {
  const unit = axisUnit(945e12, 'Wh', en)
  expect(sayOnAxis({ min: 945e9, max: 945e9 }, unit, 'en-GB')).toBe('0.945')
})
