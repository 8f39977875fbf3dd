import type { Trouble } from '../../components/options/trouble'
import type { Strings } from '../../components/strings'
import type { StoreProblem } from '../../lib/store/problem'
import type { FileProblem } from './read-json-file'

/** A problem in the reader's words, with the places of a file that are wrong. */
export function sayProblem(problem: StoreProblem | FileProblem, { t, locale }: Strings): Trouble {
  switch (problem.kind) {
    case 'storage-full':
      return { says: t('trouble.storageFull') }
    case 'storage-unavailable':
      return { says: t('trouble.storageUnavailable') }
    case 'storage-lost':
      return { says: t('trouble.storageLost') }
    case 'pack-too-new':
      return { says: t('trouble.packTooNew', { format: problem.format }) }
    case 'pack-broken':
      return { says: t('trouble.packBroken'), places: problem.faults }
    case 'pack-older':
      return { says: t('trouble.packOlder', { stored: problem.stored, offered: problem.offered }) }
    case 'claims-taken': {
      const { pack, count, claims } = problem
      const says = t('trouble.claimsTaken', { pack, n: count.toLocaleString(locale) }, count)
      return { says, places: claims.map(claim => ({ path: claim, message: '' })) }
    }
    case 'pack-unknown':
      return { says: t('trouble.packUnknown', { pack: problem.pack }) }
    case 'pack-bundled':
      return { says: t('trouble.packBundled') }
    case 'pack-shipped':
      return { says: t('trouble.packShipped') }
    case 'changed-elsewhere':
      return { says: t('trouble.changedElsewhere') }
    case 'backup-foreign':
      return { says: t('trouble.backupForeign') }
    case 'backup-too-new':
      return { says: t('trouble.backupTooNew', { format: problem.format }) }
    case 'cancelled':
      return { says: t('trouble.cancelled') }
    case 'file-unreadable':
      return { says: t('trouble.fileUnreadable', { file: problem.file }) }
    case 'file-huge':
      return { says: t('trouble.fileHuge', { most: megabytes(problem.most, locale) }) }
    case 'file-empty':
      return { says: t('trouble.fileEmpty') }
    case 'file-no-json':
      return {
        says: t('trouble.fileNoJson'),
        places: [{ path: `${problem.line}:${problem.column}`, message: '' }],
      }
  }
}

const megabytes = (bytes: number, locale: string) =>
  (bytes / 1e6).toLocaleString(locale, { style: 'unit', unit: 'megabyte' })
