import type { Strings } from './strings'

/** Strings by a function that looks them up. Their language is their own affair, so that words and numbers always match. */
export function stringsBy(t: Strings['t']): Strings {
  return { t, locale: t('locale'), dir: t('dir') === 'rtl' ? 'rtl' : 'ltr' }
}
