import type { Attribution } from '../pack/claim'
import type { CslType } from './csl'
import type { PublisherKind } from './publisher-kind'

interface SourceType {
  type: CslType
  genre?: string
  /** Whether the publisher is a container that holds the source, or the organisation that issued it. */
  publisherIs: 'container' | 'issuer'
}

/** An organisation's own source, by the attribution of what is claimed from it. */
const issued: Partial<Record<Attribution, SourceType>> = {
  'press release': { type: 'webpage', genre: 'Press release', publisherIs: 'issuer' },
  'company filing': { type: 'report', publisherIs: 'issuer' },
  'official statistics': { type: 'report', publisherIs: 'issuer' },
  'research paper': { type: 'report', publisherIs: 'issuer' },
  'analyst estimate': { type: 'report', publisherIs: 'issuer' },
  'blog post': { type: 'post-weblog', publisherIs: 'container' },
  // Only the press reports so; its unknown names are sites.
  'anonymous sources': { type: 'webpage', publisherIs: 'container' },
  'press calculation': { type: 'webpage', publisherIs: 'container' },
}

/** What appeared with a publisher of its kind, whatever it is cited for. */
const published: Record<Exclude<PublisherKind, 'organisation' | 'site'>, SourceType> = {
  newspaper: { type: 'article-newspaper', publisherIs: 'container' },
  magazine: { type: 'article-magazine', publisherIs: 'container' },
  // As APA and the CSL styles have it: an article of a news site is a page of a site.
  news: { type: 'webpage', publisherIs: 'container' },
  broadcaster: { type: 'webpage', publisherIs: 'container' },
  journal: { type: 'article-journal', publisherIs: 'container' },
  preprints: { type: 'article', publisherIs: 'issuer' },
  network: { type: 'post', genre: 'Post', publisherIs: 'container' },
  video: { type: 'webpage', genre: 'Video', publisherIs: 'container' },
}

/** How a source is to be cited. Without an attribution (a source of the lineage) the publisher alone decides. */
export function sourceType(kind: PublisherKind, attribution?: Attribution): SourceType {
  if (attribution === 'interview') return { type: 'interview', publisherIs: 'container' }
  if (kind !== 'organisation' && kind !== 'site') return published[kind]
  const page: SourceType = { type: 'webpage', publisherIs: kind === 'site' ? 'container' : 'issuer' }
  if (kind === 'site' && attribution !== 'blog post') return page
  return (attribution && issued[attribution]) ?? page
}
