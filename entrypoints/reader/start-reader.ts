import { stringsBy } from '../../components/strings-by'
import { figuresAt } from '../../lib/dom/hit-test'
import { watchPage } from '../../lib/dom/watch-page'
import { watchPlace } from '../../lib/dom/watch-place'
import { watchPointer } from '../../lib/dom/watch-pointer'
import { answer } from '../../lib/platform/answer'
import { letGo } from '../../lib/platform/call'
import { translate } from '../../lib/platform/i18n'
import { isReaderWanted, sayPlace, sayState, stopPart } from '../../lib/platform/isolated-world'
import { backgroundBy, type PageScripts, type ReadPage, readerBorder } from '../../lib/platform/messages'
import { isOrphaned, isPrivate, native } from '../../lib/platform/native'
import { watchPacksState } from '../../lib/platform/packs-state'
import { readSettings, type Settings, watchSettings } from '../../lib/platform/settings'
import { createActions } from './card-actions'
import { type Cards, createCards } from './create-cards'
import { createPeek, type Peeking } from './create-peek'
import { addressOf, createView, sayFailed, type View } from './create-view'
import { explainSelection } from './explain-selection'
import { createHiding } from './hide-claims'
import type { Placed } from './read-findings'
import { type CardTeller, createCardTeller } from './tell-card'
import { watchKeys } from './watch-keys'

type Stop = () => void
type Reader = Omit<PageScripts, 'leave'>

const background = backgroundBy(native)

/** Read this page, paint its figures and open their cards, until the returned function is called. */
export function startReader(): Stop {
  const stops: Stop[] = []
  let isOver = false
  const wasAsked = !isReaderWanted()
  sayState('reader', { state: 'reading', title: document.title })
  const begun = readSettings(native).then(settings => {
    if (isOver) throw new Error('stopped')
    return begin(settings, wasAsked, stops)
  })
  begun.catch(error => isOver || sayFailed(document, error))
  stops.push(answer(native, readerBorder, () => later(begun)))
  return () => {
    isOver = true
    for (const stop of stops.reverse()) stop()
  }
}

/** A reader that answers once the page has been read. */
const later = (begun: Promise<Reader>): Reader => ({
  ready: async () => (await begun).ready(),
  goToFigure: async id => (await begun).goToFigure(id),
  showFigure: async id => (await begun).showFigure(id),
  step: async way => (await begun).step(way),
  tellReading: async () => (await begun).tellReading(),
  explainSelection: async () => (await begun).explainSelection(),
})

async function begin(settings: Settings, wasAsked: boolean, stops: Stop[]): Promise<Reader> {
  const view = createView(document, settings, wasAsked)
  const strings = stringsBy(translate)
  const teller = createCardTeller(background)
  const hiding = createHiding(view, background, addressOf(document), isPrivate())
  const peek = createPeek(document, teller, strings)
  const makeRoom = () => {
    peek.close()
    return !isGone()
  }
  const actionsOn = createActions(document, background, view.settings, hiding)
  const cards = createCards(document, { ...view, makeRoom }, teller, actionsOn, strings)
  const text = followText(view)
  stops.push(view.undo, cards.stop, peek.close, ...watch(view, cards, peek, teller), text.stop)
  await text.read()
  letGo(teller.prepare())
  return {
    async ready() {},
    goToFigure: async id => withFigure(view, id, cards.goTo),
    showFigure: async id => withFigure(view, id, cards.show),
    step: async way => cards.step(way),
    tellReading: async () => readPage(view),
    explainSelection: () => explainSelection(document, view, cards, background.check),
  }
}

/** Fails where the page could not be read. */
function readPage({ reading, shown }: View): ReadPage {
  const { page } = reading()!.text
  return { page, findings: shown().map(({ finding }) => finding) }
}

async function withFigure(view: View, id: number, act: (placed: Placed) => Promise<void>): Promise<void> {
  const placed = view.shown().find(each => each.id === id)
  if (placed) await act(placed)
}

function watch(view: View, cards: Cards, peek: Peeking, teller: CardTeller): Stop[] {
  return [
    watchSettings(native, settings => {
      view.show(settings)
      letGo(teller.prepare())
    }),
    watchPacksState(native, () => letGo(view.renew())),
    watchKeys(window, cards, peek, placed => letGo(cards.open(placed, 'key'))),
    watchPointer(document, {
      figuresAt: point => {
        const reading = view.reading()
        return reading && !isGone() ? figuresAt(document, point, view.shown(), reading.text) : []
      },
      open(figures, point) {
        // Where several share a place, its card leads from one to the next of them.
        letGo(cards.open(figures[0]!, point, figures.length > 1 ? () => figures : undefined))
      },
      hover([figure], point) {
        view.hint(figure)
        if (figure && view.settings().peek && !cards.isOpen()) peek.over(figure, point)
        else peek.leave()
      },
    }),
    watchPlace(
      document,
      () => view.shown().map(({ range }) => range),
      index => isGone() || sayPlace(view.shown()[index]!.id),
    ),
  ]
}

/** To read the page, and to read it again whenever its text has changed. */
function followText(view: View): { read(): Promise<boolean>; stop: Stop } {
  const read = async () => {
    const isNew = await view.read()
    const { shadowRoots = [], unseen = [] } = view.reading()?.text ?? {}
    watching.include(shadowRoots, unseen)
    return isNew
  }
  const watching = watchPage(document, {
    textChanged: () => !isGone() && read(),
    routeChanged: () => stopPart('reader'),
    returned: () => isGone() || letGo(catchUp(view)),
  })
  return { read, stop: watching.stop }
}

/** Firefox tells a page that it keeps for later nothing of what is changed meanwhile, of settings and packs. */
async function catchUp(view: View): Promise<void> {
  view.show(await readSettings(native))
  await view.renew()
}

/** After an update nobody can stop this reader but itself, at the next thing that happens. */
function isGone(): boolean {
  if (!isOrphaned()) return false
  stopPart('reader')
  return true
}
