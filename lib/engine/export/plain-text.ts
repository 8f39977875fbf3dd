/** Words as other programs search and sort them: what only keeps a line from breaking on a card is left out. */
export const plainText = (text: string): string =>
  text.replaceAll('\u2060', '').replaceAll(/[\u00A0\u202F]/g, ' ')
