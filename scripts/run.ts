import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/**
 * Run a command of the project's own tools with its output shown; answers its exit code.
 * `NODE_ENV` is left for the tool to choose: vite-node sets it to development, and a build that inherited that would
 * be one for debugging.
 */
export function run(command: string): Promise<number> {
  const tools = join(import.meta.dirname, '../node_modules/.bin')
  const { NODE_ENV: _, ...inherited } = process.env
  const env = { ...inherited, PATH: `${tools}${delimiter}${inherited.PATH}` }
  const child = spawn(command, { shell: true, stdio: 'inherit', env })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => resolve(code ?? 1))
  })
}
