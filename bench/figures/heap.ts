import { execFileSync } from 'node:child_process'

/** Megabytes that a process of its own holds more once it has run `code`, a module's text. */
export function heapOf(code: string, folder: string): number {
  const measured = `globalThis.gc(); const before = process.memoryUsage().heapUsed
${code}
globalThis.gc(); console.log((process.memoryUsage().heapUsed - before) / 1e6)`
  const printed = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', measured], {
    cwd: folder,
    encoding: 'utf8',
  })
  return Number(printed.trim().split('\n').at(-1))
}
