import { beforeEach, expect, test, vi } from 'vitest'
import { alignGate, leavePages } from './registrations'

type Api = Parameters<typeof alignGate>[0]

/** A browser that allows these sites and notes in order what is done with the gate's registration. */
function stage(...origins: string[]) {
  let registered: { matches: string[] }[] = []
  const steps: string[] = []
  const note = (step: string, scripts: { matches: string[] }[]) => {
    steps.push(step)
    registered = scripts
  }
  const sent: unknown[] = []
  const api = {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: { matches: string[] }[]) => note('register', scripts),
      updateContentScripts: async (scripts: { matches: string[] }[]) => note('update', scripts),
      unregisterContentScripts: async () => note('unregister', []),
    },
    tabs: {
      query: vi.fn(async () => [] as { id: number }[]),
      sendMessage: async (_tab: number, { args }: { args: unknown[] }) => {
        sent.push(args)
        return { value: undefined }
      },
    },
  }
  return {
    api: api as unknown as Api,
    tabs: api.tabs,
    origins,
    steps,
    sent,
    matches: () => registered[0]?.matches,
  }
}

beforeEach(() => {
  const locks = { request: (_name: string, work: () => Promise<void>) => work() }
  vi.stubGlobal('navigator', { locks })
})

test('the gate is registered once, then brought in line in one step, and not at all without a site', async () => {
  const { api, origins, steps, matches } = stage('https://a.example/*')
  await alignGate(api)
  origins.push('https://b.example/*')
  await alignGate(api)
  expect(matches()).toEqual(['https://a.example/*', 'https://b.example/*'])
  origins.length = 0
  await alignGate(api)
  await alignGate(api)
  expect(steps).toEqual(['register', 'update', 'unregister'])
})

test('pages are told what was taken back and what is still allowed', async () => {
  const { api, tabs, sent } = stage('https://b.example/*')
  tabs.query.mockResolvedValue([{ id: 7 }])
  await leavePages(api, ['https://a.example/*'])
  expect(sent).toEqual([[['https://a.example/*'], ['https://b.example/*']]])
})
