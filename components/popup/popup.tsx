import { useState } from 'preact/hooks'
import type { Look } from '../../lib/engine/types'
import { Counts } from '../list/counts'
import { ExportMenu } from '../list/export-menu'
import { FigureList } from '../list/figure-list'
import { IconButton } from '../marks/icon-button'
import { Mark, Panel, Question, Sliders } from '../marks/icons'
import { Legend } from '../marks/legend'
import { useStrings } from '../strings'
import { FactCheck } from './fact-check'
import type { PopupProps } from './popup-props'
import { SearchBox, SearchResults } from './search'
import { SiteFoot } from './site-foot'
import { PageState, sayPage } from './states'

/** The toolbar's popup: what this page holds, the packs' search, this site on or off. */
export function Popup(props: PopupProps) {
  const { t, locale, dir } = useStrings()
  const [isLegend, setLegend] = useState(false)
  const isSearch = props.query.trim() !== ''
  return (
    <main class="popup" aria-label={t('extName')} lang={locale} dir={dir}>
      <header>
        <Mark size={18} />
        <b>{t('extName')}</b>
        <IconButton name={t('legend.title')} onClick={() => setLegend(!isLegend)}>
          <Question />
        </IconButton>
        {props.onSidePanel && (
          <IconButton name={t('popup.sidePanel')} onClick={props.onSidePanel}>
            <Panel />
          </IconButton>
        )}
        <IconButton name={t('popup.settings')} onClick={props.onSettings}>
          <Sliders />
        </IconButton>
      </header>
      {isLegend ? (
        <Meaning close={() => setLegend(false)} />
      ) : isSearch ? (
        <Searching {...props} />
      ) : (
        <Page {...props} />
      )}
    </main>
  )
}

function Meaning({ close }: { close(): void }) {
  const { t } = useStrings()
  return (
    <>
      <div class="head">
        <h1 class="sub">{t('legend.title')}</h1>
      </div>
      <div class="meaning">
        <Legend />
        <p class="small">{t('legend.note')}</p>
        <div class="doing">
          <button type="button" class="line" onClick={close}>
            {t('legend.back')}
          </button>
        </div>
      </div>
    </>
  )
}

function Searching(props: PopupProps) {
  return (
    <>
      <SearchBox {...props} isFirst />
      <SearchResults {...props} />
    </>
  )
}

function Page(props: PopupProps) {
  const strings = useStrings()
  const { page, host = '' } = props
  const { title, says } = sayPage(props, strings)
  return (
    <>
      <div class="head" aria-busy={page.state === 'loading'}>
        <h1 dir="auto">{title || host || strings.t('extName')}</h1>
        {says && <p>{says}</p>}
      </div>
      <FactCheck reviews={props.reviews ?? []} />
      {page.state === 'figures' ? <Figures {...props} page={page} /> : <PageState {...props} />}
      {hasSearch(props) && <SearchBox {...props} />}
      <SiteFoot {...props} />
    </>
  )
}

/** Without packs there is nothing to search, and without access there is something more pressing. */
const hasSearch = ({ page, claims }: PopupProps) =>
  claims > 0 && page.state !== 'broken-packs' && page.state !== 'no-access'

function Figures({
  page,
  shown,
  onJump,
  onExport,
  hasExportFailed,
}: PopupProps & { page: Extract<PopupProps['page'], { state: 'figures' }> }) {
  const [picked, setPicked] = useState<Look>()
  const visible = page.figures.filter(({ finding }) => shown[finding.look])
  const figures = picked ? visible.filter(({ finding }) => finding.look === picked) : visible
  return (
    <>
      <Counts figures={visible} shown={shown} picked={picked} onPick={setPicked} />
      <div class="scroll">
        <FigureList figures={figures} onJump={onJump} />
      </div>
      {onExport && <ExportMenu onExport={onExport} hasExportFailed={hasExportFailed} />}
    </>
  )
}
