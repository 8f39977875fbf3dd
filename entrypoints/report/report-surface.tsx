import { useEffect, useState } from 'preact/hooks'
import { ReportPage } from '../../components/report/report-page'
import { useStrings } from '../../components/strings'
import { type Report, toReport } from '../../lib/engine/export/report'
import { browser } from '../../lib/platform/browser'
import { pageIn } from '../../lib/platform/messages'
import { exportOptions } from '../surfaces/export-findings'

/** The report of the tab that the address names, asked of its page: nothing of it is stored. */
export function ReportSurface() {
  const strings = useStrings()
  const [report, setReport] = useState<Report | 'gone'>()
  useEffect(() => {
    const tab = Number(new URLSearchParams(location.hash.slice(1)).get('tab'))
    pageIn(browser, tab)
      .tellReading()
      .then(({ page, findings }) => toReport(page, findings, exportOptions(strings)))
      .then(setReport, () => setReport('gone'))
  }, [])
  useEffect(() => {
    if (report && report !== 'gone') document.title = report.title
  }, [report])
  if (!report) return null
  if (report === 'gone') return <p class="report">{strings.t('share.gone')}</p>
  return <ReportPage report={report} onPrint={() => print()} />
}
