import type { Page } from '../e2e/driver'

/** Milliseconds of processor time, so that what else the machine does does not count. */
export interface MainThread {
  total: number
  /** The longest task: how long the page did not get its turn. */
  longest: number
  /** What the script of this file did when it was called: the gate's own work. */
  in(file: string): number
}

/** What a page's main thread does while `work` is done. Chromium alone can tell. */
export async function mainThread(page: Page, work: () => Promise<unknown>): Promise<MainThread> {
  const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline']
  await page.tracing.start({ categories })
  await work()
  const trace = new TextDecoder().decode(await page.tracing.stop())
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] }
  const process = processOf(traceEvents, page.url())
  const main = traceEvents.find(({ pid, args }) => pid === process && args?.name === 'CrRendererMain')
  const events = traceEvents.filter(({ pid, tid }) => pid === process && tid === main?.tid)
  const tasks = timesOf(events.filter(({ name }) => name.endsWith('RunTask')))
  if (tasks.length === 0) throw new Error('the trace tells of no task on the main thread')
  return {
    total: sumOf(tasks),
    longest: Math.max(...tasks),
    in: file =>
      sumOf(
        timesOf(events.filter(({ name, args }) => calls.has(name) && args?.data?.url?.endsWith(`/${file}`))),
      ),
  }
}

const calls = new Set(['EvaluateScript', 'FunctionCall'])
const timesOf = (events: TraceEvent[]) => events.map(({ tdur = 0 }) => tdur / 1_000)
const sumOf = (times: number[]) => times.reduce((sum, time) => sum + time, 0)

/** Times are in microseconds; `tdur` is what the thread itself had of the processor. */
interface TraceEvent {
  name: string
  pid: number
  tid: number
  tdur?: number
  args?: {
    name?: string
    data?: { url?: string; processId?: number; frames?: { url: string; processId: number }[] }
  }
}

function processOf(events: TraceEvent[], url: string): number | undefined {
  const frames = events.flatMap(({ args }) => args?.data?.frames ?? [])
  // A page that was loaded meanwhile is told of apart, by the commit of its frame.
  const committed = events.find(
    ({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.url === url,
  )
  // Of a page of ours the trace leaves the fragment out.
  const [address] = url.split('#')
  return (
    committed?.args?.data?.processId ?? frames.find(frame => frame.url.split('#')[0] === address)?.processId
  )
}
