/** The element around this one, out of an open shadow root too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}

/** The element itself and all around it, innermost first. */
export function* selfAndAncestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = parentOf(each)) yield each
}

/** A question whether elements lie in `root` or are it, out of shadow roots too, that remembers its answers. */
export function insideOf(root: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[root, true]])
  return element => {
    const unknown: Element[] = []
    let answer = false
    for (const each of selfAndAncestors(element)) {
      const before = known.get(each)
      answer = before ?? false
      if (before !== undefined) break
      unknown.push(each)
    }
    for (const each of unknown) known.set(each, answer)
    return answer
  }
}
