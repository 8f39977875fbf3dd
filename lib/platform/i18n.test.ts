import { beforeAll, expect, test, vi } from 'vitest'

const messages: Record<string, string> = {
  card_copied: 'Copied',
  card_position: '{number} of {count}, {number}',
  unit_watt: '{n} watt | {n} watts',
}
let translate: typeof import('./i18n').translate

beforeAll(async () => {
  vi.stubGlobal('browser', undefined)
  vi.stubGlobal('chrome', { i18n: { getMessage: (name: string) => messages[name] ?? '' } })
  vi.resetModules()
  ;({ translate } = await import('./i18n'))
})

test.each([
  ['card.copied', undefined, undefined, 'Copied'],
  ['card.position', { number: 2, count: 14 }, undefined, '2 of 14, 2'],
  ['card.position', { number: 2 }, undefined, '2 of {count}, 2'],
  ['unit.watt', { n: 1 }, 1, '1 watt'],
  ['unit.watt', { n: '1.5' }, 1.5, '1.5 watts'],
  ['unit.watt', { n: 0 }, 0, '0 watts'],
  ['card.none', undefined, undefined, ''],
])('%s with %o for %s', (key, values, count, said) => {
  expect(translate(key, values, count)).toBe(said)
})
