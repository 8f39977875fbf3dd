import { useState } from 'preact/hooks'
import type { ResetView } from '../../components/options/backup-props'
import type { Trouble } from '../../components/options/trouble'
import { useStrings } from '../../components/strings'
import { browser } from '../../lib/platform/browser'
import { resetSettings } from '../../lib/platform/settings'
import { resetPacks } from '../../lib/store/backup'
import type { ClaimDatabase } from '../../lib/store/db'
import { sayProblem } from '../surfaces/say-problem'
import { tellPacks } from './tell-packs'

export interface Resetting {
  /** Absent where nothing was reset since the page was opened. */
  reset?: ResetView
  resetTrouble?: Trouble
  onResetSettings(): void
  onResetAll(): void
}

/** The ways to begin anew. Kept above the sections, since a reset goes on when its section is left. */
export function useReset(db: ClaimDatabase): Resetting {
  const strings = useStrings()
  const [reset, show] = useState<ResetView>()
  const [resetTrouble, setTrouble] = useState<Trouble>()

  async function onResetSettings(): Promise<void> {
    setTrouble(undefined)
    await resetSettings(browser)
    show('settings-reset')
  }

  /** The settings go once the packs have gone, and before anybody is told of it. */
  async function onResetAll(): Promise<void> {
    show('deleting')
    setTrouble(undefined)
    const outcome = await resetPacks(db)
    if ('problem' in outcome) setTrouble(sayProblem(outcome.problem, strings))
    else await resetSettings(browser)
    await tellPacks(db)
    show('problem' in outcome ? undefined : 'deleted')
  }

  return { reset, resetTrouble, onResetSettings, onResetAll }
}
