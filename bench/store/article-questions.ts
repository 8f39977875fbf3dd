import { bucketsAround, digitsOf } from '../../lib/engine/match/claim-keys'
import { entityTerms, measureTerms } from '../../lib/engine/match/keys'
import type { Lookup } from '../../lib/engine/pack/lookup'
import type { BuiltPack } from '../../lib/engine/pack/schema'
import { pickOften } from '../../tests/store/generate-pack'

/** What one article asks of the packs. */
export interface Questions {
  terms: string[]
  entities: string[]
  measures: string[]
  /** By value; and, of figures that agree with nothing, by owner and measure or by digits. */
  claims: string[]
  offClaims: string[]
}

/** A long article: so many figures, about claims of so many entities. */
const FIGURES = 60
const ENTITIES = 15
/** As many as the matching asks. */
const CLAIM_KEYS = 200
/** Of those keys, as many as lie in the rows that may be asked for. */
const OFF_CLAIM_KEYS = 60

/** The questions of an article that is about some of the pack's claims, and gets half of their values wrong. */
export function questionsOf(pack: BuiltPack, random: () => number): Questions {
  const about = new Set(Array.from({ length: ENTITIES }, () => pickOften(pack.entities, random).id))
  const telling = pack.claims.filter(({ entities }) => about.has(entities[0]!))
  const claims = Array.from({ length: FIGURES }, () => pickOften(telling, random))
  const entityIds = [...new Set(claims.flatMap(({ entities }) => entities))]
  const measureIds = [...new Set(claims.map(({ measure }) => measure))]
  const named = pack.entities.filter(({ id }) => entityIds.includes(id))
  const meant = pack.measures.filter(({ id }) => measureIds.includes(id))
  const said = claims.map(({ entities, measure, quantity }) => {
    const factor = random() < 0.5 ? 1 : 1.7
    const said = { ...quantity, min: quantity.min * factor, max: quantity.max * factor }
    return { owner: entities[0]!, entities, measure, said, isRight: factor === 1 }
  })
  const byValue = said.flatMap(({ owner, measure, said }) =>
    bucketsAround(said).flatMap(bucket => [`ev:${owner}|${bucket}`, `mv:${measure}|${bucket}`]),
  )
  const offValue = said
    .filter(({ isRight }) => !isRight)
    .flatMap(({ owner, entities, measure, said }) => [
      ...entities.map(entity => `em:${entity}|${measure}`),
      ...digitsOf(said).flatMap(digits => [`ed:${owner}|${digits}`, `md:${measure}|${digits}`]),
    ])
  return {
    terms: [
      ...named.flatMap(entity => entityTerms(entity, pack.id).map(({ key }) => key)),
      ...meant.flatMap(measure => measureTerms(measure, pack.id).map(({ key }) => key)),
      ...Array.from({ length: 1000 }, () => `word${Math.floor(random() * 1e6)}`),
    ],
    entities: entityIds,
    measures: measureIds,
    claims: [...new Set(byValue)].slice(0, CLAIM_KEYS),
    offClaims: [...new Set(offValue)].slice(0, OFF_CLAIM_KEYS),
  }
}

/** Asks them in the order of the engine; how many claims came back. */
export async function ask(lookup: Lookup, questions: Questions): Promise<number> {
  await lookup.terms(questions.terms.filter(key => lookup.mayBegin(key)))
  await lookup.entities(questions.entities)
  await lookup.measures(questions.measures)
  const agreeing = await lookup.claims(questions.claims)
  return agreeing.length + (await lookup.claims(questions.offClaims)).length
}
