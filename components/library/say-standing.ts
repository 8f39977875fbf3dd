import type { Standing } from '../../lib/engine/pack/claim'
import { sayStandingName } from '../say/standing-name'
import type { Strings } from '../strings'

/** A claim's standing in a word, also where it stands. */
export const sayStanding = (standing: Standing, strings: Strings): string =>
  sayStandingName(standing, strings) ?? strings.t('library.stands')
