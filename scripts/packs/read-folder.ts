import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { PackSourceFile } from '../../lib/engine/pack/build'
import type { Problem } from '../../lib/engine/pack/problem'

/** The JSON files of a pack's folder, parsed, and what could not be read; in the order of their paths. */
export function readFolder(folder: string): { files: PackSourceFile[]; problems: Problem[] } {
  const files: PackSourceFile[] = []
  const problems: Problem[] = []
  for (const path of jsonFilesIn(folder)) {
    const text = readFileSync(join(folder, path), 'utf8')
    try {
      files.push({ path, content: JSON.parse(text) })
    } catch (error) {
      problems.push({
        severity: 'error',
        file: path,
        path: '',
        message: `is no JSON: ${(error as Error).message}`,
      })
    }
  }
  return { files, problems }
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.json'))
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
