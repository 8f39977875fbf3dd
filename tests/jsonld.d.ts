/** As much of it as the tests use. */
declare module 'jsonld' {
  const jsonld: {
    expand(document: object, options: object): Promise<Record<string, unknown>[]>
    toRDF(document: object, options: object): Promise<Quad[]>
  }
  export default jsonld

  export interface Quad {
    subject: { value: string }
    predicate: { value: string }
    object: { value: string; termType: string }
  }
}
