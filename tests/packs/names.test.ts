import { expect, test } from 'vitest'
import { findMentions } from '../../lib/engine/match/mentions'
import { readBuiltPacks } from '../../scripts/scan/read-packs'
import { pageOfText } from '../../scripts/scan/text-page'
import { nameForms, otherWords } from './name-forms'

const { readPacks } = readBuiltPacks()

function inRows(forms: typeof nameForms): [language: string, written: string, entity: string][] {
  return Object.entries(forms).flatMap(([language, rows]) =>
    rows.map(([written, entity]): [string, string, string] => [language, written, entity]),
  )
}

async function namedBy(text: string, language: string): Promise<(string | undefined)[]> {
  const mentions = await readPacks(lookup => findMentions(pageOfText(text, 'names'), language, lookup))
  return mentions.map(({ entity }) => entity)
}

test.each(inRows(nameForms))('%s: “%s” names %s', async (language, written, entity) => {
  expect(await namedBy(written, language)).toContain(entity)
})

test.each(inRows(otherWords))('%s: “%s” does not name %s', async (language, written, entity) => {
  expect(await namedBy(written, language)).not.toContain(entity)
})
