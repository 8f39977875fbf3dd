import { useState } from 'preact/hooks'
import { Question } from '../options/question'
import { TroubleNote } from '../options/trouble'
import { useStrings } from '../strings'
import type { OwnClaimActions } from './claim-page-props'

/** What can be done with a claim of the reader's own. */
export function OwnActions({ claim, trouble, onDelete }: OwnClaimActions & { claim: string }) {
  const { t } = useStrings()
  const [isAsked, ask] = useState(false)
  return (
    <>
      {trouble && <TroubleNote trouble={trouble} />}
      <p class="acts">
        <a class="text small" href={`#own=${encodeURIComponent(claim)}`}>
          {t('own.edit')}
        </a>
        <button type="button" class="text small" aria-expanded={isAsked} onClick={() => ask(!isAsked)}>
          {t('own.delete')}
        </button>
      </p>
      {isAsked && (
        <Question
          about={t('own.delete')}
          yes={t('own.deleteNow')}
          no={t('packs.keep')}
          onYes={() => {
            ask(false)
            onDelete()
          }}
          onNo={() => ask(false)}
        >
          <p>{t('own.deleteSays')}</p>
        </Question>
      )}
    </>
  )
}
