import type { Key, Strings } from '../strings'

/** A stretch of a sentence: as it is, bold, italic, a link, or in another language (BCP 47) than the rest. */
export type Part =
  | string
  | { b: string }
  | { i: string }
  | { text: string; href: string }
  | { text: string; lang: string }

const slot = '\uE000'

/**
 * The string under `key` in parts. What goes into it is never read as markup; `**bold**` and `*italic*`
 * of the string itself are.
 */
export function phrase(
  { t, locale }: Strings,
  key: Key,
  values: Record<string, Part | Part[] | number> = {},
  count?: number,
): Part[] {
  const fillings = Object.values(values)
  const slots = Object.keys(values).map((name, index) => [name, `${slot}${index}${slot}`])
  const parts = styled(t(key, Object.fromEntries(slots), count), false).flatMap(({ text, style }) =>
    text
      .split(slot)
      .flatMap((piece, index) => (index % 2 ? filled(fillings[Number(piece)]!, style) : set(piece, style))),
  )
  if (locale.startsWith('fr')) return elided(parts)
  return locale.startsWith('en') ? undoubled(parts) : parts
}

/** "put it at no less than $600 billion", not "at at least". */
const undoubled = (parts: Part[]): Part[] =>
  parts.map((part, index) => {
    const before = parts[index - 1]
    const isDoubled = typeof part === 'string' && typeof before === 'string' && / at $/.test(before)
    return isDoubled ? part.replace(/^at least /, 'no less than ') : part
  })

/** "d’environ 200 milliards": French drops the vowel of "de" before another. */
function elided(parts: Part[]): Part[] {
  return parts.map((part, index) => {
    const next = parts[index + 1]
    const isBeforeVowel = next !== undefined && /^[aeiouéèêœ]/i.test(plain([next]))
    return typeof part === 'string' && isBeforeVowel ? part.replace(/\bde $/, 'd’') : part
  })
}

/** The words alone. */
export const plain = (parts: Part[]): string =>
  parts
    .map(part => (typeof part === 'string' ? part : 'b' in part ? part.b : 'i' in part ? part.i : part.text))
    .join('')

type Style = 'b' | 'i' | undefined

function styled(text: string, isInside: boolean): { text: string; style: Style }[] {
  if (isInside) return [{ text, style: undefined }]
  return text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .map(piece =>
      piece.startsWith('**')
        ? { text: piece.slice(2, -2), style: 'b' }
        : piece.startsWith('*')
          ? { text: piece.slice(1, -1), style: 'i' }
          : { text: piece, style: undefined },
    )
}

function filled(value: Part | Part[] | number, style: Style): Part[] {
  if (Array.isArray(value)) return value
  return typeof value === 'object' ? [value] : set(String(value), style)
}

function set(text: string, style: Style): Part[] {
  if (!text) return []
  return style === 'b' ? [{ b: text }] : style === 'i' ? [{ i: text }] : [text]
}
