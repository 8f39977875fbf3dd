import { styleNames } from '../engine/cite/style-names'
import { defaults, type Settings, settingsFrom } from './settings'
import { fields, isFlag, isText, listOf, oneOf, recordOf, type Shape } from './shape'

/** The findings that a line is drawn for. */
export const looks = Object.keys(defaults.lines)
const perLook = (shape: Shape) => fields(Object.fromEntries(looks.map(look => [look, shape])))

/** Whether a line can be drawn so. */
export const isLineStyle = oneOf(...Object.values(defaults.lines))
/** `#rrggbb`, as nothing else may get into a style sheet. */
export const isColour: Shape = value => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
/** Whether there is a style of that name. */
export const isCitationStyle = oneOf(...Object.keys(styleNames))

/** What each setting must be. */
const shapes: Record<keyof Settings, Shape> = {
  on: isFlag,
  quietSites: listOf(isText),
  snoozed: recordOf(isText),
  shown: perLook(isFlag),
  lines: perLook(isLineStyle),
  colours: recordOf(isColour, look => looks.includes(look)),
  textColour: isFlag,
  unread: listOf(isText),
  peek: isFlag,
  hidden: listOf(isText),
  hiddenHere: recordOf(listOf(isText)),
  citationStyle: isCitationStyle,
}

/** Settings out of a file that anybody may have written, of this version or an older one: a setting that cannot be is the default. */
export function restoredSettings(stored: unknown): Settings {
  const settings = settingsFrom(stored)
  const names = Object.keys(shapes) as (keyof Settings)[]
  const checked = names.map(name => [name, shapes[name](settings[name]) ? settings[name] : defaults[name]])
  return Object.fromEntries(checked) as Settings
}
