import { i18n } from '#i18n'

type Values = Record<string, string | number>

/** The interface's strings by name, their `{name}`s filled in; of one with plural forms, the one for `count`. */
export function translate(key: string, values?: Values, count?: number): string {
  const lookUp = i18n.t as (key: string, values?: Values, count?: number) => string
  return lookUp(key, values, count)
}
