import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserCommand } from 'vitest/node'

/** Where the development sets lie, if they are on this machine. */
const shared = process.env.WHENCE_SHARED ?? path.resolve(import.meta.dirname, '../../shared')

/** Names in a folder of the development sets; none where the set is not there. */
const listShared: BrowserCommand<[folder: string]> = async (_, folder) =>
  readdir(path.join(shared, folder)).catch(() => [])

/** Text of a file of the development sets. */
const readShared: BrowserCommand<[file: string]> = async (_, file) =>
  readFile(path.join(shared, file), 'utf8')

/** What tests in the browser may ask of Node. */
export const sharedCommands = { listShared, readShared }

declare module 'vitest/browser' {
  interface BrowserCommands {
    listShared(folder: string): Promise<string[]>
    readShared(file: string): Promise<string>
  }
}
