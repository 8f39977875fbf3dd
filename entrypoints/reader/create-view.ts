import { startPainting } from '../../lib/dom/highlight'
import { isSamePage } from '../../lib/dom/is-same-page'
import type { Check, Finding, Page } from '../../lib/engine/types'
import { letGo } from '../../lib/platform/call'
import type { Because } from '../../lib/platform/follow'
import { sayState } from '../../lib/platform/isolated-world'
import { type Background, backgroundBy } from '../../lib/platform/messages'
import { isOrphaned, native } from '../../lib/platform/native'
import { hiddenOn, isUnread, type Settings } from '../../lib/platform/settings'
import { faultOf } from './fault-of'
import { listFindings } from './list-findings'
import { type Placed, placeFindings, type Reading, readText } from './read-findings'
import { createWearing } from './wear-lines'

/** What is shown of a page's findings: on the page, on the toolbar, and to those who follow it. */
export interface View {
  /** The findings that have a line, in their order on the page. */
  shown(): Placed[]
  /** What was read last, the findings without a line among it. */
  reading(): Reading | undefined
  /** Read the page, anew where it was read before; answers whether it says something else now. */
  read(): Promise<boolean>
  /** The same, and find its figures anew although it may say the same: the packs have changed. */
  renew(): Promise<boolean>
  /** Hide a claim, or no longer, for as long as the page is open. */
  hideForNow(claim: string, isHidden: boolean): void
  /** Show by other settings what was read. */
  show(settings: Settings): void
  /** Tell the toolbar and those who follow the page what is shown. */
  tell(): void
  settings(): Settings
  /** Tint one figure, or none: the one whose card is open. */
  tint(placed?: Placed): void
  /** Tint one figure more, or none: the one under the pointer, since no cursor can be set on a line. */
  hint(placed?: Placed): void
  undo(): void
}

/** What was read, and by what it may be left alone. */
type CheckedReading = Reading & Pick<Check, 'language'> & { isOnTopic: boolean }

/** `wasAsked`: somebody wants this page read, whatever it is about. */
export function createView(document: Document, settings: Settings, wasAsked: boolean): View {
  const background = backgroundBy(native)
  let reading: CheckedReading | undefined
  let shown: Placed[] = []
  const painting = startPainting()
  const tinted: { open?: Placed; pointedAt?: Placed } = {}
  const wear = createWearing(background)
  const hiddenForNow = new Set<string>()
  let labels: string | undefined
  let isStale = false
  let isOver = false

  const show = (by: Settings) => {
    settings = by
    if (!reading || isOver) return
    const hidden = [...hiddenOn(settings, addressOf(document)), ...hiddenForNow]
    const isLeft = leftBecause(reading, settings, wasAsked) !== undefined
    const placed = isLeft ? [] : reading.placed
    shown = placed.filter(({ finding }) => settings.shown[finding.look] && !isOf(finding, hidden))
    if (shown.length) wear(settings)
    painting.underline(shown.map(markOf))
    tell()
  }
  const tint = (of: keyof typeof tinted, placed?: Placed) => {
    tinted[of] = placed
    if (placed) wear(settings)
    painting.tint(Object.values(tinted).flatMap(each => (each ? [markOf(each)] : [])))
  }
  const tell = () => {
    if (reading) tellAll(background, document, reading, shown, leftBecause(reading, settings, wasAsked))
  }
  const read = async () => {
    labels ??= await background.sectionLabels()
    const text = await readText(document, labels)
    if (isOver) return false
    const isSame = !isStale && reading !== undefined && isSamePage(reading.text.page, text.page)
    isStale = false
    const made = isSame && reading ? reading : await check(background, text.page)
    const { language, isOnTopic } = made
    reading = { ...placeFindings(text, made.findings), language, isOnTopic }
    show(settings)
    return !isSame
  }
  const readInTurn = oneAtATime(() => read().catch(error => !isOver && sayFailed(document, error)))
  return {
    shown: () => shown,
    reading: () => reading,
    read: readInTurn,
    renew() {
      isStale = true
      return readInTurn()
    },
    hideForNow(claim, isHidden) {
      if (isHidden) hiddenForNow.add(claim)
      else hiddenForNow.delete(claim)
      show(settings)
    },
    show,
    tell,
    settings: () => settings,
    tint: placed => tint('open', placed),
    hint: placed => tint('pointedAt', placed),
    undo() {
      isOver = true
      painting.undo()
      if (isOrphaned()) return
      letGo(background.showCount(0))
      wear()
    },
  }
}

/** A page's address without what may change while it says the same. */
export const addressOf = ({ URL: url }: Document): string => url.split(/[?#]/, 1)[0]!

const isOf = (finding: Finding, claims: string[]) =>
  finding.relation !== 'none' && claims.includes(finding.match.claim.id)

const markOf = ({ finding, range }: Placed) => ({ look: finding.look, range })

/** The page that was on a topic when the gate saw it may by now be another, drawn after its address had changed. */
async function check(background: Background, page: Page) {
  const { topic, language, findings } = await background.check(page)
  return { isOnTopic: topic.onTopic, language, findings }
}

/** Why nothing of a page is shown that nobody asked to have read. */
function leftBecause(
  { isOnTopic, language }: CheckedReading,
  settings: Settings,
  wasAsked: boolean,
): Because | undefined {
  if (wasAsked) return undefined
  if (!isOnTopic) return 'off-topic'
  return isUnread(settings, language) ? 'other-language' : undefined
}

function tellAll(
  background: Background,
  document: Document,
  { text }: CheckedReading,
  shown: Placed[],
  because: Because | undefined,
): void {
  const sourced = shown.filter(({ finding }) => finding.relation !== 'none')
  const title = text.page.title || document.title
  letGo(background.showCount(sourced.length))
  sayState(
    'reader',
    because
      ? { state: 'left', because, title }
      : { state: 'read', title, figures: listFindings(text.page, shown) },
  )
}

/** The page is left as it is, and those who follow it are told why. */
export function sayFailed({ title }: Document, error: unknown): false {
  sayState('reader', { state: 'failed', title, ...faultOf(error) })
  return false
}

/** A page that changes while it is read is read again after, so that the last reading is of the page as it is. */
function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const next = last.then(work)
    last = next
    return next
  }
}
