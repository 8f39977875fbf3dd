import type { Table } from '../../lib/engine/languages/table'
import { languageTable, regionTable, rootTable } from './build'
import { version } from './cldr'
import { differenceOf } from './fold'
import { locales } from './locales'
import { differenceModule, rootModule } from './write'

/** The text of every generated file by its name; the same on every run and every Node. */
export function tableModules(): Map<string, string> {
  const root = rootTable()
  const tables = new Map<string, Table>([['root', root]])
  const modules = new Map([['root.ts', rootModule(root, version())]])
  for (const locale of locales) {
    const parent = tables.get(locale.parent)
    if (!parent) throw new Error(`${locale.tag} comes before its parent ${locale.parent}`)
    const regions = locales.filter(other => other.parent === locale.tag)
    const table = parent === root ? languageTable(locale, regions, root) : regionTable(locale, parent)
    tables.set(locale.tag, table)
    modules.set(`${locale.tag}.ts`, differenceModule(differenceOf(table, parent), locale.parent, version()))
  }
  return modules
}
