import { openDatabase } from '../../lib/store/db'
import { importPack } from '../../lib/store/import'
import { seedBundled } from '../../lib/store/seed'
import { databaseName, next, ships } from './two-packs'

/** Seeds or imports the next version, and says when it begins and when it is done; made to be killed. */
globalThis.onmessage = async ({ data: way }: MessageEvent<'seeding' | 'importing'>) => {
  const db = openDatabase(databaseName)
  await db.open()
  postMessage('begun')
  await (way === 'seeding' ? seedBundled(db, ships(next)) : importPack(db, next))
  postMessage('done')
}
