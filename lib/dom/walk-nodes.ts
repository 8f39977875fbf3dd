/** What a walk does at a node. */
export interface Visitor {
  text(node: Text): void
  /** Called before the element's children; what it returns is called after them. `false`: leave them out. */
  enter(element: Element): (() => void) | false
  /** An open shadow root is walked in place of its host's children. */
  shadowRoot?(root: ShadowRoot): void
}

const nodesPerPause = 256

/** Visits what is drawn below `root`, in order, open shadow roots and slots included; pauses now and then. */
export function* walkNodes(root: Element, visitor: Visitor): Generator<void, void> {
  const stack: (Node | (() => void))[] = [root]
  for (let count = 1; stack.length > 0; count++) {
    if (count % nodesPerPause === 0) yield
    const next = stack.pop()!
    if (typeof next === 'function') next()
    else if (next.nodeType === 3) visitor.text(next as Text)
    else if (next.nodeType === 1) visit(next as Element, visitor, stack)
  }
}

function visit(element: Element, visitor: Visitor, stack: (Node | (() => void))[]): void {
  const leave = visitor.enter(element)
  if (!leave) return
  stack.push(leave)
  if (element.shadowRoot) visitor.shadowRoot?.(element.shadowRoot)
  const slotted = assignedTo(element)
  if (slotted) for (let index = slotted.length - 1; index >= 0; index--) stack.push(slotted[index]!)
  else
    for (let child = (element.shadowRoot ?? element).lastChild; child; child = child.previousSibling)
      stack.push(child)
}

/** The nodes that a slot shows in place of its own children; nothing where it shows its own. */
function assignedTo(element: Element): Node[] | undefined {
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return undefined
  const nodes = (element as HTMLSlotElement).assignedNodes()
  return nodes.length > 0 ? nodes : undefined
}
