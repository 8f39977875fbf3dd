import type { Cause } from '../../lib/engine/types'
import type { Strings } from '../strings'
import { type Part, phrase } from './parts'

const broken = {
  storage: 'popup.brokenPacks',
  file: 'popup.brokenFile',
  fault: 'popup.brokenFault',
} as const

/** What is so when the packs could not be asked, in bold, and what it does not touch. */
export const sayBroken = (cause: Cause, strings: Strings): Part[] => phrase(strings, broken[cause])
