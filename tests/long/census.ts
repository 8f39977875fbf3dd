import type { CDPSession, Page } from '../e2e/driver'

/** What a page and what runs in it hold, after everything that can be forgotten was. Chromium alone can tell. */
export interface Census {
  nodes: number
  listeners: number
  /** Worlds of extensions in the page, those of extensions that are gone among them. */
  worlds: number
  /** In the extension's worlds: by kind, how many are alive. */
  alive: Record<string, number>
  /** Timers that the extension has set and that have neither come nor been cleared. */
  timers: number
  /** Bytes of JavaScript. */
  heap: number
}

/** What a script keeps alive where it forgets to stop. */
const kinds = [
  'Range',
  'Highlight',
  'MutationObserver',
  'IntersectionObserver',
  'AbortController',
  'ShadowRoot',
]

/** Counts in this page; timers from now on. */
export async function openCensus(page: Page): Promise<() => Promise<Census>> {
  const session = await page.createCDPSession()
  const worlds = new Set<number>()
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      worlds.add(context.id)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.delete(executionContextId),
  )
  await session.send('Runtime.enable')
  await session.send('Performance.enable')
  for (const world of worlds)
    await session.send('Runtime.evaluate', { contextId: world, expression: countTimers })
  return () => count(session, [...worlds])
}

async function count(session: CDPSession, worlds: number[]): Promise<Census> {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find(each => each.name === name)?.value ?? 0
  const sums: Record<string, number> = {}
  let timers = 0
  for (const world of worlds) {
    for (const kind of kinds) sums[kind] = (sums[kind] ?? 0) + (await aliveIn(session, world, kind))
    const { result } = await session.send('Runtime.evaluate', {
      contextId: world,
      expression: 'globalThis.pending?.size ?? 0',
    })
    timers += result.value
  }
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    worlds: worlds.length,
    alive: sums,
    timers,
    heap: metric('JSHeapUsedSize'),
  }
}

async function aliveIn(session: CDPSession, world: number, kind: string): Promise<number> {
  const objectGroup = 'census'
  const { result } = await session.send('Runtime.evaluate', {
    contextId: world,
    expression: `${kind}.prototype`,
    objectGroup,
  })
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup,
  })
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await session.send('Runtime.releaseObjectGroup', { objectGroup })
  return length.result.value
}

/** Runs in the extension's world. */
const countTimers = `globalThis.pending ??= (() => {
  const pending = new Set()
  const { setTimeout: set, clearTimeout: clear } = globalThis
  globalThis.setTimeout = (work, delay, ...more) => {
    const id = set(() => { pending.delete(id); work(...more) }, delay)
    pending.add(id)
    return id
  }
  globalThis.clearTimeout = id => { pending.delete(id); clear(id) }
  return pending
})()`
