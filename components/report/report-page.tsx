import type { Report, ReportEntry } from '../../lib/engine/export/report'
import { Fig } from '../marks/fig'
import { looks } from '../marks/legend'
import { Link } from '../marks/words'
import { sayDate } from '../say/dates'
import { useStrings } from '../strings'

/** A page's findings on paper: what page it is, and every figure with its origin. */
export function ReportPage({ report, onPrint }: { report: Report; onPrint(): void }) {
  const strings = useStrings()
  const { t, locale, dir } = strings
  const { title, url, published, exportedAt, entries } = report
  return (
    <main class="report" lang={locale} dir={dir}>
      <header>
        <h1 dir="auto">{title}</h1>
        <p>
          <Link href={url}>{url}</Link>
        </p>
        {published && <p>{t('share.published', { date: sayDate(published, strings) })}</p>}
        <Counts report={report} />
        <button type="button" class="solid" onClick={onPrint}>
          {t('share.print')}
        </button>
      </header>
      <ol>
        {entries.map(entry => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ol>
      <footer class="small">{t('share.made', { date: sayDate(exportedAt.slice(0, 10), strings) })}</footer>
    </main>
  )
}

function Counts({ report: { counts } }: { report: Report }) {
  const { t, locale } = useStrings()
  return (
    <p>
      {looks
        .filter(look => counts[look] > 0)
        .map(look => (
          <span key={look} class="count">
            <Fig look={look}>{t(`look.${look}`)}</Fig> {counts[look].toLocaleString(locale)}
          </span>
        ))}
    </p>
  )
}

function Entry({ entry }: { entry: ReportEntry }) {
  const { t } = useStrings()
  const { look, quote, before, after, finding, citation, url, credited } = entry
  return (
    <li>
      <p class="read" dir="auto">
        …{before}
        <Fig look={look}>{quote}</Fig>
        {after}…
      </p>
      <p>{finding}</p>
      {citation && (
        <p>
          {citation}
          {url && (
            <>
              {' '}
              <Link href={url}>{url.split('#')[0]!}</Link>
            </>
          )}
        </p>
      )}
      {credited && <p class="small">{t('share.named', { name: credited.name })}</p>}
    </li>
  )
}
