import { useEffect, useState } from 'preact/hooks'
import { type Strings, useStrings } from '../../components/strings'
import type { DraftContext } from '../../lib/engine/own/draft-context'
import type { DraftFault } from '../../lib/engine/own/draft-faults'
import type { OwnDraft, OwnParts } from '../../lib/engine/own/own-draft'
import { readDraft } from '../../lib/engine/own/read-draft'
import type { ClaimDatabase } from '../../lib/store/db'
import { readOwnClaim, saveOwnClaim } from '../../lib/store/own-claims'
import type { StoreProblem } from '../../lib/store/problem'
import { sayProblem } from '../surfaces/say-problem'
import { today } from '../surfaces/today'
import { languageOf } from './language-of'
import { tellPacks } from './tell-packs'
import type { Begun, Drafts } from './use-begun'
import type { OwnRoute } from './use-route'

/** A claim of the reader's own while it is written: what is typed, what is wrong with it, and how to keep it. */
export function useOwnClaim(db: ClaimDatabase, { id, language }: OwnRoute, drafts: Drafts, begun: Begun) {
  const strings = useStrings()
  const [draft, setDraft] = useState(begun.typed)
  const [faults, setFaults] = useState<DraftFault[]>([])
  const [problem, setProblem] = useState<StoreProblem>()
  const context = contextOf(begun, language, strings)
  const { own } = begun
  useEffect(() => {
    if (draft !== begun.begun) drafts.set(id ?? '', { own, begun: begun.begun, typed: draft })
  }, [draft])
  const leaveFor = (fragment: string) => {
    drafts.delete(id ?? '')
    location.hash = fragment
  }

  const save = async (before: OwnParts | undefined) => {
    const reading = readDraft(draft, context)
    setFaults('faults' in reading ? reading.faults : [])
    setProblem(undefined)
    if ('faults' in reading) return
    const outcome = await saveOwnClaim(db, reading.own, before?.claim)
    if ('problem' in outcome) return setProblem(outcome.problem)
    await tellPacks(db)
    leaveFor(pageOf(reading.own.claim.id))
  }
  const overwrite = async () => {
    const now = id ? await readOwnClaim(db, id) : undefined
    await save(now && 'done' in now ? now.done : undefined)
  }
  return {
    draft,
    context,
    faults,
    trouble: problem && sayProblem(problem, strings),
    onChange: (change: Partial<OwnDraft>) => setDraft(draft => ({ ...draft, ...change })),
    onSave: () => void save(own),
    onOverwrite: problem?.kind === 'changed-elsewhere' ? () => void overwrite() : undefined,
    onCancel: () => leaveFor(id ? pageOf(id) : 'library'),
  }
}

const pageOf = (claim: string) => new URLSearchParams({ claim }).toString()

function contextOf(
  { own, begun, names }: Begun,
  figureLanguage: string | undefined,
  strings: Strings,
): DraftContext {
  return {
    entities: [...(own?.entities ?? []), ...names.entities.values()],
    measures: [...(own?.measures ?? []), ...names.measures.values()],
    language: languageOf(strings),
    figureLanguage,
    today: today(),
    newId: () => crypto.randomUUID().slice(0, 8),
    before: own && { own, draft: begun },
  }
}
