import type { Fault } from '../pack/problem'
import { checkRules } from '../pack/rules'
import * as schema from '../pack/schema'
import type { OwnField, OwnParts } from './own-draft'

/** What can be wrong with a field. */
export type FaultKind =
  | 'missing'
  | 'too-long'
  | 'markup'
  | 'no-figure'
  | 'no-unit'
  | 'out-of-order'
  | 'other-measure'
  | 'no-date'
  | 'no-such-date'
  | 'future'
  | 'no-address'
  | 'scale-word'
  | 'odd'

/** One thing that is wrong with a draft. */
export interface DraftFault {
  /** Absent where no field of the form is to blame. */
  field?: OwnField
  kind: FaultKind
  /** In English, where there is no kind for it. */
  says?: string
}

/** Of one field the first fault is told: the others often follow from it. */
export const isSameFault = (one: DraftFault, other: DraftFault): boolean =>
  one.field === other.field && (one.field !== undefined || one.says === other.says)

/** Where in a claim and what it names a field of the form is written; the first that fits. */
const places: [RegExp, OwnField][] = [
  [/^claim\.quantity/, 'figure'],
  [/^claim\.(?:entities|label)|^entity/, 'entity'],
  [/^claim\.measure|^measure/, 'measure'],
  [/^claim\.statement/, 'statement'],
  [/^claim\.asOf|^claim\.checkedOn/, 'asOf'],
  [/^claim\.period/, 'period'],
  [/^claim\.cues/, 'cues'],
  [/^claim\.origin\.speaker/, 'speaker'],
  [/^claim\.origin\.source|^source\.date|^claim\.lineage/, 'date'],
  [/^claim\.origin$|^source\.url/, 'url'],
  [/^source\.publisher/, 'publisher'],
  [/^source\.title/, 'title'],
]

/** The words of the schema and of the rules, and what they come to in a form. */
const kinds: [RegExp, FaultKind][] = [
  [/^has its values out of order/, 'out-of-order'],
  [/^is longer than|^has more than/, 'too-long'],
  [/^holds markup|^begins or ends/, 'markup'],
  [/^holds the scale word/, 'scale-word'],
  [/calendar/, 'no-such-date'],
  [/^is no date/, 'no-date'],
  [/^is no https address/, 'no-address'],
  [/^is before what it checks/, 'future'],
  [/^is empty|^has no link|has no date$/, 'missing'],
]

/** What a fault of the pack's check says of the form. */
export function faultOf({ path, message }: Fault): DraftFault {
  const field = places.find(([place]) => place.test(path))?.[1]
  if (path.startsWith('claim.quantity.unit')) return unitFault(message)
  const kind = kinds.find(([words]) => words.test(message))?.[1]
  return { ...(field && { field }), ...(kind ? { kind } : { kind: 'odd', says: message }) }
}

/** "€" measured where the measure is of power; or a number of nothing. */
const unitFault = (message: string): DraftFault =>
  message.includes(', but ')
    ? { field: 'measure', kind: 'other-measure' }
    : { field: 'figure', kind: 'no-unit' }

/** What the schema and the rules of packs say of the parts; the rules once every shape is right. */
export function faultsIn(own: OwnParts, today: string): Fault[] {
  const { claim, sources, entities, measures } = own
  const under = (at: string, result: { faults: Fault[] } | { output: unknown }) =>
    'faults' in result ? result.faults.map(({ path, message }) => ({ path: `${at}${path}`, message })) : []
  const shapes = [
    ...under('claim', schema.parse(schema.claim, claim)),
    ...under('source', schema.parse(schema.source, sources[0])),
    ...under('entity', schema.parse(schema.entity, entities[0])),
    ...under('measure', schema.parse(schema.measure, measures[0])),
  ]
  if (shapes.length) return shapes
  const found = checkRules({ head: { lastChecked: today }, sources, entities, measures, claims: [claim] })
  return found
    .filter(({ severity }) => severity === 'error')
    .map(({ path, message }) => ({ path: path.replace('claims[0]', 'claim'), message }))
}
