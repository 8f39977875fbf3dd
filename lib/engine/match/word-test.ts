const tests = new Map<string, RegExp>()

/** Finds any of `forms` as whole words, whatever their capitals; made once for each `name`. Forms of scripts without spaces stand anywhere. */
export function wordTest(name: string, forms: string[]): RegExp {
  return remember(name, () => new RegExp(anyOf(forms), 'giu'))
}

/** Whether `text` begins or ends with one of `forms`, spaces and articles of up to three letters apart. */
export function holds(name: string, forms: string[], text: string, at: 'start' | 'end'): boolean {
  if (forms.length === 0) return false
  const small = String.raw`(?:\s+\p{L}{1,3})?\s*`
  const test = remember(
    `${name} ${at}`,
    () => new RegExp(at === 'end' ? `${anyOf(forms)}${small}$` : `^\\s*${anyOf(forms)}`, 'iu'),
  )
  return test.test(at === 'end' ? text.slice(-REACH) : text.slice(0, REACH))
}

/** In UTF-16 units; no form is longer. */
const REACH = 40

/** The source of an expression for any of `forms`, whole words where the script parts them. */
export function anyOf(forms: string[]): string {
  const spaced = forms.filter(form => isSpaced(form)).map(toPattern)
  const glued = forms.filter(form => !isSpaced(form)).map(toPattern)
  const whole = String.raw`(?<![\p{L}\p{N}])(?:${spaced.join('|')})(?![\p{L}\p{N}])`
  return `(?:${[...(spaced.length > 0 ? [whole] : []), ...glued].join('|')})`
}

function isSpaced(form: string): boolean {
  return /^[\p{Script=Latin}\s.'’&-]+$/u.test(form) && !/['’]$/.test(form)
}

function toPattern(form: string): string {
  return form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

/** The expression of that name, made when first asked for. */
export function remember(name: string, make: () => RegExp): RegExp {
  const known = tests.get(name) ?? make()
  tests.set(name, known)
  return known
}
