const tests = new Map<string, RegExp>()

// Letters and digits as ranges, and every letter of a form in both cases: with Unicode's tables, and those regardless
// of case, an expression takes a millisecond to make, and the first page read needs dozens.
const LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3040-\ufdff`
const DIGITS = String.raw`0-9\u00b2\u00b3\u00b9\u00bc-\u00be`

/**
 * Finds any of `forms` as whole words, whatever their capitals; made once for each `name`. Forms of scripts without
 * spaces stand anywhere.
 */
export function wordTest(name: string, forms: string[]): RegExp {
  return remember(name, () => new RegExp(anyOf(forms), 'g'))
}

/** Whether `text` begins or ends with one of `forms`, spaces and articles of up to three letters apart. */
export function holds(name: string, forms: string[], text: string, at: 'start' | 'end'): boolean {
  if (forms.length === 0) return false
  const test = remember(
    `${name} ${at}`,
    () => new RegExp(at === 'end' ? `${anyOf(forms)}${SMALL}$` : `^\\s*${anyOf(forms)}`),
  )
  return test.test(at === 'end' ? text.slice(-REACH) : text.slice(0, REACH))
}

/** In UTF-16 units; no form is longer. */
const REACH = 40
/** An article, or none. */
const SMALL = String.raw`(?:\s+[${LETTERS}]{1,3})?\s*`

/** The source of an expression for any of `forms`, whatever their capitals, whole words where the script parts them. */
export function anyOf(forms: string[]): string {
  const spaced = forms.filter(form => isSpaced(form)).map(toPattern)
  const glued = forms.filter(form => !isSpaced(form)).map(toPattern)
  const whole = `(?<![${LETTERS}${DIGITS}])(?:${spaced.join('|')})(?![${LETTERS}${DIGITS}])`
  return `(?:${[...(spaced.length > 0 ? [whole] : []), ...glued].join('|')})`
}

function isSpaced(form: string): boolean {
  return /^[\p{Script=Latin}\s.'’&-]+$/u.test(form) && !/['’]$/.test(form)
}

function toPattern(form: string): string {
  return Array.from(form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), inAnyCase).join('')
}

function inAnyCase(character: string): string {
  const [small, capital] = [character.toLowerCase(), character.toUpperCase()]
  return small === capital || small.length + capital.length > 2 ? character : `[${small}${capital}]`
}

/** The expression of that name, made when first asked for. */
export function remember(name: string, make: () => RegExp): RegExp {
  const known = tests.get(name)
  if (known) return known
  const made = make()
  tests.set(name, made)
  return made
}
