import { useState } from 'preact/hooks'
import { Card } from '../../components/card/card'
import { sayBroken } from '../../components/say/broken'
import { useStrings } from '../../components/strings'
import { Welcome } from '../../components/welcome/welcome'
import type { AccessMode } from '../../components/welcome/welcome-props'
import { browser } from '../../lib/platform/browser'
import { openPage } from '../../lib/platform/open-page'
import { today } from '../surfaces/today'
import { useAccessChoice } from '../surfaces/use-access-choice'
import { useSample } from './use-sample'

/** The first page that a reader sees: what Whence does, at work, and where it may read. */
export function WelcomeSurface() {
  const { access, onAccess } = useAccessChoice()
  const [chosen, setChosen] = useState<AccessMode>()
  const sample = useSample()
  const strings = useStrings()
  const choose = (mode: AccessMode) => {
    setChosen(mode)
    if (mode === 'sites') openPage(browser, 'options', 'reading&sites')
    else onAccess(mode)
  }
  return (
    <Welcome
      article={sample.article}
      trouble={sample.trouble && sayBroken(sample.trouble, strings)}
      card={
        sample.picked && (
          <Card
            {...sample.picked}
            {...sample.actions}
            form="card"
            today={today()}
            takesFocus={sample.wasAsked}
          />
        )
      }
      access={access.mode === 'click' ? chosen : access.mode}
      onAccess={choose}
    />
  )
}
