/** Words of a text with how often each stands in it; invisible characters part none. */
export function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  for (const [word] of text
    .replace(/[\u00ad\u2063]/g, '')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    bag.set(word, (bag.get(word) ?? 0) + 1)
  }
  return bag
}

export function sizeOf(bag: Map<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0)
}

/** How many words of `wanted` are in `bag` too, each as often as in both. */
export function sharedWords(wanted: Map<string, number>, bag: Map<string, number>): number {
  return [...wanted].reduce((sum, [word, count]) => sum + Math.min(count, bag.get(word) ?? 0), 0)
}

/** Text of an element with its blocks apart, whatever is visible of it. */
export function spacedText(element: Element): string {
  let text = ''
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child as Text).data
    else if (child instanceof Element)
      text += inline.test(child.localName) ? spacedText(child) : ` ${spacedText(child)} `
  }
  return text
}
const inline = /^(?:a|abbr|b|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/
