import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildPack } from '../../lib/engine/pack/build'
import { readFolder } from './read-folder'
import { scaffoldPack } from './scaffold'

let packs: string
beforeEach(() => {
  packs = mkdtempSync(join(tmpdir(), 'whence-packs-'))
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => rmSync(packs, { recursive: true }))

test('a new pack builds as it is, with nothing to mend', () => {
  scaffoldPack(packs, 'lighthouses')
  const { files, problems: unread } = readFolder(join(packs, 'lighthouses'))
  const { pack, problems } = buildPack(files)
  expect([...unread, ...problems]).toEqual([])
  expect(pack?.id).toBe('lighthouses')
})

test('a pack that is there is not written over', () => {
  scaffoldPack(packs, 'lighthouses')
  expect(() => scaffoldPack(packs, 'lighthouses')).toThrow('already there')
})

test.each(['Light Houses', '../lights', ''])('%j is no name for a pack', name => {
  expect(() => scaffoldPack(packs, name)).toThrow('is no pack id')
})
