import type { Finding } from '../../lib/engine/types'
import { letGo } from '../../lib/platform/call'
import type { Because } from '../../lib/platform/follow'
import { hiddenOn } from '../../lib/platform/hidden-claims'
import { sayState } from '../../lib/platform/isolated-world'
import { type Background, backgroundBy } from '../../lib/platform/messages'
import { isOrphaned, native } from '../../lib/platform/native'
import { isUnread, type Settings } from '../../lib/platform/settings'
import { type CheckedReading, createReadings } from './create-readings'
import { faultOf } from './fault-of'
import { listFindings } from './list-findings'
import { paintFigures } from './paint-figures'
import type { Placed, Reading } from './read-findings'

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

/** `wasAsked`: somebody wants this page read, whatever it is about. */
export function createView(document: Document, settings: Settings, wasAsked: boolean): View {
  const background = backgroundBy(native)
  const readings = createReadings(document, background)
  let shown: Placed[] = []
  const paint = paintFigures(background)
  const hiddenForNow = new Set<string>()
  let isOver = false

  const show = (by: Settings) => {
    settings = by
    const reading = readings.last()
    if (!reading || isOver) return
    const hidden = [...hiddenOn(settings, addressOf(document)), ...hiddenForNow]
    const isLeft = leftBecause(reading, settings, wasAsked) !== undefined
    const placed = isLeft ? [] : reading.placed
    shown = placed.filter(({ finding }) => settings.shown[finding.look] && !isOf(finding, hidden))
    paint.underline(shown, settings)
    tell()
  }
  const tell = () => {
    const reading = readings.last()
    if (reading) tellAll(background, document, reading, shown, leftBecause(reading, settings, wasAsked))
  }
  const read = oneAtATime(
    async () => {
      const isNew = await readings.read(() => isOver)
      show(settings)
      return isNew
    },
    error => !isOver && sayFailed(document, error),
  )
  return {
    shown: () => shown,
    reading: readings.last,
    read,
    renew() {
      readings.forget()
      return read()
    },
    hideForNow(claim, isHidden) {
      if (isHidden) hiddenForNow.add(claim)
      else hiddenForNow.delete(claim)
      show(settings)
    },
    show,
    tell,
    settings: () => settings,
    tint: placed => paint.tint('open', placed, settings),
    hint: placed => paint.tint('pointedAt', placed, settings),
    undo() {
      isOver = true
      paint.undo()
      if (!isOrphaned()) letGo(background.showCount(0))
    },
  }
}

/** A page's address without what may change while it says the same. */
export const addressOf = ({ URL: url }: Document): string => url.split(/[?#]/, 1)[0]!

const isOf = (finding: Finding, claims: string[]) =>
  finding.relation !== 'none' && claims.includes(finding.match.claim.id)

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
function oneAtATime<T>(work: () => Promise<T>, failed: (error: unknown) => T): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const next = last.then(work).catch(failed)
    last = next
    return next
  }
}
