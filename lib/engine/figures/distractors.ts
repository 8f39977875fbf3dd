import { isClock } from './clock'
import { isAge, isAlways, isDate, isYear } from './dates'
import type { Draft } from './draft'
import { followsName, isAddress, isGluedName, isMeasuredName, isStreet } from './names'
import type { Passage } from './passage'
import { isGeneration, isLetteredCent, isModel, isOctane, isPriced, isScreen, isVersion } from './products'
import { isLabelled, isLabelledAfter, isListNumber, isNoteMark, isOrdinal, isSerial } from './references'

/** A reason why a number is no figure, and how to know. */
interface Distractor {
  name: string
  isOne(passage: Passage, draft: Draft): boolean
}

/** In order; the first that fits refuses the number. */
const distractors: Distractor[] = [
  { name: 'part of an address or a file name', isOne: isAddress },
  { name: 'part of a name: letters run into the digits', isOne: isGluedName },
  { name: 'a note mark', isOne: isNoteMark },
  { name: 'part of a date', isOne: isDate },
  { name: 'a time of day', isOne: isClock },
  { name: 'labelled by the word before it', isOne: isLabelled },
  { name: 'an age or a label by the word after it', isOne: isLabelledAfter },
  { name: 'an age', isOne: isAge },
  { name: 'an ordinal', isOne: isOrdinal },
  { name: 'a year', isOne: isYear },
  { name: 'a list number', isOne: isListNumber },
  { name: 'one of several numbers set apart by slashes or dashes', isOne: isSerial },
  { name: 'part of a name: it follows a capital', isOne: followsName },
  { name: 'a place named after a measure', isOne: isMeasuredName },
  { name: 'a street address', isOne: isStreet },
  { name: 'the name of a model', isOne: isModel },
  { name: 'a letter that is no cent', isOne: isLetteredCent },
  { name: 'all the time', isOne: isAlways },
  { name: 'the version of a program named as a currency', isOne: isVersion },
  { name: 'an octane number', isOne: isOctane },
  { name: 'one of a currency, priced in another', isOne: isPriced },
  { name: 'lines of a screen', isOne: isScreen },
  { name: 'the name of a generation of chips', isOne: isGeneration },
]

/** Why the draft is no figure, or nothing. */
export function findDistractor(passage: Passage, draft: Draft): string | undefined {
  return distractors.find(distractor => distractor.isOne(passage, draft))?.name
}
