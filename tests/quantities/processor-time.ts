/** Milliseconds of the processor that `work` takes; not of the clock: on a busy machine a longer run waits its turn more often than a short one. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
