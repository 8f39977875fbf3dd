import { useStrings } from '../strings'
import { FileButton } from './file-button'
import { ImportBox } from './import-box'
import { PackEntry } from './pack-entry'
import type { PacksProps } from './packs-props'
import { TroubleNote } from './trouble'

/** The packs that the reader has, and the way in for others. */
export function Packs(props: PacksProps) {
  const { t } = useStrings()
  const { packs, importing, trouble, onFile } = props
  return (
    <>
      <p class="read">{t('packs.lead')}</p>
      {trouble && <TroubleNote trouble={trouble} />}
      {importing && <ImportBox {...props} importing={importing} />}
      {packs.map(pack => (
        <PackEntry key={pack.id} {...props} pack={pack} />
      ))}
      <p class="way-in">
        <FileButton label={t('packs.import')} accept=".json,application/json" onFile={onFile} />
      </p>
    </>
  )
}
