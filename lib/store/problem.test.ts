import { expect, test } from 'vitest'
import { attempt, problemOf, Refusal } from './problem'

/** As Dexie throws them: its own error around the browser's. */
const wrapped = (name: string, inner?: unknown, failures?: unknown[]) =>
  Object.assign(new Error(name), { name, inner, failures })

test.each([
  ['storage-full', wrapped('AbortError', new DOMException('', 'QuotaExceededError'))],
  ['storage-full', wrapped('BulkError', undefined, [new DOMException('', 'QuotaExceededError')])],
  ['storage-unavailable', wrapped('OpenFailedError', new DOMException('', 'InvalidStateError'))],
  ['storage-unavailable', wrapped('MissingAPIError')],
  ['storage-unavailable', new DOMException('', 'SecurityError')],
  ['storage-unavailable', wrapped('OpenFailedError', wrapped('UnknownError'))],
  ['storage-lost', wrapped('DatabaseClosedError')],
  ['storage-lost', wrapped('AbortError')],
  ['pack-unknown', new Refusal({ kind: 'pack-unknown', pack: 'x' })],
])('%s is told of %s', (kind, error) => {
  expect(problemOf(error)).toMatchObject({ kind })
})

test('mistakes of ours are thrown, not told', async () => {
  const mistake = new TypeError('undefined is not a function')
  await expect(attempt(() => Promise.reject(mistake))).rejects.toBe(mistake)
  expect(problemOf('a string')).toBeUndefined()
})

test('whatever fails after the reader cancelled is the cancelling', async () => {
  const controller = new AbortController()
  controller.abort()
  const failing = () => Promise.reject(wrapped('AbortError'))
  expect(await attempt(failing, controller.signal)).toEqual({ problem: { kind: 'cancelled' } })
})
