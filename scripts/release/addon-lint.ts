import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

/**
 * What the linter warns of and why it stands, by code. Preact assigns `innerHTML` where a component asks for
 * `dangerouslySetInnerHTML`; none of ours does, which lint forbids, so the line is never reached.
 */
const explained: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: 'Unsafe assignment to innerHTML',
}

interface Message {
  code: string
  message: string
  file?: string
}

/** What Mozilla's linter says against a built folder, but for what is explained above. */
export async function lintProblems(folder: string): Promise<string[]> {
  const { errors, warnings } = await lint(folder)
  const unexplained = warnings.filter(({ code, message }) => explained[code] !== message)
  return [...errors, ...unexplained].map(({ code, message, file }) => `${code} in ${file}: ${message}`)
}

/** The linter answers a failure by its exit code too; what it found is in its output all the same. */
async function lint(folder: string): Promise<{ errors: Message[]; warnings: Message[] }> {
  const linter = join(import.meta.dirname, '../../node_modules/.bin/addons-linter')
  const { stdout } = await promisify(execFile)(linter, ['--output', 'json', folder], {
    maxBuffer: 2 ** 26,
  }).catch((failed: { stdout: string }) => failed)
  return JSON.parse(stdout)
}
