import { native } from './native'

/** The interface's strings by name, their `{name}`s filled in; of one with plural forms, the one for `count`. */
export function translate(key: string, values: Record<string, string | number> = {}, count = 1): string {
  const forms = native.i18n.getMessage(key.replaceAll('.', '_')).split(betweenForms)
  const form = forms[count === 1 ? 0 : forms.length - 1]!
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}

/** One string holds both forms, the one for a single thing first. */
const betweenForms = ' | '
