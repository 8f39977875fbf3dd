import { countsOf } from './counts'
import type { PackProblem, Problem } from './problem'
import { checkRules, type PackParts } from './rules'
import { findUnsafe } from './safety'
import * as schema from './schema'

/** A parsed file of a pack's folder; `path` is relative to the folder. */
export interface PackSourceFile {
  path: string
  content: unknown
}

/** A built pack, absent where a problem is an error. */
export interface BuildResult {
  pack?: schema.BuiltPack
  problems: Problem[]
}

/**
 * Join the files of a pack's folder into one pack. Pure and in a fixed order: equal files give equal packs.
 * `pack.json`, `topic.json`, `entities.json`, `measures.json`, `sources/*.json` and `claims/*.json` are known.
 */
export function buildPack(files: PackSourceFile[]): BuildResult {
  const folder = readFolder([...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
  if (!folder.head || !folder.topic || folder.problems.length > 0) return { problems: folder.problems }
  const { head, topic, lists } = folder
  const problems = checkRules({ head, ...lists }).map(problem => locate(problem, folder.places))
  if (problems.some(({ severity }) => severity === 'error')) return { problems }
  return { pack: assemble(head, topic, lists), problems }
}

/** Where each entry of a joined list came from. */
type Places = Record<ListName, { file: string; at: number }[]>
type Lists = Omit<PackParts, 'head'>
type ListName = keyof Lists

interface Folder {
  head?: schema.PackFile
  topic?: schema.BuiltPack['topic']
  lists: Lists
  places: Places
  problems: Problem[]
}

function readFolder(files: PackSourceFile[]): Folder {
  const folder: Folder = {
    lists: { entities: [], measures: [], sources: [], claims: [] },
    places: { entities: [], measures: [], sources: [], claims: [] },
    problems: [],
  }
  for (const file of files) readFile(file, folder)
  for (const [path, part] of [['pack.json', folder.head] as const, ['topic.json', folder.topic] as const])
    if (!part && folder.problems.length === 0) folder.problems.push(error(path, '', 'is not there'))
  return folder
}

function readFile({ path, content }: PackSourceFile, folder: Folder): void {
  const unsafe = findUnsafe(content)
  const list = listOf(path)
  if (unsafe) folder.problems.push(error(path, unsafe.path, unsafe.message))
  else if (path === 'pack.json') folder.head = readPart(schema.packFile, path, content, folder)
  else if (path === 'topic.json') folder.topic = readPart(schema.topic, path, content, folder)
  else if (list && Array.isArray(content)) readList(list, path, content, folder)
  else folder.problems.push(error(path, '', list ? 'is no list' : 'is no file of a pack'))
}

function listOf(path: string): ListName | undefined {
  if (path === 'entities.json') return 'entities'
  if (path === 'measures.json') return 'measures'
  return /^(sources|claims)\/[a-z0-9-]+\.json$/.exec(path)?.[1] as 'sources' | 'claims' | undefined
}

const entrySchemas = {
  entities: schema.entity,
  measures: schema.measure,
  sources: schema.source,
  claims: schema.claim,
}

function readList(list: ListName, path: string, entries: unknown[], folder: Folder): void {
  for (const [at, entry] of entries.entries()) {
    const output = readPart(entrySchemas[list], path, entry, folder, `[${at}]`)
    if (!output) continue
    ;(folder.lists[list] as (typeof output)[]).push(output)
    folder.places[list].push({ file: path, at })
  }
}

function readPart<T extends Parameters<typeof schema.parse>[0]>(
  shape: T,
  file: string,
  value: unknown,
  folder: Folder,
  at = '',
) {
  const result = schema.parse(shape, value)
  if ('output' in result) return result.output
  folder.problems.push(...result.faults.map(({ path, message }) => error(file, at + path, message)))
  return undefined
}

function error(file: string, path: string, message: string): Problem {
  return { severity: 'error', file, path, message }
}

/** From a path in the joined lists (`claims[70].asOf`) to one in the file that holds it (`[3].asOf`). */
function locate({ path, ...problem }: PackProblem, places: Places): Problem {
  const [, list, index, rest] = /^(\w+)\[(\d+)\](.*)$/.exec(path)!
  const { file, at } = places[list as ListName][Number(index)]!
  return { ...problem, file, path: `[${at}]${rest}` }
}

function assemble(head: schema.PackFile, topic: schema.BuiltPack['topic'], parts: Lists): schema.BuiltPack {
  const { entities, measures, sources, claims } = parts
  return {
    ...head,
    counts: countsOf(claims, sources),
    topic,
    entities: inOrder(entities),
    measures: inOrder(measures),
    sources: inOrder(sources),
    claims: inOrder(claims),
  }
}

const inOrder = <T extends { id: string }>(list: T[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
