/**
 * Spells whole numbers by CLDR's rule-based number formats (UTS 35, part 3), as far as the spell-out rules of
 * cardinals need them: → and ← substitutions, = references, optional parts, radixes and the roll-back rule.
 */

/** Rules as pairs of what they are for and what they say, by the name of their set. */
export type RuleSets = Record<string, [string, string][]>

interface Rule {
  base: number
  /** The power of the radix that parts ← (above it) from → (below it). */
  divisor: number
  text: string
}

/** A function that spells by one rule set; throws where the rules use what we do not read. */
export function speller(sets: RuleSets, name: string): (value: number) => string {
  const parsed = new Map<string, Rule[]>()
  const rulesOf = (set: string) => {
    if (!sets[set]) throw new Error(`No rule set ${set}`)
    if (!parsed.has(set)) parsed.set(set, parseRules(sets[set]))
    return parsed.get(set)!
  }
  const spell = (set: string, value: number): string => {
    const rule = ruleFor(rulesOf(set), value)
    const whole = value % rule.divisor === 0
    return withoutOptional(rule.text, whole).replace(substitution, (_, sign: string, reference: string) => {
      const part = partOf(value, rule, sign)
      if (reference.startsWith('#') || reference.startsWith('0')) return String(part)
      return spell(reference || set, part)
    })
  }
  return value => spell(name, value).replaceAll('\u00ad', '')
}

const substitution = /([←→=])([^←→=]*)\1/g

const partOf = (value: number, rule: Rule, sign: string) => {
  if (sign === '=') return value
  return sign === '←' ? Math.floor(value / rule.divisor) : value % rule.divisor
}

/** Brackets hold what falls away where nothing is left below the divisor; a leading apostrophe guards a space. */
const withoutOptional = (text: string, whole: boolean) =>
  text.replace(/\[([^\]]*)\]/g, whole ? '' : '$1').replace(/^'/, '')

const wholeNumbers = /^(\d+)(?:\/(\d+))?(>*)$/

function parseRules(pairs: [string, string][]): Rule[] {
  return pairs
    .filter(([descriptor]) => wholeNumbers.test(descriptor))
    .map(([descriptor, text]) => {
      const [, digits, radix, down] = wholeNumbers.exec(descriptor)!
      const base = Number(digits)
      return {
        base,
        divisor: divisorOf(base, Number(radix ?? 10), down!.length),
        text: text.replace(/;$/, ''),
      }
    })
    .sort((one, other) => one.base - other.base)
}

function divisorOf(base: number, radix: number, down: number) {
  let divisor = 1
  while (divisor * radix <= base) divisor *= radix
  return divisor / radix ** down
}

/** The last rule at or below the value, or the one before it where both its parts are needed and the lower is nothing. */
function ruleFor(rules: Rule[], value: number): Rule {
  const at = rules.findLastIndex(rule => rule.base <= value)
  const rule = rules[at]
  if (!rule) throw new Error(`No rule for ${value}`)
  const needsBoth = rule.text.includes('←') && rule.text.replace(/\[[^\]]*\]/g, '').includes('→')
  const rollsBack = needsBoth && value % rule.divisor === 0 && rule.base % rule.divisor !== 0
  return rollsBack ? rules[at - 1]! : rule
}
