import { Menu } from '../menu/menu'
import { useStrings } from '../strings'

/** A file that a page's findings can be saved as. */
export type ExportFormat = 'csv' | 'json' | 'markdown' | 'annotations'

const formats: ExportFormat[] = ['csv', 'json', 'markdown', 'annotations']

export interface ExportProps {
  onExport(format: ExportFormat | 'report'): void
  /** Whether the last one failed. */
  hasExportFailed?: boolean
}

/** The findings of a page to keep: as a file, or on paper. */
export function ExportMenu({ onExport, hasExportFailed }: ExportProps) {
  const { t } = useStrings()
  const files = formats.map(format => ({ label: t(`share.${format}`), choose: () => onExport(format) }))
  const report = { label: t('share.report'), choose: () => onExport('report'), startsGroup: true }
  return (
    <div class="export">
      <Menu name={t('share.name')} edge="start" choices={[...files, report]}>
        {t('share.name')}
      </Menu>
      <p class="small" role="status">
        {hasExportFailed && t('share.failed')}
      </p>
    </div>
  )
}
