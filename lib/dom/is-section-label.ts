/** Whether a line heads something other than the article. */
export type IsSectionLabel = (line: string) => boolean

const longestLabel = 60

/** By the words of such headings, a regular expression; a number stands before or after them at most. */
export function isSectionLabelBy(labels: string): IsSectionLabel {
  const label = new RegExp(`^(?:[\\d.,]+\\s*)?(?:${labels})(?:\\s*\\(?[\\d.,]+\\)?件?)?\\s*[:：›»…]?$`, 'i')
  return line => line.length <= longestLabel && label.test(line)
}
