import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** Run a command of the project's own tools with its output shown; answers its exit code. */
export function run(command: string): Promise<number> {
  const tools = join(import.meta.dirname, '../node_modules/.bin')
  const path = `${tools}${delimiter}${process.env.PATH}`
  const child = spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, PATH: path } })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', code => resolve(code ?? 1))
  })
}
