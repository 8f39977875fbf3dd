import type { Finding } from '../../lib/engine/types'
import { letGo } from '../../lib/platform/call'
import type { Because } from '../../lib/platform/follow'
import { hiddenOn } from '../../lib/platform/hidden-claims'
import { sayState } from '../../lib/platform/isolated-world'
import { backgroundBy } from '../../lib/platform/messages'
import { isOrphaned, native } from '../../lib/platform/native'
import { isUnread, type Settings } from '../../lib/platform/settings'
import { type CheckedReading, createReadings } from './create-readings'
import { faultOf } from './fault-of'
import { listFindings } from './list-findings'
import { paintFigures } from './paint-figures'
import type { Placed, Reading } from './read-findings'

const background = backgroundBy(native)

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
  const readings = createReadings(document, background)
  const { isOver, draw, ...drawn } = createDrawn(document, settings, wasAsked, readings.last)
  const readOnce = async () => {
    const isNew = await readings.read(isOver)
    draw()
    return isNew
  }
  const read = oneAtATime(readOnce, error => !isOver() && sayFailed(document, error))
  return {
    ...drawn,
    reading: readings.last,
    read,
    renew() {
      readings.forget()
      return read()
    },
  }
}

interface Drawn extends Omit<View, 'reading' | 'read' | 'renew'> {
  /** Whether it is undone, and nothing is drawn any more. */
  isOver(): boolean
  /** Draw what was read last. */
  draw(): void
}

/** The part of a view that is drawn and told, by the settings of the time. */
function createDrawn(
  document: Document,
  begun: Settings,
  wasAsked: boolean,
  last: () => CheckedReading | undefined,
): Drawn {
  const paint = paintFigures(background)
  const hiddenForNow = new Set<string>()
  let settings = begun
  let shown: Placed[] = []
  let isOver = false

  const because = (reading: CheckedReading) => leftBecause(reading, settings, wasAsked)
  const tell = () => {
    const reading = last()
    if (reading) tellAll(document, reading, shown, because(reading))
  }
  const draw = () => {
    const reading = last()
    if (!reading || isOver) return
    const hidden = [...hiddenOn(settings, addressOf(document)), ...hiddenForNow]
    shown = because(reading) ? [] : withLine(reading.placed, settings, hidden)
    paint.underline(shown, settings)
    tell()
  }
  return {
    isOver: () => isOver,
    draw,
    shown: () => shown,
    hideForNow(claim, isHidden) {
      hiddenForNow[isHidden ? 'add' : 'delete'](claim)
      draw()
    },
    show(now) {
      settings = now
      draw()
    },
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

/** The figures whose finding has a line by the settings, and whose claim is not hidden. */
function withLine(placed: Placed[], { shown }: Settings, hidden: string[]): Placed[] {
  return placed.filter(({ finding }) => shown[finding.look] && !isOf(finding, hidden))
}

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
