import { type PublisherKind, publisherKind } from '../../lib/engine/cite/publisher-kind'
import type { Attribution, Origin, Stage } from '../../lib/engine/pack/claim'
import type { Key, Strings } from '../strings'
import { sayPublisher } from './publisher'

type Found = Extract<Origin, { found: true }>

/** An attribution alone, or with whose it is. */
type Sourced = Pick<Found, 'attribution'> & Partial<Pick<Found, 'source'>>

type Verb =
  | 'reported'
  | 'announced'
  | 'announcedDone'
  | 'gave'
  | 'estimated'
  | 'calculated'
  | 'forecast'
  | 'reportedForecast'
  | 'cameTo'

/** Per kind of source: its name in the origin row, the verb of the sentence, and what follows the date. */
const kinds: Record<Attribution, { name: Key; verb: Verb; clause?: Key }> = {
  'anonymous sources': {
    name: 'attribution.anonymousSources',
    verb: 'reported',
    clause: 'attribution.citingUnnamed',
  },
  'on the record': { name: 'attribution.onTheRecord', verb: 'reported', clause: 'attribution.quoting' },
  interview: { name: 'attribution.interview', verb: 'reported', clause: 'attribution.inInterview' },
  'press release': { name: 'attribution.pressRelease', verb: 'announced' },
  'company filing': { name: 'attribution.companyFiling', verb: 'reported', clause: 'attribution.inFiling' },
  'official statistics': { name: 'attribution.officialStatistics', verb: 'gave' },
  'research paper': { name: 'attribution.researchPaper', verb: 'gave', clause: 'attribution.inPaper' },
  'analyst estimate': { name: 'attribution.analystEstimate', verb: 'estimated' },
  'blog post': { name: 'attribution.blogPost', verb: 'gave', clause: 'attribution.inBlog' },
  'market data': { name: 'attribution.marketData', verb: 'cameTo' },
  'press calculation': { name: 'attribution.pressCalculation', verb: 'calculated' },
}

const stageNames: Partial<Record<Stage, Key>> = {
  sought: 'kind.sought',
  planned: 'kind.planned',
  committed: 'kind.committed',
  estimate: 'kind.estimate',
  forecast: 'kind.forecast',
  survey: 'kind.survey',
}

/** A forecast is its publisher's own, or one that the press tells of; only the press reports. */
export function verbOf(origin: Found, stage: Stage): Verb {
  const { verb } = kinds[origin.attribution]
  if (isToldByPress(origin)) return stage === 'forecast' ? 'reportedForecast' : 'reported'
  if (stage === 'forecast' && verb !== 'calculated' && verb !== 'cameTo')
    return isHeardBy(origin) ? 'reportedForecast' : 'forecast'
  if (verb === 'announced' && stage === 'actual') return 'announcedDone'
  return verb === 'reported' && !isHeardBy(origin) ? 'gave' : verb
}

/** Whether the verb says that it is a forecast. */
export const saysForecast = (verb: Verb): boolean => verb === 'forecast' || verb === 'reportedForecast'

/** A company's release that was read in the press: the announcement is not the paper's. */
const isToldByPress = (origin: Sourced) => origin.attribution === 'press release' && !isOwn(origin)

/** Whether the publisher speaks for itself, and is not where others are heard or printed. */
const isOwn = ({ source }: Sourced) => !source || publisherKind(source.publisher) === 'organisation'

const papers = new Set<PublisherKind>(['newspaper', 'magazine', 'news', 'broadcaster', 'site'])

/** Whether the publisher tells what another said: an interview is always another's words. */
const isHeardBy = ({ source, attribution }: Found) =>
  attribution === 'interview' ||
  attribution === 'anonymous sources' ||
  papers.has(publisherKind(source.publisher))

const voices: Partial<Record<PublisherKind, Key>> = {
  journal: 'voice.paperIn',
  preprints: 'voice.paperOn',
  network: 'voice.postOn',
  video: 'voice.videoOn',
}

/** Whose words the first sentence gives: the publisher's, or those of a paper or a post that it bears. */
export function sayVoice({ source }: Found, strings: Strings): string {
  const voice = voices[publisherKind(source.publisher)]
  const name = sayPublisher(source.publisher, strings)
  return voice ? strings.t(voice, { name }) : name
}

/** After the date in the first sentence: ", in a filing"; empty where the verb says it. */
export function sayAuthority(origin: Found, { t }: Strings): string {
  const { attribution, speaker = '', wording = '' } = origin
  if (attribution === 'on the record' && !speaker) return ''
  if (attribution === 'interview' && speaker) return t('attribution.inInterviewWith', { speaker })
  if (attribution === 'anonymous sources' && /familiar with/.test(wording))
    return t('attribution.citingFamiliar')
  if (isToldByPress(origin)) return t('attribution.inRelease')
  if (attribution === 'research paper' && voices[publisherKind(origin.source.publisher)]) return ''
  const { clause } = kinds[attribution]
  return clause ? t(clause, { speaker }) : ''
}

/** In the origin row, and on a peek without the kind of number: "Official statistics: a forecast." */
export function sayAttribution(origin: Sourced, stage: Stage | undefined, { t }: Strings): string {
  const { attribution } = origin
  const name = t(isToldByPress(origin) ? 'attribution.fromPressRelease' : kinds[attribution].name)
  const kind = stage && stageNames[stage]
  // Anonymous sources end in a clause of their own, and an estimate says what it is.
  if (!kind || attribution === 'anonymous sources' || attribution === 'analyst estimate') return name
  return t('attribution.ofKind', { attribution: name, kind: t(kind) })
}
