import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimOf } from '../../../tests/cite/claim-example'
import { agreeing, options, pageOf, unknown, wsj } from '../../../tests/export/findings-example'
import { type Annotation, type AnnotationCollection, toAnnotations } from './annotations'

/** The terms of http://www.w3.org/ns/anno.jsonld that may be keys, and the prefixes that it declares. */
const terms = new Set(
  `@context id type body target source selector state scope refinedBy startSelector endSelector renderedVia creator generator rights
  motivation purpose homepage via canonical stylesheet cached conformsTo items partOf first last next prev audience bodyValue format
  language processingLanguage textDirection accessibility created modified generated value start end exact prefix suffix sourceDate
  sourceDateStart sourceDateEnd styleClass name email email_sha1 nickname label total startIndex`.split(
    /\s+/,
  ),
)
const prefixes = new Set([
  'oa',
  'dc',
  'dcterms',
  'dctypes',
  'foaf',
  'rdf',
  'rdfs',
  'skos',
  'xsd',
  'iana',
  'owl',
  'as',
  'schema',
])
const types = new Set(
  `Annotation AnnotationCollection AnnotationPage TextualBody SpecificResource TextQuoteSelector TextPositionSelector Text Software Organization`.split(
    ' ',
  ),
)
const motivations = new Set(
  `assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging`.split(
    ' ',
  ),
)

let next = 0
const newId = () => `urn:uuid:00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`

const text = '💰 He seeks up to $7 trillion, or 40%, for 𝒄hips.'
const page = pageOf(text)
const collection = toAnnotations(page, [unknown(text, '40%'), agreeing(text, '$7 trillion')], options, newId)

describe('the model', () => {
  test('every key and every type is a term of its context', () => {
    walk(JSON.parse(JSON.stringify(collection)), (key, value) => {
      expect(terms.has(key) || prefixes.has(key.split(':')[0]!), key).toBe(true)
      if (key === 'type') expect(types).toContain(value)
      if (key === 'motivation' || key === 'purpose') expect(motivations).toContain(value)
    })
  })

  test('one context, at the top', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(JSON.stringify(collection).match(/@context/g)).toHaveLength(1)
  })

  test('the collection counts its annotations, and its first page holds them', () => {
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      total: 2,
      first: { type: 'AnnotationPage' },
    })
    expect(collection.first.items).toHaveLength(2)
  })

  test('ids are IRIs, each its own; times have a zone', () => {
    const ids = [collection.id, collection.first.id, ...collection.first.items.map(({ id }) => id)]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^urn:uuid:/)
    for (const { created } of collection.first.items) expect(created).toMatch(/Z$/)
  })

  test('each has a target of one source with selectors', () => {
    for (const { target } of collection.first.items) {
      expect(target.source).toBe(page.url)
      expect(target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector'])
    }
  })

  test('the origin is linked, in bodies that say what they are for', () => {
    expect(collection.first.items[0]).toMatchObject({
      motivation: 'linking',
      body: [
        {
          type: 'SpecificResource',
          purpose: 'linking',
          source: {
            id: 'https://www.wsj.com/a',
            type: 'Text',
            creator: { type: 'Organization', name: 'The Wall Street Journal' },
            'dcterms:date': '2024-02-08',
          },
        },
        { type: 'TextualBody', value: 'It is disputed.', format: 'text/plain', language: 'en-GB' },
      ],
    })
    expect(collection.first.items[1]).toMatchObject({
      motivation: 'commenting',
      body: [{ type: 'TextualBody' }],
    })
  })

  test('an origin without an address is linked by the account that repeats it', () => {
    const { url: _, ...printed } = wsj
    const account = { id: 'account', publisher: 'The Verge', url: 'https://v.example/' }
    const [annotation] = annotationsOf(
      toAnnotations(page, [agreeing(text, '40%', claimOf(printed, { account }))], options, newId),
    )
    expect(annotation!.body[0]).toMatchObject({ source: { id: 'https://v.example/' } })
  })
})

describe('selectors', () => {
  test('positions count code points, context stands as it is', () => {
    expect(collection.first.items[0]!.target.selector).toEqual([
      {
        type: 'TextQuoteSelector',
        exact: '$7 trillion',
        prefix: '💰 He seeks up to ',
        suffix: ', or 40%, for 𝒄hips.',
      },
      { type: 'TextPositionSelector', start: 17, end: 28 },
    ])
  })

  test('both lead back to the figure, whatever is around it', () => {
    const unit = fc.constantFrom(...'a 7%\n', '😀', '𝟕', 'é', 'e\u0301', '👩‍👩‍👧', '\ud800')
    const around = fc.string({ unit, maxLength: 60 })
    fc.assert(
      fc.property(around, fc.string({ unit, minLength: 1, maxLength: 8 }), around, (head, quote, tail) => {
        const whole = head + quote + tail
        const finding = unknown(whole, quote)
        const span = { start: head.length, end: head.length + quote.length }
        if (splitsPair(whole, span.start) || splitsPair(whole, span.end)) return
        const [annotation] = annotationsOf(
          toAnnotations(
            pageOf(whole),
            [{ ...finding, figure: { ...finding.figure, ...span } }],
            options,
            newId,
          ),
        )
        expect(byPosition(whole, annotation!)).toEqual(span)
        expect(byQuote(whole, annotation!)).toContainEqual(span)
      }),
      { numRuns: 500 },
    )
  })
})

const annotationsOf = (exported: AnnotationCollection): Annotation[] => exported.first.items

/** As a reader of the model would do it: by the array of code points. */
function byPosition(whole: string, { target }: Annotation) {
  const points = Array.from(whole)
  const { start, end } = target.selector[1]
  const offset = points.slice(0, start).join('').length
  return { start: offset, end: offset + points.slice(start, end).join('').length }
}

function byQuote(whole: string, { target }: Annotation) {
  const { exact, prefix, suffix } = target.selector[0]
  const places: { start: number; end: number }[] = []
  const context = prefix + exact + suffix
  for (let at = whole.indexOf(context); at >= 0; at = whole.indexOf(context, at + 1))
    places.push({ start: at + prefix.length, end: at + prefix.length + exact.length })
  return places
}

const splitsPair = (whole: string, at: number): boolean => at > 0 && (whole.codePointAt(at - 1) ?? 0) > 0xffff

function walk(value: unknown, visit: (key: string, value: unknown) => void): void {
  if (Array.isArray(value)) for (const entry of value) walk(entry, visit)
  else if (value && typeof value === 'object')
    for (const [key, entry] of Object.entries(value)) {
      visit(key, entry)
      walk(entry, visit)
    }
}
