import type { Claim } from '../pack/claim'
import type { Figure, Finding, Match } from '../types'
import { findCredit } from './credit'
import { findDrift, nameDifference } from './drift'
import type { Judgement } from './judge-figures'
import { lookOf } from './look'
import type { Surroundings } from './look-around'
import { inPageWords } from './page-words'
import type { Scene } from './scene'

/** A card names at most this many claims that a figure is not. */
const MAX_SIMILAR = 3
/** Less likely ones would only puzzle. */
const MIN_SIMILAR = 0.25

/** What to tell of one figure. */
export function toFinding(scene: Scene, figure: Figure, { around, matches, decision }: Judgement): Finding {
  const { page, language } = scene
  const sentence = around?.sentence ?? figure
  const text = page.text.slice(sentence.start, sentence.end)
  const claim = decision?.match.claim
  const mentions = around ? scene.mentions[around.sentence.index]! : []
  const place = { figure, sentence, part: around?.part ?? sentence, mentions, entities: scene.entities }
  const credit = findCredit(page, place, language, claim)
  const base = {
    figure,
    quote: page.text.slice(figure.start, figure.end),
    ...(credit ? { credit } : {}),
    similar: similarClaims(matches, claim),
  }
  if (!decision) return { ...base, relation: 'none', look: 'unknown' }
  const match = around ? inWords(scene, around, decision.match) : decision.match
  if (decision.relation === 'differs') {
    return {
      ...base,
      relation: 'differs',
      look: 'differs',
      match,
      drift: nameDifference(figure, match.claim),
    }
  }
  const inSentence = { ...figure, start: figure.start - sentence.start, end: figure.end - sentence.start }
  const drift = findDrift(inSentence, match.claim, text, language)
  return {
    ...base,
    relation: 'agrees',
    look: lookOf(match.claim, around?.times ?? scene.timesIn(sentence), page.published),
    match,
    ...(drift ? { drift } : {}),
    onOriginPage: isOriginPage(match.claim, page.url),
  }
}

function inWords(scene: Scene, { sentence }: Surroundings, match: Match): Match {
  const what = inPageWords(scene, sentence, match.reasons.what)
  return { ...match, reasons: { ...match.reasons, what } }
}

/** Claims of the same value that this figure is not: those the pack warns of first, then the likelier ones. */
function similarClaims(matches: Match[], claim: Claim | undefined): Claim[] {
  const others = matches.filter(match => match.reasons.value !== 'off' && match.claim.id !== claim?.id)
  const isWarnedOf = (match: Match) => claim?.confusable.includes(match.claim.id) ?? false
  return [
    ...others.filter(isWarnedOf),
    ...others.filter(match => !isWarnedOf(match) && match.score >= MIN_SIMILAR),
  ]
    .slice(0, MAX_SIMILAR)
    .map(match => match.claim)
}

function isOriginPage({ origin }: Claim, url: string): boolean {
  return origin.found && origin.source.url !== undefined && addressOf(origin.source.url) === addressOf(url)
}

/** An address without what does not change the page: scheme, www, query, fragment, last slash. */
function addressOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '')
}
