import { openDatabase } from '../../lib/store/db'
import { importPack } from '../../lib/store/import'
import { generatePack } from './generate-pack'

/** Imports a large pack and says when the first rows are written; made to be killed. */
const pack = generatePack({ claims: 5000, version: '3.0.0', seed: 3 })
let hasBegun = false
void importPack(openDatabase('browser'), pack, {
  onProgress() {
    if (!hasBegun) postMessage('begun')
    hasBegun = true
  },
})
