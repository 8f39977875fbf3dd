import type { Strings } from '../../components/strings'
import { stringsBy } from '../../components/strings-by'

const files = import.meta.glob<string>('../../locales/*.yml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The strings of a language, straight from its file; `change` may make others of them. */
export function stringsOf(language: string, change = (text: string, _key: string) => text): Strings {
  const messages = flatten(files[`../../locales/${language}.yml`]!)
  return stringsBy((key, values = {}, count) => {
    const text = messages.get(count === undefined ? key : `${key}.${count === 1 ? 1 : 'n'}`)
    if (text === undefined) throw new Error(`${language} has no string ${key}`)
    return change(text, key)
      .replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole))
      .replaceAll('$$', '$')
  })
}

/** Languages that nobody speaks, to see what long words and another direction do. */
export const pseudoLanguages = {
  'right to left': stringsOf('en', (text, key) => (key === 'dir' ? 'rtl' : text)),
  /** Half as long again, as other languages can be. */
  'long words': stringsOf('en', (text, key) =>
    /^(locale|dir|stop|join)$/.test(key) ? text : stretched(text),
  ),
}

/** What is in braces is filled in and stays. */
const stretched = (text: string) =>
  text.replace(/\{\w+\}|\p{L}{2,}/gu, word =>
    word.startsWith('{') ? word : word + word.slice(0, Math.ceil(word.length / 2)).toLowerCase(),
  )

/** Every language that has a file. */
export const languages = Object.keys(files).map(file => file.replace(/.*\/|\.yml$/g, ''))

/** The strings of a file by their dotted names; only as much YAML as the files use. */
export function flatten(yaml: string): Map<string, string> {
  const messages = new Map<string, string>()
  const path: string[] = []
  for (const line of yaml.split('\n')) {
    const match = /^( *)([\w]+):(?: (.*))?$/.exec(line)
    if (!match) continue
    const [, indent = '', name = '', value] = match
    path.splice(indent.length / 2, path.length, name)
    if (value) messages.set(path.join('.'), value.startsWith('"') ? (JSON.parse(value) as string) : value)
  }
  return messages
}
