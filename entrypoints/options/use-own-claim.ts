import { useEffect, useState } from 'preact/hooks'
import { sayBare } from '../../components/say/value'
import { type Strings, useStrings } from '../../components/strings'
import type { DraftFault } from '../../lib/engine/own/draft-faults'
import { draftOf, emptyDraft, type OwnDraft, type OwnParts } from '../../lib/engine/own/own-draft'
import { type DraftContext, readDraft } from '../../lib/engine/own/read-draft'
import type { Entity, Measure } from '../../lib/engine/pack/claim'
import type { ClaimDatabase } from '../../lib/store/db'
import { readOwnClaim, saveOwnClaim } from '../../lib/store/own-claims'
import type { StoreProblem } from '../../lib/store/problem'
import { sayProblem } from '../surfaces/say-problem'
import { today } from '../surfaces/today'
import { tellPacks } from './tell-packs'
import type { OwnRoute } from './use-route'

interface Names {
  entities: Map<string, Entity>
  measures: Map<string, Measure>
}

/** A claim of the reader's own while it is written: what is typed, what is wrong with it, and how to keep it. */
export function useOwnClaim(db: ClaimDatabase, route: OwnRoute, names: Names | undefined) {
  const strings = useStrings()
  const [begun, begin] = useState<Begun>()
  const [draft, setDraft] = useState<OwnDraft>()
  const [faults, setFaults] = useState<DraftFault[]>([])
  const [problem, setProblem] = useState<StoreProblem>()
  useEffect(() => {
    beginWith(db, route, strings).then(begun => {
      begin(begun)
      setDraft(begun.draft)
    })
  }, [db, route.id])
  if (!begun || !draft || !names) return undefined
  const context = contextOf(begun, route, names, strings)

  const save = async (before: OwnParts | undefined) => {
    const reading = readDraft(draft, context)
    setFaults('faults' in reading ? reading.faults : [])
    setProblem(undefined)
    if ('faults' in reading) return
    const outcome = await saveOwnClaim(db, reading.own, before?.claim)
    if ('problem' in outcome) return setProblem(outcome.problem)
    await tellPacks(db)
    location.hash = new URLSearchParams({ claim: reading.own.claim.id }).toString()
  }
  const overwrite = async () => {
    const now = route.id ? await readOwnClaim(db, route.id) : undefined
    await save(now && 'done' in now ? now.done : undefined)
  }
  return {
    draft,
    context,
    faults,
    trouble: problem && sayProblem(problem, strings),
    onChange: (change: Partial<OwnDraft>) => setDraft(draft => draft && { ...draft, ...change }),
    onSave: () => void save(begun.own),
    onOverwrite: problem?.kind === 'changed-elsewhere' ? () => void overwrite() : undefined,
  }
}

/** A claim as it was when its editing began; without `own` a new one. */
interface Begun {
  draft: OwnDraft
  own?: OwnParts
}

async function beginWith(db: ClaimDatabase, route: OwnRoute, strings: Strings): Promise<Begun> {
  const { id, figure, publisher, url } = route
  const found = id ? await readOwnClaim(db, id) : undefined
  const own = found && 'done' in found ? found.done : undefined
  if (!own) return { draft: { ...emptyDraft, figure, publisher, url } }
  return { own, draft: draftOf(own, sayBare(own.claim.quantity, strings), languageOf(strings)) }
}

function contextOf({ own, draft }: Begun, route: OwnRoute, names: Names, strings: Strings): DraftContext {
  return {
    entities: [...(own?.entities ?? []), ...names.entities.values()] as DraftContext['entities'],
    measures: [...(own?.measures ?? []), ...names.measures.values()] as DraftContext['measures'],
    language: languageOf(strings),
    figureLanguage: route.language,
    today: today(),
    newId: () => crypto.randomUUID().slice(0, 8),
    before: own && { own, draft },
  }
}

/** What is typed in the English of any country is the packs' English. */
const languageOf = ({ locale }: Strings) => (locale.startsWith('en') ? 'en' : locale)
