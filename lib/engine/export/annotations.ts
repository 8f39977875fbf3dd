import type { Origin, Source } from '../pack/claim'
import type { Finding, Page } from '../types'
import { after, before, toCodePoints } from './code-points'
import type { ExportOptions } from './finding-row'
import { inPageOrder } from './in-page-order'
import { plainText } from './plain-text'

/** https://www.w3.org/TR/annotation-model/, the part used here. */
export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationCollection'
  label: string
  created: string
  total: number
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] }
}

/** One finding: its figure on the page, and what is said of it. */
export interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'linking' | 'commenting'
  created: string
  generator: { type: 'Software'; name: 'Whence' }
  body: (TextualBody | OriginBody)[]
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] }
}

/** The finding in words. */
interface TextualBody {
  type: 'TextualBody'
  value: string
  format: 'text/plain'
  language: string
  purpose: 'commenting'
}

/** The origin, or the account that stands in for it. */
interface OriginBody {
  type: 'SpecificResource'
  purpose: 'linking'
  source: {
    id: string
    type: 'Text'
    language?: string
    creator: { type: 'Organization'; name: string }
    'dcterms:title'?: string
    'dcterms:date'?: string
  }
}

interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** In code points of the page's text, as the model asks. */
interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** Code points of context in a quote selector; what Hypothesis and Apache Annotator keep. */
const context = 32

/**
 * A page's findings as a W3C annotation collection with its one page written out, JSON-LD. `newId` gives a
 * fresh IRI, such as `urn:uuid:…`: the model wants one for the collection, its page and each annotation.
 */
export function toAnnotations(
  page: Page,
  findings: Finding[],
  options: ExportOptions,
  newId: () => string,
): AnnotationCollection {
  const items = inPageOrder(findings).map(finding => toAnnotation(page, finding, options, newId()))
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationCollection',
    label: page.title,
    created: options.exportedAt,
    total: items.length,
    first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items },
  }
}

function toAnnotation(page: Page, finding: Finding, options: ExportOptions, id: string): Annotation {
  const origin = 'match' in finding ? originBody(finding.match.claim.origin) : undefined
  const said: TextualBody = {
    type: 'TextualBody',
    value: plainText(options.say(finding)),
    format: 'text/plain',
    language: options.locale,
    purpose: 'commenting',
  }
  return {
    id,
    type: 'Annotation',
    motivation: origin ? 'linking' : 'commenting',
    created: options.exportedAt,
    generator: { type: 'Software', name: 'Whence' },
    body: origin ? [origin, said] : [said],
    target: { source: page.url, selector: selectorsOf(page.text, finding) },
  }
}

function selectorsOf(text: string, { figure: { start, end } }: Finding): Annotation['target']['selector'] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: before(text, start, context),
      suffix: after(text, end, context),
    },
    { type: 'TextPositionSelector', start: toCodePoints(text, start), end: toCodePoints(text, end) },
  ]
}

function originBody(origin: Origin): OriginBody | undefined {
  const source = origin.found && origin.source.url ? origin.source : origin.account
  return source?.url
    ? { type: 'SpecificResource', purpose: 'linking', source: resource(source, source.url) }
    : undefined
}

const resource = ({ language, publisher, title, date }: Source, id: string): OriginBody['source'] => ({
  id,
  type: 'Text',
  ...(language && { language }),
  creator: { type: 'Organization', name: publisher },
  ...(title && { 'dcterms:title': title }),
  ...(date && { 'dcterms:date': date }),
})
