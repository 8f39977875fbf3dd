import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ownArguments } from './own-arguments'
import { run } from './run'

/** Measures the number reader beside its peers, the claim store in real browsers and the built extension on real pages. Arguments go to all. */
const project = join(import.meta.dirname, '..')
const handedOn = ownArguments().join(' ')

if (!existsSync(join(project, 'bench/node_modules'))) await run(`npm ci --prefix ${join(project, 'bench')}`)
for (const bench of ['figures', 'store', 'pages']) {
  console.log(`\n== ${bench}`)
  const code = await run(`vite-node ${join(project, 'bench', bench, 'run.ts')} -- ${handedOn}`)
  if (code !== 0) process.exitCode = code
}
