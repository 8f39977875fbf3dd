import type { Page } from '../e2e/driver'

/**
 * The longest task on a page's main thread while `work` is done, in milliseconds of processor time, so that what else
 * the machine does does not count. Chromium alone can tell.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await work()
  const trace = new TextDecoder().decode(await page.tracing.stop())
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] }
  const process = processOf(traceEvents, page.url())
  const main = traceEvents.find(({ pid, args }) => pid === process && args?.name === 'CrRendererMain')
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === process && tid === main?.tid,
  )
  if (tasks.length === 0) throw new Error('the trace tells of no task on the main thread')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000))
}

/** Times are in microseconds; `tdur` is what the thread itself had of the processor. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  tdur?: number
  args?: { name?: string; data?: { frames?: { url: string; processId: number }[] } }
}

function processOf(events: TraceEvent[], url: string): number | undefined {
  const frames = events.flatMap(({ name, args }) =>
    name === 'TracingStartedInBrowser' ? (args?.data?.frames ?? []) : [],
  )
  return frames.find(frame => frame.url === url)?.processId
}
