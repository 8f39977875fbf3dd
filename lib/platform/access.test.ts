import { expect, test, vi } from 'vitest'
import { isCovered, readAccess, revokeSite } from './access'

const allowing = (...origins: string[]) =>
  ({ permissions: { getAll: async () => ({ origins }) } }) as unknown as Parameters<typeof readAccess>[0]

test('the mode is what the browser allows', async () => {
  expect(await readAccess(allowing())).toEqual({ mode: 'click' })
  expect(await readAccess(allowing('*://*.nrc.nl/*', 'https://a.example/*'))).toEqual({
    mode: 'sites',
    sites: ['nrc.nl', 'a.example'],
    origins: ['*://*.nrc.nl/*', 'https://a.example/*'],
  })
  expect(await readAccess(allowing('*://*.nrc.nl/*', '*://*/*'))).toEqual({ mode: 'all' })
})

test('a site is given back by the patterns that it was given by, and is named once', async () => {
  const remove = vi.fn()
  const api = allowing('https://a.example/*', 'http://a.example/*', 'https://*.b.example/*')
  Object.assign(api.permissions, { remove })
  expect(await readAccess(api)).toMatchObject({ sites: ['a.example', 'b.example'] })
  await revokeSite(api, 'a.example')
  expect(remove).toHaveBeenCalledWith({ origins: ['https://a.example/*', 'http://a.example/*'] })
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
