import { expect, test } from 'vitest'
import { isCovered, readAccess } from './access'

const allowing = (...origins: string[]) =>
  ({ permissions: { getAll: async () => ({ origins }) } }) as unknown as Parameters<typeof readAccess>[0]

test('the mode is what the browser allows', async () => {
  expect(await readAccess(allowing())).toEqual({ mode: 'click' })
  expect(await readAccess(allowing('*://*.nrc.nl/*', 'https://a.example/*'))).toEqual({
    mode: 'sites',
    sites: ['nrc.nl', 'a.example'],
  })
  expect(await readAccess(allowing('*://*.nrc.nl/*', '*://*/*'))).toEqual({ mode: 'all' })
})

test.each([
  ['https://www.nrc.nl/nieuws', '*://*.nrc.nl/*', true],
  ['https://nrc.nl/', '*://*.nrc.nl/*', true],
  ['https://notnrc.nl/', '*://*.nrc.nl/*', false],
  ['http://127.0.0.1:8080/a', '*://127.0.0.1/*', true],
  ['http://a.example/', 'https://a.example/*', false],
  ['https://a.example/', '*://*/*', true],
  ['about:blank', '*://*/*', false],
  ['file:///tmp/a.html', '*://*/*', false],
])('%s under %s: %s', (address, origin, covered) => {
  expect(isCovered(address, [origin])).toBe(covered)
})
