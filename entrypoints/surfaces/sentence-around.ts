import type { Listed } from '../../components/list/listed'
import { splitSentences } from '../../lib/engine/match/sentences'
import type { ListedFinding } from '../../lib/platform/messages'

/** A finding as a list draws it: of what stands around the figure, its sentence alone. */
export function withSentence({ around, ...listed }: ListedFinding): Listed {
  const { before, after, language } = around
  const whole = before + listed.finding.quote + after
  const sentence = splitSentences(whole, language).findLast(({ start }) => start <= before.length)
  const end = Math.max(0, (sentence?.end ?? whole.length) - whole.length + after.length)
  return {
    ...listed,
    sentence: {
      before: before.slice(sentence?.start ?? 0).trimStart(),
      after: after.slice(0, end).trimEnd(),
    },
  }
}
