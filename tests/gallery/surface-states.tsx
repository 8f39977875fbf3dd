import type { ComponentChildren } from 'preact'
import type { Listed } from '../../components/list/listed'
import { About } from '../../components/options/about'
import { Options } from '../../components/options/options'
import { Reading } from '../../components/options/reading'
import type { ReadingProps } from '../../components/options/reading-props'
import { Popup } from '../../components/popup/popup'
import type { PopupPage, PopupProps } from '../../components/popup/popup-props'
import { sayBroken } from '../../components/say/broken'
import { SidePanel } from '../../components/sidepanel/side-panel'
import { useStrings } from '../../components/strings'
import { Welcome } from '../../components/welcome/welcome'
import { backupStates } from './backup-states'
import { cardOf, cardStates } from './card-states'
import * as claims from './claims'
import { findings } from './findings'
import { libraryStates } from './library-states'
import { packsStates } from './packs-states'

const nothing = () => {}

const opening = [findings.narrowed, findings.superseded, findings.otherCredit]
const power = [findings.plan, findings.agrees, findings.slip, findings.credited]

const figures: Listed[] = [
  ...opening.map((finding, id) => ({ id, finding })),
  ...power.map((finding, index) => ({
    id: opening.length + index,
    finding,
    heading: 'From factories to power',
    sentence: {
      before: '…a company that is to invest ',
      after: ' in American data centres over four years.',
    },
  })),
]

const shown = { agrees: true, differs: true, dated: true, disputed: true, unknown: true }
export const title = 'What the chip build-out would cost, and who says so'

/** The popup with every action answered, by nothing. */
export const popupOf = (page: PopupPage, more: Partial<PopupProps> = {}) => (
  <Popup
    page={page}
    host="harbourcourier.example"
    siteOn
    shown={shown}
    claims={416}
    query=""
    onJump={nothing}
    onSearch={nothing}
    onSite={nothing}
    onSettings={nothing}
    onSidePanel={nothing}
    onSnooze={nothing}
    onExport={nothing}
    onWake={nothing}
    onReadOnce={nothing}
    onReadAnyway={nothing}
    onAllowSite={nothing}
    onAllowAll={nothing}
    onSwitchOn={nothing}
    onReload={nothing}
    onRetry={nothing}
    onCopyDetails={nothing}
    onOpenClaim={nothing}
    onLibrary={nothing}
    {...more}
  />
)

const hits = [claims.chipPlan, claims.tsmcPlan, claims.stargate, claims.chipSales]

/** Every state of the popup by name. */
const popupStates: Record<string, () => ComponentChildren> = {
  figures: () => popupOf({ state: 'figures', title, figures }),
  'unknown is off': () =>
    popupOf({ state: 'figures', title, figures }, { shown: { ...shown, unknown: false } }),
  search: () => popupOf({ state: 'figures', title, figures }, { query: 'altman 7 trilion', hits }),
  'search, nothing found': () => popupOf({ state: 'figures', title, figures }, { query: 'xyzzy', hits: [] }),
  loading: () => popupOf({ state: 'loading' }),
  nothing: () => popupOf({ state: 'nothing', title }),
  'off topic': () =>
    popupOf({
      state: 'off-topic',
      title: 'A slow train to the Lofoten islands',
      topics: ['chips', 'AI', 'data centres'],
    }),
  'no article': () => popupOf({ state: 'no-article', title: 'Fjord Post: front page' }),
  'closed page': () => popupOf({ state: 'closed' }, { host: undefined }),
  'no access': () => popupOf({ state: 'no-access' }),
  'no answer': () => popupOf({ state: 'no-answer', title }),
  snoozed: () => popupOf({ state: 'snoozed', title, pack: { title: 'Chips and AI', version: '2026.11' } }),
  'site off': () => popupOf({ state: 'site-off' }, { siteOn: false }),
  'all off': () => popupOf({ state: 'all-off' }),
  'broken packs': () =>
    popupOf({
      state: 'broken-packs',
      cause: 'storage',
      details: 'QuotaExceededError, opening the claim store',
    }),
}

const panel = (page: PopupPage, current?: number) => (
  <SidePanel
    page={page}
    host="harbourcourier.example"
    shown={shown}
    current={current}
    onJump={nothing}
    onShowCard={nothing}
    onSettings={nothing}
    onCopyCitation={async () => {}}
    onCopyAll={async () => {}}
  />
)

/** Every state of the side panel by name. */
const panelStates: Record<string, () => ComponentChildren> = {
  figures: () => panel({ state: 'figures', title, figures }, 3),
  'off topic': () => panel({ state: 'off-topic', title: 'A slow train', topics: ['chips', 'AI'] }),
}

const welcomeStates: Record<string, () => ComponentChildren> = {
  welcome: () => <Welcome card={cardOf(findings.agrees)} onAccess={nothing} />,
  'welcome, no storage': () => <Welcome trouble={sayBroken('storage', useStrings())} onAccess={nothing} />,
}

/** The section *Reading* with every setting there is. */
export const readingOf = (more: Partial<ReadingProps> = {}) => (
  <Reading
    settings={{
      on: true,
      shown: { ...shown, unknown: false },
      lines: { agrees: 'solid', differs: 'wavy', dated: 'dashed', disputed: 'double', unknown: 'dotted' },
      colours: {
        agrees: '#3393a3',
        differs: '#c2502b',
        dated: '#9f8b2b',
        disputed: '#9460c8',
        unknown: '#798286',
      },
      textColour: false,
      peek: false,
      quietSites: ['bank.example'],
      reads: ['en', 'it', 'de', 'fr', 'es', 'pt', 'nl', 'sv', 'pl', 'zh', 'ja', 'ko'],
    }}
    onChange={nothing}
    access={{ mode: 'sites', sites: ['harbourcourier.example', 'nrc.nl', 'repubblica.it'] }}
    onAccess={nothing}
    onAddSite={nothing}
    onRemoveSite={nothing}
    languages={['en', 'it', 'de', 'fr', 'es', 'pt', 'nl', 'sv', 'pl', 'zh', 'ja', 'ko']}
    shortcuts={[
      { name: 'next', keys: 'Alt+Shift+↓' },
      { name: 'previous', keys: 'Alt+Shift+↑' },
      { name: 'open', keys: '' },
    ]}
    onShortcuts={nothing}
    {...more}
  />
)

const about = (
  <About
    version="0.1.0"
    packs={[{ title: 'Chips and AI', version: '2026.11' }]}
    links={{ code: 'https://example.org/code', licences: 'https://example.org/licences' }}
  />
)

/** Every section of the options page by name. */
const optionsStates: Record<string, () => ComponentChildren> = {
  reading: () => <Options version="0.1.0" current="reading" views={{ reading: readingOf(), about }} />,
  about: () => <Options version="0.1.0" current="about" views={{ reading: readingOf(), about }} />,
  ...libraryStates,
  ...packsStates,
  ...backupStates,
}

/** Every state of every surface, by their names. */
export const surfaces = {
  card: cardStates,
  popup: popupStates,
  panel: panelStates,
  welcome: welcomeStates,
  options: optionsStates,
}
