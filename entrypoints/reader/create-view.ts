import { comparePages } from '../../lib/dom/compare-pages'
import { type Painting, paint } from '../../lib/dom/highlight'
import type { Finding, Page } from '../../lib/engine/types'
import { letGo } from '../../lib/platform/call'
import { sayState } from '../../lib/platform/isolated-world'
import { type Background, backgroundBy } from '../../lib/platform/messages'
import { isOrphaned, native } from '../../lib/platform/native'
import { hiddenOn, type Settings } from '../../lib/platform/settings'
import { listFindings } from './list-findings'
import { type Placed, placeFindings, type Reading, readText } from './read-findings'

/** What is shown of a page's findings: on the page, on the toolbar, and to those who follow it. */
export interface View {
  /** The findings that have a line, in their order on the page. */
  shown(): Placed[]
  /** What was read last, the findings without a line among it. */
  reading(): Reading | undefined
  /** Read the page, anew where it was read before; answers whether it says something else now. */
  read(): Promise<boolean>
  /** Show by other settings what was read. */
  show(settings: Settings): void
  /** Tell the toolbar and those who follow the page what is shown. */
  tell(): void
  settings(): Settings
  /** Tint one figure, or none. */
  tint(placed?: Placed): void
  undo(): void
}

/** `wasAsked`: somebody wants this page read, whatever it is about. */
export function createView(document: Document, settings: Settings, wasAsked: boolean): View {
  const background = backgroundBy(native)
  let reading: Reading | undefined
  let shown: Placed[] = []
  let painting: Painting | undefined
  let isOver = false
  let isOffTopic = false

  const show = (by: Settings) => {
    settings = by
    if (!reading || isOver) return
    const hidden = hiddenOn(settings, addressOf(document))
    shown = reading.placed.filter(({ finding }) => settings.shown[finding.look] && !isOf(finding, hidden))
    painting = paint(shown.map(markOf))
    tell()
  }
  const tell = () => {
    if (reading) tellAll(background, document, reading, shown, isOffTopic)
  }
  /** The page that was on a topic when the gate saw it may by now be another, drawn after its address. */
  const findingsOf = async (page: Page) => {
    const { topic, findings } = await background.check(page)
    isOffTopic = !wasAsked && !topic.onTopic
    return isOffTopic ? [] : findings
  }
  const read = async () => {
    const text = await readText(document)
    const isSame = reading !== undefined && comparePages(reading.text.page, text.page).same
    reading = placeFindings(text, isSame && reading ? reading.findings : await findingsOf(text.page))
    show(settings)
    return !isSame
  }
  return {
    shown: () => shown,
    reading: () => reading,
    read: oneAtATime(() => read().catch(error => sayFailed(document, error))),
    show,
    tell,
    settings: () => settings,
    tint: placed => painting?.tint(placed ? [markOf(placed)] : []),
    undo() {
      isOver = true
      painting?.undo()
      if (!isOrphaned()) letGo(background.showCount(0))
    },
  }
}

/** A page's address without what may change while it says the same. */
export const addressOf = ({ URL: url }: Document): string => url.split(/[?#]/, 1)[0]!

const isOf = (finding: Finding, claims: string[]) =>
  finding.relation !== 'none' && claims.includes(finding.match.claim.id)

const markOf = ({ finding, range }: Placed) => ({ look: finding.look, range })

function tellAll(
  background: Background,
  document: Document,
  { text }: Reading,
  shown: Placed[],
  isOffTopic: boolean,
): void {
  const sourced = shown.filter(({ finding }) => finding.relation !== 'none')
  const title = text.page.title || document.title
  letGo(background.showCount(sourced.length))
  sayState(
    'reader',
    isOffTopic
      ? { state: 'left', because: 'off-topic', title }
      : { state: 'read', title, figures: listFindings(text.page, shown) },
  )
}

/** The page is left as it is, and those who follow it are told why. */
function sayFailed({ title }: Document, error: unknown): false {
  sayState('reader', {
    state: 'failed',
    title,
    problem: error instanceof Error ? error.message : String(error),
  })
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
