import type { Draft } from './draft'
import type { Head } from './head'
import { readHead } from './heads'
import { readNoun, standsAlone } from './nouns'
import { type Passage, skipSpaces } from './passage'
import { findAt } from './phrases'
import { readUnitAfter } from './unit-after'

/** A number behind an amount of money, that may be its cents. */
interface Cents extends Head {
  /** Behind an "and". */
  isJoined: boolean
}

/** "3 dollars 50 cents", "15 dollars and 50.", "15 USD 50". */
export function addCents(passage: Passage, draft: Draft): Draft {
  const cents = readCents(passage, draft)
  if (!cents) return draft
  return withCents(draft, cents, endOfNamed(passage, cents) ?? endOfBare(passage, draft, cents))
}

/** "$20 and 43 cents": behind a sign only by their name. */
export function addNamedCents(passage: Passage, draft: Draft): Draft {
  const cents = readCents(passage, draft)
  return cents ? withCents(draft, cents, endOfNamed(passage, cents)) : draft
}

function readCents(passage: Passage, { low, high, end }: Draft): Cents | undefined {
  const { lower, lexicon } = passage
  if (low.power > 0 || low !== high || low.digits.includes('.')) return undefined
  const and = findAt(lexicon.plus, lower, skipSpaces(passage, end), 'word')
  const at = skipSpaces(passage, and?.end ?? end)
  const isApart = at > end || lexicon.edge === 'anywhere'
  const cents = isApart ? readHead(passage, at) : undefined
  if (!cents || 'refused' in cents || cents.is || cents.low.digits.length > 2) return undefined
  return { ...cents, isJoined: and !== undefined }
}

function endOfNamed(passage: Passage, { end }: Cents): number | undefined {
  const after = readUnitAfter(passage, end)
  return after?.meaning.is === 'money' && after.meaning.cents ? after.end : undefined
}

/** Without their name, cents end the sentence, or they are two digits that count nothing: "15 euros 50 le plat". */
function endOfBare(passage: Passage, draft: Draft, { end, low, isJoined }: Cents): number | undefined {
  if (/^[.!?]?$/.test(passage.raw.slice(end, end + 2))) return end
  const isPair = !isJoined && /^\d\d$/.test(low.digits)
  if (!isPair || readUnitAfter(passage, end)) return undefined
  const isCode =
    /[A-Z]{3}$/i.test(passage.raw.slice(draft.numberEnd, draft.end)) && draft.end - draft.numberEnd <= 4
  return standsAlone(passage, end) || (isCode && !readNoun(passage, end)) ? end : undefined
}

function withCents(draft: Draft, { low }: Cents, end: number | undefined): Draft {
  if (end === undefined) return draft
  const magnitude = { digits: `${draft.low.digits}.${low.digits.padStart(2, '0')}`, power: 0 }
  return { ...draft, end, low: magnitude, high: magnitude }
}
