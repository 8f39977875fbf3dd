import type { Claim, Origin, Source } from '../pack/claim'
import type { CslCustom, CslItem, CslName } from './csl'
import { toCslDate } from './date-parts'
import { publisherKind } from './publisher-kind'
import { sourceType } from './source-type'
import { splitName } from './split-name'

type Found = Extract<Origin, { found: true }>

/** The claim that a source is cited for, and the day it was looked at. */
export interface Citing {
  claim?: Claim
  /** ISO 8601 day. */
  accessed?: string
}

/** A source as CSL-JSON. What is not known is absent. */
export function toCsl(source: Source, { claim, accessed }: Citing = {}): CslItem {
  const found = originOf(source, claim)
  const { type, genre, publisherIs } = typeOf(source, found)
  return compact({
    id: source.id,
    type,
    ...(hasOwnTitle(source) && { title: source.title }),
    ...creators(source, found, publisherIs === 'issuer' || type === 'post-weblog'),
    [publisherIs === 'container' ? 'container-title' : 'publisher']: source.publisher,
    genre,
    ...identifiers(source.url),
    issued: source.date && toCslDate(source.date),
    accessed: source.url && accessed && toCslDate(accessed),
    language: source.language,
    custom: customOf(source, claim),
  })
}

/** The claim's origin where `source` is it: only then its attribution and speaker are about this source. */
const originOf = ({ id }: Source, claim: Claim | undefined): Found | undefined =>
  claim?.origin.found && claim.origin.source.id === id ? claim.origin : undefined

function typeOf({ publisher }: Source, found: Found | undefined) {
  const kind = publisherKind(publisher)
  const attribution = found?.attribution
  // An interview with nobody named is an article like the publisher's others.
  return sourceType(kind, attribution === 'interview' && !found?.speaker ? undefined : attribution)
}

/** A title made up from the words of the address is none. */
const hasOwnTitle = ({ title, note }: Source): boolean => Boolean(title) && note !== 'title-from-address'

function creators({ authors = [], publisher }: Source, found: Found | undefined, isItsOwn: boolean) {
  const named = authors.map(splitName)
  if (found?.attribution === 'interview' && found.speaker)
    return { author: [splitName(found.speaker)], interviewer: named.length ? named : undefined }
  if (named.length) return { author: named }
  // Who posts speaks for themselves, and a blog by the name of who writes it is theirs.
  const isTheirs = publisherKind(publisher) === 'network' || publisher === found?.speaker
  if (found?.speaker && isTheirs) return { author: [splitName(found.speaker)] }
  const issuer: CslName[] = [{ literal: publisher }]
  return isItsOwn && publisherKind(publisher) === 'organisation' ? { author: issuer } : {}
}

/** The address, and the DOI or arXiv number that it holds. */
function identifiers(url = '') {
  const doi = /\/(10\.\d{4,9}\/[^\s?#]+)/.exec(url)?.[1]
  const arxiv = /^https?:\/\/arxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5})/.exec(url)?.[1]
  return {
    URL: url || undefined,
    DOI: doi && decodeURIComponent(doi).replace(/\/(?:full|pdf|abstract)$/, ''),
    number: arxiv && `arXiv:${arxiv}`,
  }
}

function customOf(source: Source, claim: Claim | undefined): CslCustom | undefined {
  const subject = claim?.label ?? (source.title ? { en: source.title } : undefined)
  const custom = compact({
    subject: hasOwnTitle(source) ? undefined : subject,
    archived: source.archived,
    handle: handleIn(source.url),
    access: source.access,
  })
  return Object.keys(custom).length ? custom : undefined
}

/** The name under which an address has somebody post. */
function handleIn(url = ''): string | undefined {
  const name = /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/(\w{1,15})\/status\//.exec(url)?.[1]
  return name && `@${name}`
}

type Compact<T> = { [K in keyof T]: Exclude<T[K], '' | false> }

function compact<T extends object>(record: T): Compact<T> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value)) as Compact<T>
}
