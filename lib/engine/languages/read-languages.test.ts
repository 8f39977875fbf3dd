import { expect, test } from 'vitest'
import { speaks } from '.'
import { readLanguages } from './read-languages'

const files = Object.keys(import.meta.glob('./*.ts')).map(path => path.replace(/^\.\/|\.ts$/g, ''))

test('every language that has a file of data can be chosen, and no other', () => {
  expect(readLanguages.filter(language => !speaks(language))).toEqual([])
  const codes = files.filter(name => /^[a-z]{2}$/.test(name))
  expect([...readLanguages].sort()).toEqual(codes.sort())
})
