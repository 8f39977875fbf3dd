import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clearPaint, type Mark, startPainting } from './highlight'
import { lineName, looks, tintName } from './highlight-names'
import { linesCss } from './lines-css'

let paragraph: HTMLElement

beforeEach(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(linesCss())
  document.adoptedStyleSheets = [sheet]
  document.body.innerHTML = '<p>$1 $2 $3 $4 $5</p>'
  paragraph = document.querySelector('p')!
})
afterEach(() => {
  clearPaint()
  document.adoptedStyleSheets = []
  document.body.replaceChildren()
})

function rangeAt(start: number): Range {
  const range = document.createRange()
  range.setStart(paragraph.firstChild!, start)
  range.setEnd(paragraph.firstChild!, start + 2)
  return range
}

const paint = (marks: Mark[]) => {
  const painting = startPainting()
  painting.underline(marks)
  return painting
}

const marks = () => looks.map((look, index) => ({ look, range: rangeAt(index * 3) }))

test('each look has its own line, drawn without a change to the document', () => {
  const before = document.documentElement.outerHTML
  paint(marks())
  const styles = looks.map(look => getComputedStyle(paragraph, `::highlight(${lineName(look)})`))
  expect(styles.map(style => style.textDecorationStyle)).toEqual([
    'solid',
    'wavy',
    'dashed',
    'double',
    'dotted',
  ])
  expect(styles.every(style => style.textDecorationLine === 'underline')).toBe(true)
  expect(looks.every(look => CSS.highlights.get(lineName(look))?.size === 1)).toBe(true)
  expect(document.documentElement.outerHTML).toBe(before)
})

test('the open figure is tinted, and no longer when another is', () => {
  const all = marks()
  const painting = paint(all)
  painting.tint([all[1]!])
  expect(CSS.highlights.has(tintName('differs'))).toBe(true)
  painting.tint([all[0]!])
  expect(CSS.highlights.has(tintName('differs'))).toBe(false)
  expect(CSS.highlights.has(tintName('agrees'))).toBe(true)
  expect(getComputedStyle(paragraph, `::highlight(${tintName('agrees')})`).backgroundColor).toMatch(/0\.16/)
})

test('undoing takes all names of ours off the page, and only those', () => {
  CSS.highlights.set('theirs', new Highlight(rangeAt(0)))
  CSS.highlights.set('whence-5', new Highlight(rangeAt(0)))
  const painting = paint(marks().slice(0, 1))
  expect(CSS.highlights.has('whence-5'), 'left by an older version').toBe(false)
  painting.undo()
  expect([...CSS.highlights.keys()]).toEqual(['theirs'])
  CSS.highlights.delete('theirs')
})

test('undoing leaves what a newer version of us has painted since', () => {
  const older = paint(marks())
  older.tint(marks())
  const newer = paint(marks())
  newer.tint(marks().slice(0, 1))
  older.tint([])
  older.undo()
  expect(looks.every(look => CSS.highlights.has(lineName(look)))).toBe(true)
  expect(CSS.highlights.has(tintName('agrees'))).toBe(true)
  newer.undo()
  expect(CSS.highlights.size).toBe(0)
})

test('only what changed is painted anew', () => {
  const painting = paint(marks())
  const agreeing = CSS.highlights.get(lineName('agrees'))!
  const [before] = agreeing
  const [add, remove] = [vi.spyOn(Highlight.prototype, 'add'), vi.spyOn(Highlight.prototype, 'delete')]
  painting.underline([
    { look: 'agrees', range: rangeAt(0) },
    { look: 'agrees', range: rangeAt(3) },
    { look: 'unknown', range: rangeAt(12) },
  ])
  expect(CSS.highlights.get(lineName('agrees'))).toBe(agreeing)
  expect([...agreeing].map(String)).toEqual(['$1', '$2'])
  expect([...agreeing][0]).toBe(before)
  expect(add.mock.calls.map(([range]) => String(range))).toEqual(['$2'])
  expect(remove).not.toHaveBeenCalled()
  expect([...CSS.highlights.keys()]).toEqual([lineName('agrees'), lineName('unknown')])
  painting.underline([{ look: 'agrees', range: rangeAt(3) }])
  expect([...agreeing].map(String)).toEqual(['$2'])
  vi.restoreAllMocks()
})
