import { writeFileSync } from 'node:fs'
import { tableModules } from './tables/modules'

/** Writes lib/engine/languages/tables/ anew from CLDR. */
const folder = new URL('../lib/engine/languages/tables/', import.meta.url)
for (const [file, text] of tableModules()) writeFileSync(new URL(file, folder), text)
