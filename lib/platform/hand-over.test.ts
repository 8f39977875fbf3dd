import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { Browser } from './browser'
import { handOver, readFields, takeFields } from './hand-over'

const api = fakeBrowser as unknown as Browser

beforeEach(() => fakeBrowser.reset())

test('what is handed over is in no address, and is taken once', async () => {
  const fragment = await handOver(api, { figure: '$7 trillion', publisher: 'The Gazette' })
  expect(decodeURIComponent(fragment)).toMatch(/^handed=[0-9a-f-]{36}$/)
  expect((await readFields(api, `#own&${fragment}`)).get('figure')).toBe('$7 trillion')
  const fields = await takeFields(api, `#own&${fragment}`)
  expect(Object.fromEntries(fields)).toEqual({ own: '', figure: '$7 trillion', publisher: 'The Gazette' })
  expect(Object.fromEntries(await takeFields(api, `#own&${fragment}`))).toEqual({ own: '' })
  expect(await fakeBrowser.storage.session.get()).toEqual({})
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})

test('a fragment of its own stays as it is', async () => {
  expect(String(await takeFields(api, '#claim=altman-7tn'))).toBe('claim=altman-7tn')
  expect(String(await takeFields(api, ''))).toBe('')
})
