import { useEffect, useState } from 'preact/hooks'
import { ReportPage } from '../../components/report/report-page'
import { useStrings } from '../../components/strings'
import { type Report, toReport } from '../../lib/engine/export/report'
import { browser } from '../../lib/platform/browser'
import { readFields } from '../../lib/platform/hand-over'
import { pageIn, type ReadPage } from '../../lib/platform/messages'
import { exportOptions } from '../surfaces/export-findings'

/** The report of the page that it was asked for, asked of that page: nothing of it is stored. */
export function ReportSurface() {
  const strings = useStrings()
  const [report, setReport] = useState<Report | 'gone'>()
  useEffect(() => {
    readReported()
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

/** What the tab says by now, if it still shows that page; by its number alone it may be any other. */
async function readReported(): Promise<ReadPage> {
  const fields = await readFields(browser, location.hash)
  const read = await pageIn(browser, Number(fields.get('tab'))).tellReading()
  if (read.page.url !== fields.get('page')) throw new Error('the tab shows another page')
  return read
}
