import type { Strings } from '../strings'
import { type Part, phrase } from './parts'

/** What keeps the packs from being read: the browser's storage, a pack's file, or a fault of our own. */
export type Cause = 'storage' | 'file' | 'fault'

const broken = {
  storage: 'popup.brokenPacks',
  file: 'popup.brokenFile',
  fault: 'popup.brokenFault',
} as const

/** What is so when the packs could not be asked, in bold, and what it does not touch. */
export const sayBroken = (cause: Cause, strings: Strings): Part[] => phrase(strings, broken[cause])
