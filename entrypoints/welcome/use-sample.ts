import { useEffect, useRef, useState } from 'preact/hooks'
import { type Painting, startPainting } from '../../lib/dom/highlight'
import { figuresAt } from '../../lib/dom/hit-test'
import { linesCss } from '../../lib/dom/lines-css'
import { sectionLabels } from '../../lib/dom/section-labels'
import { watchPointer } from '../../lib/dom/watch-pointer'
import type { Cause } from '../../lib/engine/types'
import { browser } from '../../lib/platform/browser'
import { backgroundBy } from '../../lib/platform/messages'
import { faultOf } from '../reader/fault-of'
import { type Placed, placeFindings, type Reading, readText } from '../reader/read-findings'
import { usePacksAtLast } from '../surfaces/use-packs-at-last'

/** The figure whose card stands beside the sample at first: one that agrees. */
const first = 'agrees'

/** The sample article, read and painted by the reader's own modules: no script of ours runs on our own pages. */
export function useSample() {
  const article = useRef<HTMLElement>(null)
  const packs = usePacksAtLast()
  const [reading, setReading] = useState<Reading>()
  const [picked, setPicked] = useState<Placed>()
  const [pointedAt, setPointedAt] = useState<Placed>()
  const [wasAsked, setAsked] = useState(false)
  const [trouble, setTrouble] = useState<Cause>()
  const placed = reading?.placed ?? []

  useEffect(() => {
    setTrouble(packs?.state === 'broken' ? packs.cause : undefined)
    if (packs?.state === 'ready')
      readSample(article.current!).then(setReading, error => setTrouble(faultOf(error).cause))
  }, [packs?.state])
  useEffect(() => setPicked(placed.find(({ finding }) => finding.look === first) ?? placed[0]), [reading])
  useEffect(() => {
    if (!reading) return undefined
    return watchPointer(document, {
      figuresAt: point => figuresAt(document, point, reading.placed, reading.text),
      open: ([figure]) => pick(figure),
      hover: ([figure]) => setPointedAt(figure),
    })
  }, [reading])
  usePaint(placed, [picked, pointedAt])

  const pick = (figure: Placed | undefined) => {
    setAsked(true)
    setPicked(figure)
  }
  const at = placed.indexOf(picked!)
  return {
    article,
    trouble,
    picked: picked && { finding: picked.finding, position: { number: at + 1, count: placed.length } },
    wasAsked,
    actions: {
      onNext: () => pick(placed[(at + 1) % placed.length]),
      onPrevious: () => pick(placed.at(at - 1)),
      onClose: () => pick(undefined),
    },
  }
}

/** The findings that lie in the sample itself, whatever else on the page may look like an article. */
async function readSample(article: HTMLElement): Promise<Reading> {
  const text = await readText(document, sectionLabels)
  const { findings } = await backgroundBy(browser).check(text.page)
  const { placed, ...reading } = placeFindings(text, findings)
  return { ...reading, placed: placed.filter(({ range }) => article.contains(range.startContainer)) }
}

const mark = ({ finding, range }: Placed) => ({ look: finding.look, range })

function usePaint(placed: Placed[], tinted: (Placed | undefined)[]): void {
  const painting = useRef<Painting>(undefined)
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(linesCss())
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    painting.current = startPainting()
  }, [])
  useEffect(() => painting.current?.underline(placed.map(mark)), [placed.length])
  useEffect(() => painting.current?.tint(tinted.filter(isThere).map(mark)), tinted)
}

const isThere = (placed: Placed | undefined) => placed !== undefined
