import type { CslName } from './csl'

/** Words that belong to the family name that follows them: de Vries, von der Leyen, Van Gogh. */
const particles = new Set(
  `af al av bin da dal das de degli dei del della den der des di do dos du el ibn la las le lo los
  mac op st. 't ten ter van vom von zu zum zur`.split(/\s+/),
)

/** Words that a person's name does not hold. */
const institutions =
  /\b(?:agency|analysts?|associat(?:ion|es)|authority|bank|board|bureau|capital|cent(?:er|re)|commission|committee|company|corp(?:oration)?|council|court|department|desk|editor(?:s|ial)?|foundation|fund|government|group|inc|institut[eo]?|labs?|ltd|llc|ministry|network|news|newsroom|office|organi[sz]ation|partners|press|redaktion|redazione|rédaction|research|reporters?|securities|service|society|staff|statistics|team|trust|union|university|writers?)\b/i

const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV|PhD|Ph\.D\.|MD)$/

/**
 * A name as printed, in parts. One that is no person's, or whose parts cannot be told (a single word,
 * Chinese, Japanese and Korean script), stays whole.
 */
export function splitName(name: string): CslName {
  const text = name.trim().replace(/\s+/g, ' ')
  if (isWhole(text)) return { literal: text }
  const { words, suffix } = withoutSuffix(text)
  const comma = words.findIndex(word => word.endsWith(','))
  const parts = comma < 0 ? inOrder(words) : inverted(words, comma)
  return suffix ? { ...parts, suffix } : parts
}

function isWhole(text: string): boolean {
  return (
    !text.includes(' ') ||
    /[\d&/@]|\band\b/.test(text) ||
    /^the /i.test(text) ||
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text) ||
    /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u.test(text) ||
    institutions.test(text)
  )
}

function withoutSuffix(text: string): { words: string[]; suffix?: string } {
  const words = text.split(' ')
  const last = words.at(-1)!
  if (words.length < 3 || !suffixes.test(last)) return { words }
  const rest = words.slice(0, -1)
  // "King, Jr.": a comma before a suffix divides nothing else.
  return { words: [...rest.slice(0, -1), rest.at(-1)!.replace(/,$/, '')], suffix: last }
}

/** "Hagey, Keach". */
function inverted(words: string[], comma: number): CslName & { family: string } {
  const family = words.slice(0, comma + 1).join(' ')
  const given = words.slice(comma + 1).join(' ')
  return { ...familyParts(family.replace(/,$/, '').split(' ')), ...(given && { given }) }
}

/** "Keach Hagey", "Alex de Vries". */
function inOrder(words: string[]): CslName & { family: string } {
  const at = words.findIndex((word, index) => index < words.length - 1 && isParticle(word, index))
  const family = at < 0 ? words.length - 1 : at
  const given = words.slice(0, family).join(' ')
  return { ...familyParts(words.slice(family)), ...(given && { given }) }
}

/** A capital particle is one only inside a name: "Robert De Niro", but "Van Morrison" and "Al Gore". */
const isParticle = (word: string, index: number): boolean =>
  particles.has(word) || (index > 0 && particles.has(word.toLowerCase()))

/** Particles in capitals are part of the family name itself. */
function familyParts(words: string[]): CslName & { family: string } {
  const first = words.findIndex(word => !particles.has(word))
  const start = first < 0 ? words.length - 1 : first
  const particle = words.slice(0, start).join(' ')
  const family = words.slice(start).join(' ')
  return particle ? { family, 'non-dropping-particle': particle } : { family }
}
