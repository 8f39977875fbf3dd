/** A fact-check that a page declares itself to be: schema.org's ClaimReview. What it does not say is absent. */
export interface ClaimReview {
  publisher?: string
  /** The claim under review, in the page's words. */
  claimReviewed: string
  /** The rating's name as the page writes it: "Mostly false", "Pants on Fire". */
  rating?: string
}

type Json = Record<string, unknown>

/** Levels of nesting that are looked into; real pages have a handful. */
const deepest = 8

/** Nodes that are looked at, however many a page declares. */
const most = 5000

/**
 * The fact-checks among a page's JSON-LD: whatever was parsed from its scripts, of any shape. Objects count by
 * their type alone and only where they name a claim; anything else is passed over.
 */
export function findClaimReviews(parsed: unknown): ClaimReview[] {
  const found = nodesIn(parsed).filter(isClaimReview).map(read)
  const seen = new Set<string>()
  return found.filter(review => {
    const key = JSON.stringify(review)
    return review.claimReviewed !== '' && !seen.has(key) && seen.add(key)
  })
}

/** Every object, outermost first. */
function nodesIn(parsed: unknown): Json[] {
  const nodes: Json[] = []
  let level: unknown[] = [parsed]
  for (let depth = 0; depth <= 2 * deepest && level.length && nodes.length < most; depth++) {
    nodes.push(...level.filter(isObject).slice(0, most - nodes.length))
    level = level.flatMap(value =>
      Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [],
    )
  }
  return nodes
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isClaimReview = (node: Json): boolean =>
  [node['@type']]
    .flat()
    .some(type => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?ClaimReview$/.test(type))

function read(node: Json): ClaimReview {
  const publisher = nameOf(node.publisher) || nameOf(node.author)
  const rating = ratingOf(node.reviewRating)
  return {
    ...(publisher && { publisher }),
    claimReviewed: textOf(node.claimReviewed),
    ...(rating && { rating }),
  }
}

/** The name in words; a bare number says nothing without its scale. */
function ratingOf(value: unknown): string {
  const rating = firstOf(value)
  if (!isObject(rating)) return textOf(rating)
  const number = textOf(rating.ratingValue)
  return textOf(rating.alternateName) || textOf(rating.name) || (/\p{L}/u.test(number) ? number : '')
}

function nameOf(value: unknown): string {
  const named = firstOf(value)
  return isObject(named) ? textOf(named.name) : textOf(named)
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** As one line; "" for what is no text. JSON-LD may write a text as `{ "@value": … }`. */
function textOf(value: unknown): string {
  const first = firstOf(value)
  const text = isObject(first) ? first['@value'] : first
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : ''
}
