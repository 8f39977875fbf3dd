import { isSamePage } from '../../lib/dom/is-same-page'
import type { Check, Page } from '../../lib/engine/types'
import type { Background } from '../../lib/platform/messages'
import { placeFindings, type Reading, readText } from './read-findings'

/** What was read, and by what it may be left alone. */
export type CheckedReading = Reading & Pick<Check, 'language'> & { isOnTopic: boolean }

/** Reads a page again and again, and asks for its figures only where it says something else. */
export interface Readings {
  last(): CheckedReading | undefined
  /** Answers whether the page says something else than before; nothing is asked and nothing changes once it `isOver`. */
  read(isOver: () => boolean): Promise<boolean>
  /** Have the figures found anew by the next reading, whatever the page says. */
  forget(): void
}

export function createReadings(document: Document, background: Background): Readings {
  let labels: string | undefined
  let last: CheckedReading | undefined
  let isStale = false
  return {
    last: () => last,
    async read(isOver) {
      labels ??= await background.sectionLabels()
      const text = await readText(document, labels)
      if (isOver()) return false
      const isSame = !isStale && last !== undefined && isSamePage(last.text.page, text.page)
      isStale = false
      const { findings, language, isOnTopic } = isSame && last ? last : await check(background, text.page)
      last = { ...placeFindings(text, findings), language, isOnTopic }
      return !isSame
    },
    forget() {
      isStale = true
    },
  }
}

/** The page that was on a topic when the gate saw it may by now be another, drawn after its address had changed. */
async function check(background: Background, page: Page) {
  const { topic, language, findings } = await background.check(page)
  return { isOnTopic: topic.onTopic, language, findings }
}
