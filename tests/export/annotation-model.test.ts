import jsonld, { type Quad } from 'jsonld'
import { describe, expect, test } from 'vitest'
import { toAnnotations } from '../../lib/engine/export/annotations'
import { agreeing, options, pageOf, unknown } from './findings-example'

const oa = 'http://www.w3.org/ns/oa#'
const as = 'http://www.w3.org/ns/activitystreams#'
const dcterms = 'http://purl.org/dc/terms/'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

const link = (id: string) => ({ '@id': id, '@type': '@id' })
const word = (id: string) => ({ '@id': id, '@type': '@vocab' })

/** What the model's context makes of the terms that the export uses; http://www.w3.org/ns/anno.jsonld says the same. */
const context = {
  dcterms,
  id: '@id',
  type: '@type',
  AnnotationCollection: `${as}OrderedCollection`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  Annotation: `${oa}Annotation`,
  SpecificResource: `${oa}SpecificResource`,
  TextualBody: `${oa}TextualBody`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  Text: 'http://purl.org/dc/dcmitype/Text',
  Software: `${as}Application`,
  Organization: 'http://xmlns.com/foaf/0.1/Organization',
  linking: `${oa}linking`,
  commenting: `${oa}commenting`,
  first: link(`${as}first`),
  items: { ...link(`${as}items`), '@container': '@list' },
  body: link(`${oa}hasBody`),
  target: link(`${oa}hasTarget`),
  source: link(`${oa}hasSource`),
  selector: link(`${oa}hasSelector`),
  creator: link(`${dcterms}creator`),
  generator: link(`${as}generator`),
  motivation: word(`${oa}motivatedBy`),
  purpose: word(`${oa}hasPurpose`),
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  total: `${as}totalItems`,
  startIndex: `${as}startIndex`,
  created: `${dcterms}created`,
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  name: 'http://xmlns.com/foaf/0.1/name',
  value: `${rdf}value`,
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  start: `${oa}start`,
  end: `${oa}end`,
}

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`no document is to be loaded from ${url}`)
  return { documentUrl: url, document: { '@context': context } }
}

const text = 'He seeks $7 trillion, or 40%, for chips.'
let ids = 0
const exported = toAnnotations(
  pageOf(text),
  [unknown(text, '40%'), agreeing(text, '$7 trillion')],
  options,
  () => `urn:uuid:${ids++}`,
)

describe('as linked data by another library', () => {
  test('nothing is dropped: every key is a term of the context', async () => {
    // Safe mode throws where a key, a type or an address would be lost.
    await expect(jsonld.expand(exported, { documentLoader, safe: true })).resolves.toHaveLength(1)
  })

  test('each annotation has one target with both selectors, and its bodies', async () => {
    const quads = await jsonld.toRDF(exported, { documentLoader, safe: true })
    const annotations = subjectsOf(quads, `${rdf}type`, `${oa}Annotation`)
    expect(annotations).toHaveLength(2)
    for (const annotation of annotations) {
      const targets = objectsOf(quads, annotation, `${oa}hasTarget`)
      expect(targets).toHaveLength(1)
      expect(objectsOf(quads, targets[0]!, `${oa}hasSource`)).toEqual([pageOf(text).url])
      const selectors = objectsOf(quads, targets[0]!, `${oa}hasSelector`)
      const types = selectors.flatMap(selector => objectsOf(quads, selector, `${rdf}type`))
      expect(types.sort()).toEqual([`${oa}TextPositionSelector`, `${oa}TextQuoteSelector`])
      expect(objectsOf(quads, annotation, `${oa}motivatedBy`)[0]).toMatch(/#(linking|commenting)$/)
    }
  })

  test('a selector has exactly one of each property that the model wants', async () => {
    const quads = await jsonld.toRDF(exported, { documentLoader, safe: true })
    const selectors = (type: string) => subjectsOf(quads, `${rdf}type`, `${oa}${type}`)
    const quotes = selectors('TextQuoteSelector')
    expect(quotes).toHaveLength(2)
    for (const quote of quotes) {
      const [prefix, exact, suffix] = ['prefix', 'exact', 'suffix'].map(part => onlyOf(quads, quote, part))
      expect(text).toContain(`${prefix}${exact}${suffix}`)
    }
    const positions = selectors('TextPositionSelector')
    expect(positions).toHaveLength(2)
    for (const position of positions) {
      const [start, end] = ['start', 'end'].map(edge => Number(onlyOf(quads, position, edge)))
      expect(['40%', '$7 trillion']).toContain(text.slice(start, end))
    }
  })
})

/** What a selector has of a property of the model; throws where that is nothing or more than one. */
function onlyOf(quads: Quad[], selector: string, property: string): string {
  const values = objectsOf(quads, selector, `${oa}${property}`)
  expect(values, property).toHaveLength(1)
  return values[0]!
}

const subjectsOf = (quads: Quad[], predicate: string, object: string) =>
  quads
    .filter(quad => quad.predicate.value === predicate && quad.object.value === object)
    .map(quad => quad.subject.value)

const objectsOf = (quads: Quad[], subject: string, predicate: string) =>
  quads
    .filter(quad => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(quad => quad.object.value)
