import { Words } from '../marks/words'
import { sayDate } from '../say/dates'
import { gapIn } from '../say/gap'
import { phrase } from '../say/parts'
import { textIn } from '../say/texts'
import { useStrings } from '../strings'
import { Changes } from './changes'
import type { ImportView, PacksProps } from './packs-props'
import { Progress } from './progress'
import { TroubleNote } from './trouble'

interface ImportBoxProps extends Pick<PacksProps, 'onImport' | 'onStop'> {
  importing: ImportView
}

/** A file on its way in: checked, shown before anything is written, written, done or refused. */
export function ImportBox({ importing, onImport, onStop }: ImportBoxProps) {
  const strings = useStrings()
  const { t } = strings
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title">
        <Words parts={titleOf(importing, strings)} />
      </h2>
      <Step importing={importing} />
      <p class="acts">
        {importing.step === 'preview' && (
          <button type="button" class="solid" onClick={onImport}>
            {t('import.now')}
          </button>
        )}
        <button type="button" class="line" onClick={onStop}>
          {t(stops[importing.step])}
        </button>
      </p>
    </section>
  )
}

const stops = {
  checking: 'import.stop',
  preview: 'import.cancel',
  writing: 'import.stopUndo',
  done: 'import.close',
  failed: 'import.close',
} as const

function titleOf(importing: ImportView, strings: ReturnType<typeof useStrings>) {
  if (!('head' in importing)) return phrase(strings, 'import.titleFile', { file: importing.file })
  const { title, version } = importing.head
  return phrase(strings, 'import.title', { title: { i: textIn(title, strings) }, version })
}

function Step({ importing }: { importing: ImportView }) {
  const { t, locale } = useStrings()
  const number = (n: number) => n.toLocaleString(locale)
  switch (importing.step) {
    case 'checking':
      return <Progress label={t('import.checking')} done={importing.progress} total={1} />
    case 'preview':
      return <Preview importing={importing} />
    case 'writing': {
      const { done, total } = importing
      return (
        <>
          <Progress label={t('import.writing')} done={done} total={total} />
          <p class="small">{t('import.written', { done: number(done), total: number(total) })}</p>
        </>
      )
    }
    case 'done':
      return <p role="status">{t('import.done')}</p>
    case 'failed':
      return <TroubleNote trouble={importing.trouble} />
  }
}

function Preview({ importing }: { importing: Extract<ImportView, { step: 'preview' }> }) {
  const strings = useStrings()
  const { t, locale } = strings
  const { file, size, head, replaces, added, changed, gone, news, doubts } = importing
  const rows = [
    [added, 'import.added'],
    [changed, 'import.changed'],
    [gone, 'import.gone'],
  ] as const
  const gap = gapIn(strings)
  const megabytes = { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 2 } as const
  return (
    <>
      <p class="small">
        {file}, {(size / 1e6).toLocaleString(locale, megabytes)}
        {`${t('stop')}${gap}${head.licence}${t('stop')}${gap}`}
        {`${t('import.checkedBy', { date: sayDate(head.lastChecked, strings) })}${gap}`}
        {replaces && t('import.replaces', { version: replaces })}
      </p>
      <dl>
        {rows.map(([count, key]) => (
          <div key={key}>
            <dt>{count.toLocaleString(locale)}</dt>
            <dd>{t(key, {}, count)}</dd>
          </div>
        ))}
      </dl>
      {news.length > 0 && (
        <details class="small">
          <summary>{t('packs.changes')}</summary>
          <Changes changelog={news} />
        </details>
      )}
      {doubts.length > 0 && (
        <details class="small">
          <summary>{t('import.doubts', { n: doubts.length.toLocaleString(locale) }, doubts.length)}</summary>
          <ul>
            {doubts.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> <span lang="en">{message}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
