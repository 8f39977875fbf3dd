/** What the tests' own React page uses of it. */
declare module 'react' {
  export type Node = unknown
  export function createElement(type: unknown, props?: object | null, ...children: Node[]): Node
  export function useState<T>(first: T): [T, (next: T) => void]
  export function useEffect(run: () => void, on: unknown[]): void
  export const StrictMode: unknown
}
declare module 'react-dom/client' {
  export function hydrateRoot(container: Element, node: unknown, options: object): void
}
declare module 'react-dom/server' {
  export function renderToString(node: unknown): string
}
