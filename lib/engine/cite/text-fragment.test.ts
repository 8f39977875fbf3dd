import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkToWording } from './text-fragment'

const url = 'https://example.org/a'

test.each([
  ['raise as much as $5 trillion', 'raise%20as%20much%20as%20%245%20trillion'],
  ['between $5–7 trillion, or so', 'between%20%245%E2%80%937%20trillion%2C%20or%20so'],
  ['high-end chips & more', 'high%2Dend%20chips%20%26%20more'],
  ['“up to 7 trillion”', 'up%20to%207%20trillion'],
  ['bis zu 7 Billionen Dollar', 'bis%20zu%207%20Billionen%20Dollar'],
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
  ],
  ['raise trillions … for chips', 'raise%20trillions,for%20chips'],
  [
    'raise trillions [...] for chips in every part of the world',
    'raise%20trillions,every%20part%20of%20the%20world',
  ],
])('%s', (wording, directive) => {
  expect(linkToWording(url, wording)).toBe(`${url}#:~:text=${directive}`)
})

test('a fragment of the address stays', () => {
  expect(linkToWording(`${url}#top`, 'seven')).toBe(`${url}#top:~:text=seven`)
})

test('without words there is nothing to link to', () => {
  expect(linkToWording(url, ' “…” ')).toBe(url)
})

test('Chinese is cut between words', () => {
  const wording = '奥特曼希望筹集多达七万亿美元资金用于建设全球芯片工厂和数据中心项目'
  const [start, end] = linkToWording(url, wording).split('text=')[1]!.split(',').map(decodeURIComponent)
  expect(wording.startsWith(start!)).toBe(true)
  expect(wording.endsWith(end!)).toBe(true)
  expect(start!.length + end!.length).toBeLessThan(wording.length)
})

test('any wording makes a directive whose parts are of the wording', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), wording => {
      const [, directive] = linkToWording(url, wording).split('#:~:text=')
      if (directive === undefined) return
      expect(directive).not.toMatch(/[-&\s]/)
      const parts = directive.split(',').map(decodeURIComponent)
      expect(parts.length).toBeLessThan(3)
      for (const part of parts) expect(wording.replace(/\s+/g, ' ')).toContain(part)
    }),
  )
})
