import { cardCss } from '../../components/card/card-css'
import { wornCss } from '../../components/marks/worn-lines'
import { viewCard } from '../../components/say/view-card'
import { stringsBy } from '../../components/strings-by'
import { defaultLines, type Lines, linesCss, tintsCss } from '../../lib/dom/lines-css'
import { sectionLabels } from '../../lib/dom/section-labels'
import { checkPage } from '../../lib/engine/check'
import { citeClaim } from '../../lib/engine/cite/cite'
import { isStyleId } from '../../lib/engine/cite/style-names'
import type { Claim } from '../../lib/engine/pack/claim'
import type { ReadPacks } from '../../lib/engine/pack/lookup'
import type { Finding } from '../../lib/engine/types'
import type { Sender } from '../../lib/platform/answer'
import { showBadge, showOff } from '../../lib/platform/badge'
import { browser } from '../../lib/platform/browser'
import { withHidden } from '../../lib/platform/hidden-claims'
import { translate } from '../../lib/platform/i18n'
import { injectReader } from '../../lib/platform/inject'
import type { Background } from '../../lib/platform/messages'
import { openClaim, openPage } from '../../lib/platform/open-page'
import { readPacksState } from '../../lib/platform/packs-state'
import { changeSettings, readSettings, type WornLines } from '../../lib/platform/settings'
import { createClaimStore } from '../../lib/store/claims'
import type { ClaimDatabase } from '../../lib/store/db'
import { withCause } from './cause-of'
import { openSearch } from './open-search'
import { ownFields } from './own-fields'
import { sayReport } from './say-report'
import { seedIfEmpty, seedPacks } from './seed-packs'

/** What the background does for one who asks. */
export function serve(db: ClaimDatabase, { tab, frame, url, isPrivate }: Sender): Background {
  return {
    async wantReader() {
      if (tab !== undefined) await injectReader(browser, tab)
    },
    sectionLabels: async () => sectionLabels,
    check: page =>
      withCause(async () => {
        await seedIfEmpty(db)
        const packs = await readPacksState(browser)
        const topics = packs?.state === 'ready' ? Object.values(packs.topics) : []
        return checkPage(page, createClaimStore(db), topics)
      }),
    async viewCard(finding, today) {
      // A card without it says less; a store that fails meanwhile is no reason for none.
      const runnerUp = await runnerUpOf(finding, createClaimStore(db)).catch(() => undefined)
      return viewCard(finding, { today, runnerUp }, stringsBy(translate))
    },
    cardStyle: async () => [...cardCss, wornCss(await readSettings(browser))].join('\n'),
    async cite(finding, style, today) {
      if (finding.relation === 'none' || !isStyleId(style)) return ''
      const options = { accessed: today, locale: translate('locale') }
      return citeClaim(finding.match.claim, style, options)?.text ?? ''
    },
    report: async finding => sayReport(finding, browser.runtime.getManifest().version, url),
    openLibrary: claim => openClaim(browser, claim, isPrivate),
    openOwn: (finding, language) => openPage(browser, 'options', 'own', ownFields(finding, language)),
    openSearch: words => openSearch(words),
    hideClaim: (claim, isHidden, address) =>
      changeSettings(browser, now => withHidden(now, claim, isHidden, address)),
    chooseCitationStyle: citationStyle => changeSettings(browser, { citationStyle }),
    async wearLines(lines, insteadOf) {
      if (tab === undefined) return
      const target = { tabId: tab, frameIds: [frame] }
      // All at once: for each sheet on its own the browser would style the whole page anew.
      await Promise.all(sheetsOf(insteadOf).map(sheet => browser.scripting.removeCSS({ target, ...sheet })))
      await Promise.all(sheetsOf(lines).map(sheet => browser.scripting.insertCSS({ target, ...sheet })))
    },
    async showCount(count) {
      if (tab !== undefined) await showBadge(browser, tab, count)
    },
    async showOff(isOff) {
      if (tab !== undefined) await showOff(browser, tab, isOff)
    },
    mendPacks: () => seedPacks(db),
  }
}

/** Thicknesses stay as designed; styles and colours are the reader's. */
function sheetsOf(worn: WornLines | null): { origin: 'USER' | 'AUTHOR'; css: string }[] {
  if (!worn) return []
  const { lines, colours, textColour } = worn
  const colourOf = (look: keyof Lines) =>
    textColour ? 'currentColor' : (colours[look] ?? defaultLines[look].colour)
  const each = (Object.keys(defaultLines) as (keyof Lines)[]).map(look => [
    look,
    { ...defaultLines[look], style: lines[look], colour: colourOf(look) },
  ])
  const drawn = Object.fromEntries(each) as Lines
  return [
    { origin: 'USER', css: linesCss(drawn) },
    { origin: 'AUTHOR', css: tintsCss(drawn) },
  ]
}

/** The claim that came second, where one came near. */
async function runnerUpOf(finding: Finding, readPacks: ReadPacks): Promise<Claim | undefined> {
  const second = finding.relation === 'none' ? undefined : finding.match.reasons.runnerUp
  if (!second) return undefined
  const [claim] = await readPacks(lookup => lookup.claims([`id:${second.claim}`]))
  return claim
}
