import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { GeneratedI18nStructure } from '#i18n'

/** The name of a string of `locales/en.yml`. */
export type Key = Exclude<keyof GeneratedI18nStructure, `@@${string}`>

export type Values = Record<string, string | number>

/** The interface's strings in one language. */
export interface Strings {
  /** The string with its `{name}`s filled in; of a string with plural forms, the one for `count`. */
  t(key: Key, values?: Values, count?: number): string
  /** BCP 47 of the language the strings are written in, for `Intl` and `lang`; the string `locale`. */
  locale: string
  /** The string `dir`. */
  dir: 'ltr' | 'rtl'
}

export const StringsContext = createContext<Strings | undefined>(undefined)

/** The strings of the surrounding `StringsContext`; throws outside one. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext)
  if (!strings) throw new Error('no StringsContext above this component')
  return strings
}
