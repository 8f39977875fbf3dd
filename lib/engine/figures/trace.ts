import type { Draft } from './draft'

/** What a step made of a stretch of the text; offsets are into the text as given. */
export interface Trace {
  step: string
  start: number
  end: number
  /** Why it was refused, or what it was read as. */
  outcome: string
}

/** Hears, for `scan --explain`, what a step makes of a stretch of the text. */
export type TraceStep = (trace: Trace) => void

/** As `TraceStep`, with offsets into the folded text. */
export type Tell = (step: string, start: number, end: number, outcome: string) => void

/** Tells what a step made of `before`: what it joined, changed and took away. */
export function tellChanges(step: string, before: Draft[], after: Draft[], tell: Tell): void {
  const known = new Map(before.map(draft => [draft.start, draft]))
  const kept = new Set(after.map(draft => draft.start))
  for (const draft of after) {
    const was = known.get(draft.start)
    if (was !== draft) tell(step, draft.start, draft.end, was ? changeOf(was, draft) : 'new')
  }
  for (const draft of before) if (!kept.has(draft.start)) tell(step, draft.start, draft.end, 'taken away')
}

function changeOf(was: Draft, { end, qualifier, per, role, unit, flags }: Draft): string {
  const changes = [
    end !== was.end && 'joined',
    qualifier !== was.qualifier && qualifier,
    per !== was.per && `per ${per}`,
    role !== was.role && role,
    unit?.unit !== was.unit?.unit && `in ${unit?.unit}`,
    ...flags.filter(flag => !was.flags.includes(flag)),
  ]
  return changes.filter(change => change).join(', ')
}
