import { expect, test } from 'vitest'
import { isWholeName } from './hangul-name'

test.each([
  ['메타', '는'],
  ['메타', '의'],
  ['구글', ' 클라우드'],
  ['구글', '클라우드'],
  ['애플', '사가'],
  ['대만', '산'],
  ['엔비디아', '와의'],
  ['엔비디아', ''],
  ['OpenAI', '는'],
])('%s is named before "%s"', (name, rest) => {
  expect(isWholeName(name + rest, name.length)).toBe(true)
})

test.each([
  ['메타', '버스'],
  ['인텔', '리전스'],
  ['애플', '리케이션'],
  ['인도', '네시아'],
  ['구글', '링'],
])('%s only begins %s%s', (name, rest) => {
  expect(isWholeName(name + rest, name.length)).toBe(false)
})
