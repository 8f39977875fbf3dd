import { useState } from 'preact/hooks'
import type { ExportFormat } from '../../components/list/export-menu'
import { useStrings } from '../../components/strings'
import { browser } from '../../lib/platform/browser'
import { pageIn } from '../../lib/platform/messages'
import { openPage } from '../../lib/platform/open-page'
import { exportFindings } from './export-findings'
import { saveFile } from './save-file'

/** The exports of a tab's findings; they are asked of the page, which owns them. */
export function useExport(tab: number | undefined) {
  const strings = useStrings()
  const [hasExportFailed, setFailed] = useState(false)
  const onExport = async (format: ExportFormat | 'report') => {
    if (tab === undefined) return
    try {
      const read = await pageIn(browser, tab).tellReading()
      if (format === 'report') return await openPage(browser, 'report', `tab=${tab}`, { page: read.page.url })
      saveFile(await exportFindings(read, format, strings))
      setFailed(false)
    } catch (error) {
      console.error('Whence could not export the findings:', error)
      setFailed(true)
    }
  }
  return { hasExportFailed, onExport }
}
