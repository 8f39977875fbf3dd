import type { ComponentChildren } from 'preact'
import { Card } from '../../components/card/card'
import type { CardProps } from '../../components/card/card-props'
import { ErrorCard } from '../../components/card/error-card'
import { HiddenNotice } from '../../components/card/hidden-notice'
import { LoadingCard } from '../../components/card/loading-card'
import { Peek } from '../../components/card/peek'
import { viewCard } from '../../components/say/view-card'
import { useStrings } from '../../components/strings'
import * as claims from './claims'
import { findings } from './findings'

const nothing = () => {}

/** Every action answered, by nothing. */
export const actions = {
  onPrevious: nothing,
  onNext: nothing,
  onClose: nothing,
  onCopyCitation: nothing,
  onChooseStyle: nothing,
  onCopyReport: nothing,
  onHide: nothing,
  onOpenLibrary: nothing,
  onSearchPacks: nothing,
  onAddSource: nothing,
}

const styles = [
  { id: 'apa', name: 'APA' },
  { id: 'mla', name: 'MLA' },
  { id: 'chicago', name: 'Chicago' },
]

/** A card as the reader has it, but for the focus: there are many on one page. */
export const cardOf = (finding: CardProps['finding'], more: Partial<CardProps> = {}) => (
  <Card
    finding={finding}
    position={{ number: 4, count: 8 }}
    form="card"
    today="2026-11-21"
    citationStyle="apa"
    citationStyles={styles}
    takesFocus={false}
    {...actions}
    {...more}
  />
)

const head = {
  quote: '$500 billion',
  exact: '500,000,000,000 US dollars',
  position: { number: 4, count: 8 },
  form: 'card' as const,
  ...actions,
}

function PeekAt({ finding }: { finding: CardProps['finding'] }) {
  return <Peek view={viewCard(finding, { today: '2026-11-21' }, useStrings())} />
}

/** Every state of the card by name. */
export const cardStates: Record<string, () => ComponentChildren> = {
  agrees: () => cardOf(findings.agrees),
  'on its origin’s page': () => cardOf(findings.originPage),
  'differs, scale slip': () => cardOf(findings.slip),
  'differs, another value': () => cardOf(findings.otherValue),
  'dated, superseded': () => cardOf(findings.superseded),
  'dated, credits another': () => cardOf(findings.otherCredit),
  'disputed, a plan': () => cardOf(findings.plan),
  'disputed, range narrowed': () => cardOf(findings.narrowed, { runnerUp: claims.tsmcPlan }),
  'disputed, checked long ago': () => cardOf(findings.longAgo),
  'unknown, credited': () => cardOf(findings.credited),
  'unknown, similar': () => cardOf(findings.similar),
  unknown: () => cardOf(findings.unknown),
  'origin not found': () => cardOf(findings.notFound),
  loading: () => <LoadingCard {...head} />,
  error: () => (
    <ErrorCard
      {...head}
      cause="storage"
      details="QuotaExceededError, opening the claim store"
      onRetry={nothing}
      onCopyDetails={nothing}
    />
  ),
  sheet: () => (
    <div class="phone">
      <p class="host">
        When Sam Altman was first said, early in 2024, to be courting investors for a worldwide network of
        chip factories, the plan came with a price of up to $7 trillion. No company has ever raised a
        hundredth
      </p>
      {cardOf(findings.narrowed, { form: 'sheet' })}
    </div>
  ),
  peek: () => (
    <>
      <PeekAt finding={findings.agrees} />
      <br />
      <PeekAt finding={findings.slip} />
    </>
  ),
  hidden: () => (
    <HiddenNotice quote="$7 trillion" what="Altman’s chip plan" where="everywhere" onUndo={nothing} />
  ),
}
