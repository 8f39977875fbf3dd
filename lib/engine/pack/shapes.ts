import * as v from 'valibot'
import { datePattern, isDate, isPeriod, periodPattern } from './edtf'
import * as patterns from './patterns'

/** The smallest parts of a pack's schema. */

/** Plain text of at most so many UTF-16 units. */
export const text = (maximum: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'is empty'),
    v.maxLength(maximum, `is longer than ${maximum} characters`),
    v.regex(patterns.plainText, 'holds markup or control characters'),
    v.regex(patterns.wellDecoded, 'holds a character that was lost in a wrong encoding'),
    v.check(value => value === value.trim(), 'begins or ends with a space'),
  )
export const id = v.pipe(
  v.string(),
  v.maxLength(80, 'is longer than 80 characters'),
  v.regex(patterns.id, 'is no id: lower-case words joined by hyphens'),
)
export const language = v.pipe(v.string(), v.regex(patterns.languageTag, 'is no language tag'))
export const url = v.pipe(
  v.string(),
  v.maxLength(2000, 'is longer than 2000 characters'),
  v.regex(patterns.address, 'is no https address'),
)
const inCalendar = v.check(isDate, 'is a date that no calendar has')
export const date = v.pipe(v.string(), v.regex(datePattern, 'is no date'), inCalendar)
export const day = v.pipe(v.string(), v.regex(patterns.day, 'is no day: YYYY-MM-DD'), inCalendar)
export const period = v.pipe(
  v.string(),
  v.regex(periodPattern, 'is no date or period'),
  v.check(isPeriod, 'is a period that no calendar has, or its ends are out of order'),
)
/** A list of at most so many entries. */
export const list = <T extends v.GenericSchema>(entry: T, maximum: number) =>
  v.pipe(v.array(entry), v.maxLength(maximum, `has more than ${maximum} entries`))
/** A text for each language, English always among them. */
export const texts = (maximum: number) =>
  v.pipe(
    v.objectWithRest({ en: text(maximum) }, text(maximum)),
    v.check(
      value => Object.keys(value).every(key => v.is(language, key)),
      'has a key that is no language tag',
    ),
  )
/** Words per language; `*` for those of every language. */
export const words = v.record(v.union([v.literal('*'), language]), list(text(60), 60))

export const finite = v.pipe(v.number(), v.finite('is no finite number'))
