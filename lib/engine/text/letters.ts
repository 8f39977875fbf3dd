/** Whether the UTF-16 unit is part of a word: letters and marks of any script, halves of surrogate pairs too. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code < 0x2000)
    return code !== 0xd7 && code !== 0xf7 && code !== 0x964 && code !== 0x965 && !isArabicMark(code)
  return (code >= 0x2c00 && code < 0x2e00) || (code >= 0x3040 && code < 0xfe00 && code !== 0x30fb)
}

/** Arabic comma, semicolon, question mark and number separators stand between words. */
function isArabicMark(code: number): boolean {
  return code === 0x60c || code === 0x61b || code === 0x61f || (code >= 0x66a && code <= 0x66d)
}

/** Whether the UTF-16 unit is an ASCII digit; others are folded to these. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Whether a character has a small letter beside it; scripts of one case have no capitals. */
export function isCapital(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase()
}

/** The end of the word that begins at `start`. At most `limit` characters. */
export function wordEnd(text: string, start: number, limit = 40): number {
  let end = start
  while (end < start + limit && isLetter(text.charCodeAt(end))) end++
  return end
}

/** The start of the word that ends at `end`. At most `limit` characters. */
export function wordStart(text: string, end: number, limit = 40): number {
  let start = end
  while (start > 0 && start > end - limit && isLetter(text.charCodeAt(start - 1))) start--
  return start
}
