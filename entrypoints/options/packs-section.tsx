import { Packs } from '../../components/options/packs'
import { useStrings } from '../../components/strings'
import { browser } from '../../lib/platform/browser'
import { letGo } from '../../lib/platform/call'
import { backgroundBy } from '../../lib/platform/messages'
import type { ClaimDatabase } from '../../lib/store/db'
import { exportPack } from '../../lib/store/export'
import { removePack, switchPack } from '../../lib/store/packs'
import { saveJson } from '../surfaces/save-file'
import { sayProblem } from '../surfaces/say-problem'
import { today } from '../surfaces/today'
import { useImport } from './use-import'
import { usePacks } from './use-packs'

/** The section *Packs*: what the store holds, and what is done to it. */
export function PacksSection({ db }: { db: ClaimDatabase }) {
  const strings = useStrings()
  const { packs, problem, change, attemptTo } = usePacks(db)
  const importing = useImport(db)
  const save = async (id: string) => {
    const pack = await attemptTo(() => exportPack(db, id))
    if (pack) saveJson(`${pack.id}-${pack.version}.whence.json`, pack)
  }
  const remove = async (id: string) => {
    await change(() => removePack(db, id))
    // A file may have stood in the place of a pack that comes with the extension: that one is brought back.
    letGo(backgroundBy(browser).mendPacks())
  }
  if (!packs && !problem) return null
  return (
    <Packs
      {...importing}
      packs={packs ?? []}
      today={today()}
      trouble={problem && sayProblem(problem, strings)}
      onSwitch={(id, on) => change(() => switchPack(db, id, on))}
      onRemove={remove}
      onExport={save}
    />
  )
}
