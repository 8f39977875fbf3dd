import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPack, type PackSourceFile } from '../lib/engine/pack/build'
import type { BuiltPack } from '../lib/engine/pack/schema'
import { packJsonSchema } from './packs/json-schema'
import { readFolder } from './packs/read-folder'
import { formatCounts, formatProblems } from './packs/report'
import { scaffoldPack } from './packs/scaffold'

/**
 * `packs` builds every pack of assets/packs into public/packs and fails on errors; `--all` lists what is
 * doubtful or missing too. `packs new NAME` starts a pack that builds.
 */
const sources = 'assets/packs'
const target = 'public/packs'

const [command, name] = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (command === 'new' && name) scaffoldPack(sources, name)
else if (command === undefined) buildAll(process.argv.includes('--all'))
else fail(`unknown: ${command}\nusage: npm run packs [-- --all | -- new NAME]`)

function buildAll(listAll: boolean): void {
  const packs = readdirSync(sources, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => build(name, listAll))
  const built = packs.filter(pack => pack !== undefined)
  if (built.length < packs.length) {
    fail('no pack was written')
    return
  }
  mkdirSync(target, { recursive: true })
  for (const pack of built) write(`${pack.id}.json`, pack)
  write(
    'index.json',
    built.map(({ id, version }) => ({ id, version, file: `${id}.json` })),
  )
  write('pack.schema.json', packJsonSchema())
}

/** One pack, reported; nothing where it has errors. */
function build(name: string, listAll: boolean): BuiltPack | undefined {
  const { files, problems: unread } = readFolder(join(sources, name))
  const { pack, problems } = unread.length > 0 ? { problems: unread } : buildPack(files)
  for (const line of formatProblems(problems, { brief: !listAll })) console.log(`${name}: ${line}`)
  if (pack) for (const line of formatCounts(pack, areasOf(files))) console.log(line)
  return pack
}

/** The area of each claim: the file that holds it. */
function areasOf(files: PackSourceFile[]): Map<string, string> {
  const claims = files.filter(({ path }) => path.startsWith('claims/'))
  return new Map(
    claims.flatMap(({ path, content }) =>
      (content as { id: string }[]).map(
        ({ id }) => [id, path.slice('claims/'.length, -'.json'.length)] as const,
      ),
    ),
  )
}

function write(file: string, content: unknown): void {
  writeFileSync(join(target, file), `${JSON.stringify(content)}\n`)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
