import { wordStart } from '../text/letters'
import { type Head, single } from './head'
import type { Meaning } from './lexicon'
import { standsAlone } from './nouns'
import { backOverSpaces, type Passage, phraseAt, phraseBefore, skipSpaces } from './passage'
import type { Found } from './phrases'
import { SPOKEN_MONEY } from './trigger'

/**
 * "A penny a share", "oferta de un yen": an article for one before money, where it is a rate or what something is of.
 * One alone is a manner of speaking: "no vale un centavo".
 */
export function bareMoney(passage: Passage, at: number): Head | undefined {
  const { lexicon } = passage
  const money = phraseAt(passage, lexicon.names, at)
  if (money?.meaning.is !== 'money') return undefined
  const article = phraseBefore(passage, lexicon.articlesBefore, backOverSpaces(passage, at))
  if (!article || !(isRate(passage, money.end) || isOwned(passage, article.start, money))) return undefined
  return { start: article.start, end: at, ...single(1), flags: ['spelled'], is: 'unit' }
}

function isRate(passage: Passage, end: number): boolean {
  const { per, perArticle, bases } = passage.lexicon
  const next = skipSpaces(passage, end)
  const by = phraseAt(passage, per, next) ?? phraseAt(passage, perArticle, next)
  return by !== undefined && phraseAt(passage, bases, skipSpaces(passage, by.end)) !== undefined
}

/** Of what is money and nothing else; behind it stands no adjective, as in "de un dólar débil". */
function isOwned(passage: Passage, start: number, { end, meaning }: Found<Meaning>): boolean {
  if (meaning.is !== 'money' || !SPOKEN_MONEY.includes(meaning.code) || !standsAlone(passage, end))
    return false
  const before = backOverSpaces(passage, start)
  const of = wordStart(passage.raw, passage.raw[before - 1] === "'" ? before - 1 : before)
  return of < before && phraseAt(passage, passage.lexicon.of, of)?.end === before
}
