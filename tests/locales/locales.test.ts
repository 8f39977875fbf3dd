import { readdirSync, readFileSync } from 'node:fs'
import { type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build'
import { describe, expect, test } from 'vitest'
import { flatten } from '../gallery/strings'

const languages = readdirSync('locales').map(file => file.replace('.yml', ''))
const yamlOf = (language: string) => readFileSync(`locales/${language}.yml`, 'utf8')
const messagesOf = (language: string) =>
  new Map(
    parseMessagesText(yamlOf(language), 'YAML')
      .map(message => [message.key.join('.'), message] as const)
      .filter(([key]) => !key.startsWith('@@')),
  )
const english = messagesOf('en')

const sources = Object.values(
  import.meta.glob<string>(
    ['../../{components,entrypoints,lib}/**/*.{ts,tsx}', '../../wxt.config.ts', '!**/*.test.*'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  ),
)

describe.each(languages)('%s', language => {
  const messages = messagesOf(language)

  test('has every string, and no other', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test('has the same gaps to fill and the same plural forms', () => {
    for (const [key, message] of messages) {
      const original = english.get(key)!
      expect(message.type, key).toBe(original.type)
      expect(
        gaps(message).filter(gap => !mayDiffer(gap)),
        key,
      ).toEqual(gaps(original).filter(gap => !mayDiffer(gap)))
    }
  })

  test('closes what it opens', () => {
    for (const [key, message] of messages)
      for (const text of textsOf(message)) expect(text.split('*').length % 2, `${key}: ${text}`).toBe(1)
  })

  test('is read alike by the tests’ own reader', () => {
    const read = flatten(yamlOf(language))
    for (const [key, message] of messages) {
      const texts = message.type === 'plural' ? message.plurals : undefined
      if (texts) for (const form of Object.keys(texts)) expect(read.get(`${key}.${form}`)).toBe(texts[form])
      else expect(read.get(key)).toBe(textsOf(message)[0])
    }
  })
})

test('no string is unused', () => {
  const code = sources.join('\n')
  const isUsed = (key: string) =>
    code.includes(`'${key}'`) || usesBuilt(code, key) || code.includes(`__MSG_${key}__`)
  expect([...english.keys()].filter(key => !isUsed(key))).toEqual([])
})

/** Money is named by its sign in some languages and by its word in others. */
const mayDiffer = (gap: string) => gap === 'symbol' || gap === 'currency'

const gaps = (message: ParsedMessage) => [...message.namedSubstitutions].sort()

function textsOf(message: ParsedMessage): string[] {
  return message.type === 'plural' ? Object.values(message.plurals) : [message.message]
}

/** Whether a template such as `look.${look}` or `welcome.${mode}Says` makes this key. */
function usesBuilt(code: string, key: string): boolean {
  const templates = Array.from(code.matchAll(/`([a-z]+\.\$\{[^}]+\}[A-Za-z]*)`/g), match => match[1]!)
  return [...new Set(templates)].some(template => {
    const [before = '', after = ''] = template.split(/\$\{[^}]+\}/)
    if (!key.startsWith(before) || !key.endsWith(after)) return false
    // What stands in the gap is a value that the code names.
    return code.includes(`'${key.slice(before.length, key.length - after.length)}'`)
  })
}
