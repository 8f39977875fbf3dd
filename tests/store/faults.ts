import { type ClaimDatabase, openDatabase } from '../../lib/store/db'

/** What happens to a write: nothing, its transaction fails with an error, or the process dies with it. */
export type Fault = { at: number; error?: DOMException }

/** A database that goes wrong at its `at`-th write, and how many writes it has seen. */
export function openFaulty(name: string, fault: Fault): { db: ClaimDatabase; writes: () => number } {
  const db = openDatabase(name)
  let writes = 0
  db.use({
    stack: 'dbcore',
    name: 'fault',
    create: core => ({
      ...core,
      table(tableName) {
        const table = core.table(tableName)
        return {
          ...table,
          mutate(request) {
            if (writes++ !== fault.at) return table.mutate(request)
            const transaction = request.trans as IDBTransaction
            transaction.abort()
            if (fault.error) return Promise.reject(fault.error)
            db.close()
            return Promise.reject(new DOMException('The process has died', 'InvalidStateError'))
          },
        }
      },
    }),
  })
  return { db, writes: () => writes }
}
