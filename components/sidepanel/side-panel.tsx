import { useEffect, useRef, useState } from 'preact/hooks'
import type { Look } from '../../lib/engine/types'
import { Counts } from '../list/counts'
import { ExportMenu } from '../list/export-menu'
import { FigureCells } from '../list/figure-list'
import type { Listed } from '../list/listed'
import { Fig } from '../marks/fig'
import { IconButton } from '../marks/icon-button'
import { Sliders } from '../marks/icons'
import { useConfirmation } from '../marks/use-confirmation'
import { PageState, sayPage } from '../popup/states'
import { useStrings } from '../strings'
import type { PanelProps } from './panel-props'

/** The figures of the tab, under the article's own headings and in step with the page. */
export function SidePanel(props: PanelProps) {
  const strings = useStrings()
  const { t, locale, dir } = strings
  const { page, host = '' } = props
  const { title, says } = sayPage(props, strings)
  const [said, confirming] = useConfirmation()
  const copying = {
    onCopyCitation: confirming(props.onCopyCitation),
    onCopyAll: confirming(props.onCopyAll),
  }
  return (
    <main class="panel" aria-label={t('panel.title')} lang={locale} dir={dir}>
      <header>
        <p>
          <span>{host}</span>
          <span>{t('panel.followsTab')}</span>
        </p>
        <h1 dir="auto">{title || host || t('extName')}</h1>
        {page.state !== 'figures' && <p>{says}</p>}
      </header>
      {page.state === 'figures' ? (
        <Figures {...props} {...copying} figures={page.figures} />
      ) : (
        <State {...props} />
      )}
      <footer>
        <p class="copied" role="status">
          {said && t(said)}
        </p>
        {copying.onCopyAll && page.state === 'figures' && (
          <button type="button" onClick={copying.onCopyAll}>
            {t('panel.copyAll')}
          </button>
        )}
        {props.onExport && page.state === 'figures' && (
          <ExportMenu onExport={props.onExport} hasExportFailed={props.hasExportFailed} />
        )}
        <IconButton name={t('popup.settings')} class="end" onClick={props.onSettings}>
          <Sliders />
        </IconButton>
      </footer>
    </main>
  )
}

const State = (props: PanelProps) => (
  <div class="list">
    <PageState page={props.page} host={props.host} />
  </div>
)

function Figures({ figures, shown, ...props }: PanelProps & { figures: Listed[] }) {
  const { t } = useStrings()
  const [picked, setPicked] = useState<Look>()
  const box = useRef<HTMLDivElement>(null)
  useInSight(box, props.current)
  const visible = figures.filter(({ finding }) => shown[finding.look])
  const listed = picked ? visible.filter(({ finding }) => finding.look === picked) : visible
  return (
    <>
      <Counts figures={visible} shown={shown} picked={picked} onPick={setPicked} />
      <div ref={box} class="list">
        {sectionsOf(listed).map(({ heading, figures }) => (
          <section key={figures[0]!.id}>
            <h2 dir="auto">{heading ?? t('panel.opening')}</h2>
            <ol class="figures">
              {figures.map(figure => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  {...props}
                  isCurrent={figure.id === props.current}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  )
}

type RowProps = Pick<PanelProps, 'onJump' | 'onShowCard' | 'onCopyCitation'> & {
  figure: Listed
  isCurrent: boolean
}

/** The row in view has a wash and a bar, and shows its sentence. */
function FigureRow({ figure, isCurrent, onJump, onShowCard, onCopyCitation }: RowProps) {
  const { t } = useStrings()
  const { id, finding } = figure
  const hasSource = finding.relation !== 'none' && finding.match.claim.origin.found
  return (
    <li class={isCurrent ? 'now here' : ''}>
      <button type="button" aria-current={isCurrent ? 'location' : undefined} onClick={() => onJump(id)}>
        <FigureCells figure={figure} />
        {isCurrent && <Quote figure={figure} />}
      </button>
      {isCurrent && (
        <p class="more">
          <button type="button" class="text small" onClick={() => onShowCard(id)}>
            {t('panel.showCard')}
          </button>
          {hasSource && onCopyCitation && (
            <button type="button" class="text small" onClick={() => onCopyCitation(figure)}>
              {t('card.copyCitation')}
            </button>
          )}
        </p>
      )}
    </li>
  )
}

function Quote({ figure: { finding, sentence } }: { figure: Listed }) {
  if (!sentence) return null
  return (
    <span class="quote">
      <bdi>
        {sentence.before}
        <Fig look={finding.look}>{finding.quote}</Fig>
        {sentence.after}
      </bdi>
    </span>
  )
}

/** Figures that follow each other under one heading. */
function sectionsOf(figures: Listed[]): { heading?: string; figures: Listed[] }[] {
  const sections: { heading?: string; figures: Listed[] }[] = []
  for (const figure of figures) {
    const last = sections.at(-1)
    if (last && last.heading === figure.heading) last.figures.push(figure)
    else sections.push({ heading: figure.heading, figures: [figure] })
  }
  return sections
}

/** How long after the reader scrolled the panel it is left where it is. */
const patience = 2000

/** Keeps the current row in sight, unless the reader is scrolling the panel. */
function useInSight(box: { current: HTMLElement | null }, current: number | undefined) {
  const touched = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    const touch = () => {
      touched.current = performance.now()
    }
    const gestures = ['wheel', 'touchmove', 'keydown'] as const
    for (const gesture of gestures) document.addEventListener(gesture, touch, { passive: true })
    return () => {
      for (const gesture of gestures) document.removeEventListener(gesture, touch)
    }
  }, [])
  useEffect(() => {
    if (current === undefined || performance.now() - touched.current < patience) return
    box.current?.querySelector('.now')?.scrollIntoView({ block: 'nearest' })
  }, [current])
}
