import type { Near } from './look-around'
import type { Nearby, Sentence } from './place'
import type { Scene } from './scene'

/** An article names its subject again within so many sentences. */
const LEAD = 8

/**
 * "The company", "it", or no subject at all: a sentence that names nobody speaks of the subject of the last one that
 * did, which is whom it named first, or else of whom it named last; as long as that was in this block or the one
 * before. Where no sentence has yet named anybody, it speaks of whom the title names.
 */
export function carryLastName(
  scene: Scene,
  sentence: Sentence,
  nearby: Nearby[],
  entities: Map<string, Near>,
): void {
  if (namesIn(scene, sentence.index).length > 0) return
  const subjects = lastSubjects(scene, sentence, nearby) ?? titleSubjects(scene, sentence, nearby)
  for (const name of subjects) entities.set(name, { ...entities.get(name)!, where: 'neighbour' })
}

/** Whom the last sentence before that named anybody named first and last; undefined where none near did. */
function lastSubjects(scene: Scene, sentence: Sentence, nearby: Nearby[]): string[] | undefined {
  const { page, sentences } = scene.layout
  const isText = (index: number) => page.blocks[sentences[index]!.block]!.kind !== 'title'
  const before = nearby.map(({ index }) => index).filter(index => index < sentence.index && isText(index))
  const last = before.sort((a, b) => b - a).find(index => namesIn(scene, index).length > 0)
  if (last === undefined) return undefined
  const names = namesIn(scene, last)
  return sentence.block - sentences[last]!.block > 1 ? [] : [names[0]!, names.at(-1)!]
}

/** Whom the title names, while no sentence has yet named anybody. */
function titleSubjects(scene: Scene, sentence: Sentence, nearby: Nearby[]): string[] {
  const title = nearby.find(({ where }) => where === 'title')
  if (!title || sentence.index - title.index > LEAD) return []
  for (let index = title.index + 1; index < sentence.index; index++)
    if (namesIn(scene, index).length > 0) return []
  return namesIn(scene, title.index)
}

/** The known entities that a sentence calls by a proper name, in order. */
function namesIn({ mentions, entities }: Scene, sentence: number): string[] {
  return mentions[sentence]!.flatMap(({ entity, isName }) =>
    entity !== undefined && isName && entities.has(entity) ? entity : [],
  )
}
