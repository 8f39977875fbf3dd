import { stopWords } from './tables/stop-words'

/** Enough of an article to tell its language. */
const SAMPLE = 6000
/** Fewer small words than this decide nothing. */
const MIN_VOTES = 4
/** The declared language is kept unless another one has this many times its votes: near relatives share words. */
const OVERRULE = 1.25
/** Of letters, at least this share must be of a script that has one language here. */
const SCRIPT_SHARE = 0.2

/**
 * Languages without words here, so near to one with words that a vote would take them for it. Whoever declares one
 * is believed: Malay is no Indonesian, and writes its numbers the other way round.
 */
const RELATIVES = new Set('af az be bg bs ca fa fo gl hr is lb mk ms sk sl sr ur'.split(' '))

const votesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words) votesOf.set(word, [...(votesOf.get(word) ?? []), language])
}

/**
 * The language that `text` is written in, as BCP 47: by script and by a vote of its small words.
 * `declared` is what the page says of itself; it gives the region where the language agrees, and the answer where too few words vote.
 */
export function detectLanguage(text: string, declared: string): string {
  const sample = text.slice(0, SAMPLE)
  if (RELATIVES.has(baseOf(declared))) return declared
  const found = byScript(sample) ?? byVote(sample, baseOf(declared))
  if (!found) return declared
  const isDeclared = baseOf(declared) === found
  if (found === 'zh' && (!isDeclared || declared.length === found.length)) return chineseOf(sample)
  return isDeclared ? declared : found
}

/** Characters that are common in news and written otherwise in the other script. */
const TRADITIONAL = /[國億們這時開對經過學實發現業電動產點體問題應無將進運場數報說話員兩]/g
const SIMPLIFIED = /[国亿们这时开对经过学实发现业电动产点体问题应无将进运场数报说话员两]/g

/** Chinese of no region is told by its script: 兆, 元 and the signs of money mean other things in each. */
function chineseOf(sample: string): string {
  const count = (script: RegExp) => sample.match(script)?.length ?? 0
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh'
}

/** Chinese, Japanese and Korean are told by their characters; kana makes Han Japanese. */
function byScript(sample: string): string | undefined {
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / Math.max(1, letters)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (share(/\p{Script=Hangul}/gu) >= SCRIPT_SHARE) return 'ko'
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  if (kana >= SCRIPT_SHARE) return 'ja'
  return share(/\p{Script=Han}/gu) >= SCRIPT_SHARE ? (kana > 0.05 ? 'ja' : 'zh') : undefined
}

function byVote(sample: string, declared: string): string | undefined {
  const votes = new Map<string, number>()
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const language of votesOf.get(word) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < MIN_VOTES) return undefined
  return best[1] > OVERRULE * (votes.get(declared) ?? 0) ? best[0] : declared
}

/** "pt-BR" → "pt"; Norwegian by its old name is Bokmål. */
function baseOf(tag: string): string {
  const base = tag.toLowerCase().split('-')[0]!
  return base === 'no' ? 'nb' : base
}
