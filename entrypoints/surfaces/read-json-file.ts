import { findJsonFault } from '../../lib/engine/pack/json-fault'
import type { StoreProblem } from '../../lib/store/problem'

/** Why a chosen file could not be read at all. */
export type FileProblem =
  /** It is larger than `most` bytes. */
  | { kind: 'file-huge'; most: number }
  | { kind: 'file-empty' }
  /** It is no JSON, or was cut short; where, both from 1. */
  | { kind: 'file-no-json'; line: number; column: number }

/** A pack of 100,000 claims takes 180 MB; from 500 MB on, browsers make no text of a file. */
const MOST = 400e6

/** A file's text as JSON. The browser may also find that the file has gone. */
export async function readJsonFile(
  file: File,
): Promise<{ done: unknown } | { problem: FileProblem | StoreProblem }> {
  if (file.size > MOST) return { problem: { kind: 'file-huge', most: MOST } }
  if (file.size === 0) return { problem: { kind: 'file-empty' } }
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return { problem: { kind: 'file-unreadable', file: file.name } }
  try {
    return { done: JSON.parse(text) }
  } catch {
    return { problem: { kind: 'file-no-json', ...(findJsonFault(text) ?? { line: 1, column: 1 }) } }
  }
}

/** A backup says at once that it is one, so that another tool's file of any size is told without reading it. */
export async function readBackupFile(file: File): ReturnType<typeof readJsonFile> {
  const beginning = await file
    .slice(0, 200)
    .text()
    .catch(() => '')
  if (file.size > 0 && beginning && !/^\s*\{\s*"whence"\s*:\s*"backup"/.test(beginning))
    return { problem: { kind: 'backup-foreign' } }
  return readJsonFile(file)
}
