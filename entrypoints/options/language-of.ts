import type { Strings } from '../../components/strings'

/** The language of a pack's texts that is typed in this interface: the English of any country is the packs' English. */
export const languageOf = ({ locale }: Pick<Strings, 'locale'>): string =>
  locale.startsWith('en') ? 'en' : locale
