/** What the texts of a pack may look like; each a plain expression, so that the published JSON Schema says it too. */

const bidiControls = '\u202A-\u202E\u2066-\u2069'
/** Plain text: no angle brackets, no character references, no control or direction-changing characters. */
export const plainText = new RegExp(
  String.raw`^(?!.*&#?\w+;)[^<>\u0000-\u001F\u007F-\u009F${bidiControls}]*$`,
)

/** Without the sign that stands for what could not be decoded. */
export const wellDecoded = /^[^\uFFFD]*$/

/** Lower-case words joined by hyphens. */
export const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** BCP 47, as far as packs need it. */
export const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/

const notInAddress = '\\s<>"\\\\^`{|}'
const hostLabel = `[^${notInAddress}/@.?#]+`
/** An https address without a user's name in it. No part can be read in two ways, so its cost is that of its length. */
export const address = new RegExp(
  String.raw`^https:\/\/${hostLabel}(?:\.${hostLabel})+(?:[/?#][^${notInAddress}]*)?$`,
)

/** ISO 8601; the calendar is looked into elsewhere. */
export const day = /^\d{4}-\d{2}-\d{2}$/

/** Three numbers, compared one by one. */
export const version = /^\d{1,6}\.\d{1,6}\.\d{1,6}$/

/** Of an item. */
export const wikidataId = /^Q[1-9]\d{0,11}$/
