import { useStrings } from '../../components/strings'

/** In the place of a claim that no pack has, or has no longer. */
export function UnknownClaim() {
  const { t } = useStrings()
  return (
    <>
      <h1>{t('options.library')}</h1>
      <p>
        {t('claim.unknown')} <a href="#library">{t('claim.toLibrary')}</a>
      </p>
    </>
  )
}
