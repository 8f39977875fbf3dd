/** The open shadow roots below a node, those within others too, in the order of their hosts. */
export function* shadowRootsIn(root: ParentNode): Generator<ShadowRoot> {
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue
    yield shadowRoot
    yield* shadowRootsIn(shadowRoot)
  }
}
