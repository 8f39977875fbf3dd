import type { Standing } from '../../lib/engine/pack/claim'
import type { Strings } from '../strings'
import { capitalised } from './publisher'

/** A claim's standing in a word; nothing where it stands. */
export function sayStandingName(standing: Standing, strings: Strings): string | undefined {
  if (standing === 'standing') return undefined
  if (standing === 'disputed') return strings.t('look.disputed')
  return capitalised(strings.t(`standing.${standing}`), strings)
}
