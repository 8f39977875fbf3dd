import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readArrays } from '../../lib/engine/pack/array-lookup'
import type { TopicTerms } from '../../lib/engine/pack/claim'
import type { ReadPacks } from '../../lib/engine/pack/lookup'
import type { BuiltPack } from '../../lib/engine/pack/schema'

const folder = path.resolve(import.meta.dirname, '../../public/packs')

/** The built packs, held in memory. Throws where they have not been built. */
export function readBuiltPacks(): { packs: BuiltPack[]; readPacks: ReadPacks; topics: TopicTerms[] } {
  const index = path.join(folder, 'index.json')
  if (!existsSync(index)) throw new Error(`No built packs in ${folder}: run \`npm run packs\` first.`)
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const packs: BuiltPack[] = read('index.json').map(({ file }: { file: string }) => read(file))
  return { packs, readPacks: readArrays(packs), topics: packs.map(({ topic }) => topic) }
}
