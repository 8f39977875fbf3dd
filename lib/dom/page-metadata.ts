/** What a page says of itself in its head. */
export interface PageMetadata {
  /** The address that it was loaded from; of a saved page, the one it gives as its own, or ''. */
  url: string
  /** The headline as declared for sharing, or the document's title. */
  title: string
  description?: string
  language: string
  /** ISO 8601 day. */
  published?: string
}

/** Reads the head's metadata; JSON-LD that does not parse is passed over. */
export function readMetadata(document: Document): PageMetadata {
  const linked = linkedObjects(document).find(isArticleObject)
  const published =
    textOf(linked?.datePublished) ||
    metaContent(document, ...publishedNames) ||
    document.querySelector(publishedElements)?.getAttribute('datetime')
  return {
    url: addressOf(document),
    title:
      textOf(linked?.headline) ||
      metaContent(document, 'og:title', 'twitter:title', 'dc.title') ||
      document.title.trim(),
    description: metaContent(document, 'og:description', 'description', 'twitter:description') || undefined,
    language:
      document.documentElement.getAttribute('lang') ||
      metaContent(document, 'content-language', 'og:locale').replace('_', '-'),
    published: dayOf(published),
  }
}

const publishedNames = [
  'article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'datepublished',
  'pubdate',
  'publish-date',
  'publishdate',
]
const publishedElements =
  'time[itemprop="datePublished"], time[pubdate], article time[datetime], main time[datetime]'

const articleTypes = /(?:Article|BlogPosting|LiveBlog|Report|Review)/
const dayPattern = /^\d{4}-\d\d-\d\d/

function addressOf(document: Document): string {
  if (/^https?:/.test(document.URL ?? '')) return document.URL
  return (
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaContent(document, 'og:url')
  )
}

/** The first of these `<meta>` names or properties that has content, in the order asked; '' where none has. */
function metaContent(document: Document, ...names: string[]): string {
  const metas = [...document.querySelectorAll('meta[content]')]
  for (const name of names) {
    const meta = metas.find(each => namesOf(each).includes(name))
    const content = meta?.getAttribute('content')?.trim()
    if (content) return content
  }
  return ''
}

function namesOf(meta: Element): string[] {
  return ['property', 'name', 'itemprop', 'http-equiv'].flatMap(attribute =>
    (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/),
  )
}

type LinkedObject = Record<string, unknown>

/** The objects of the page's JSON-LD, those of its lists and graphs among them. */
function linkedObjects(document: Document): LinkedObject[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(script => {
    try {
      return flatten(JSON.parse(script.textContent ?? ''))
    } catch {
      return []
    }
  })
}

function flatten(value: unknown): LinkedObject[] {
  if (Array.isArray(value)) return value.flatMap(flatten)
  if (typeof value !== 'object' || value === null) return []
  const object = value as LinkedObject
  return [object, ...flatten(object['@graph'])]
}

function isArticleObject(object: LinkedObject): boolean {
  return articleTypes.test(String(object['@type'] ?? ''))
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function dayOf(moment: string | null | undefined): string | undefined {
  return dayPattern.exec(moment?.trim() ?? '')?.[0]
}
