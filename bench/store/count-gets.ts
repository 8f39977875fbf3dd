import type { ClaimDatabase } from '../../lib/store/db'

/** Counts every record that is asked of the database from now on. */
export function countGets(db: ClaimDatabase): () => number {
  let gets = 0
  db.use({
    stack: 'dbcore',
    name: 'count-gets',
    // Beneath Dexie's own layers, where a request is a request.
    level: -1,
    create: core => ({
      ...core,
      table(name) {
        const table = core.table(name)
        return {
          ...table,
          get(request) {
            gets++
            return table.get(request)
          },
          getMany(request) {
            gets += request.keys.length
            return table.getMany(request)
          },
          query(request) {
            gets++
            return table.query(request)
          },
        }
      },
    }),
  })
  return () => gets
}
