import type { Border } from './answer'
import type { Background } from './messages'
import { isPage } from './page-shape'
import { isCitationStyle, isColour, isLineStyle, looks } from './restored-settings'
import { fields, isCount, isFlag, isText, listOf, maybe, oneOf, takes } from './shape'

/** As much of a finding as is read before anything else of it; what else is wrong fails where it is read. */
const isFinding = fields({
  figure: fields({}),
  quote: isText,
  relation: oneOf('agrees', 'differs', 'none'),
  similar: listOf(fields({})),
})
const isAddress = (value: unknown) => typeof value === 'string' && URL.canParse(value)
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

const isLineStyles = fields(Object.fromEntries(looks.map(look => [look, isLineStyle])))
const isColours = fields(Object.fromEntries(looks.map(look => [look, maybe(isColour)])))
const isWorn = fields({ lines: isLineStyles, colours: isColours, textColour: isFlag })

/** What the background lets cross. Apart from the calls, since no page needs to carry it. */
export const backgroundBorder: Border<Background> = {
  wantReader: { from: 'page', takes: takes() },
  sectionLabels: { from: 'page', takes: takes() },
  check: { from: 'both', takes: takes(isPage) },
  viewCard: { from: 'both', takes: takes(isFinding, isDay) },
  cardStyle: { from: 'page', takes: takes() },
  cite: { from: 'both', takes: takes(isFinding, isCitationStyle, isDay) },
  report: { from: 'both', takes: takes(isFinding) },
  openLibrary: { from: 'page', takes: takes(isText) },
  openOwn: { from: 'page', takes: takes(isFinding, isText) },
  openSearch: { from: 'page', takes: takes(isText) },
  hideClaim: { from: 'page', takes: takes(isText, isFlag, maybe(isAddress)) },
  chooseCitationStyle: { from: 'page', takes: takes(isCitationStyle) },
  wearLines: { from: 'page', takes: takes(maybe(isWorn), maybe(isWorn)) },
  showCount: { from: 'page', takes: takes(isCount) },
  showOff: { from: 'page', takes: takes(isFlag) },
  mendPacks: { from: 'own', takes: takes() },
}
