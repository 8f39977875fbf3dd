import { stopWords } from '../detect/tables/stop-words'
import { type PackProblem, problem } from './problem'
import type { PackEntity } from './schema'

/** Names that stand in nearly every sentence, and would make each of them one about the entity. */
export function entityNames(entities: PackEntity[]): PackProblem[] {
  return entities.flatMap(({ name, aliases }, at) => [
    ...Object.entries(name).flatMap(([language, text]) =>
      judge(text, language, `entities[${at}].name.${language}`),
    ),
    ...Object.entries(aliases).flatMap(([language, texts]) =>
      texts.flatMap((text, n) => judge(text, language, `entities[${at}].aliases.${language}[${n}]`)),
    ),
  ])
}

/** Of an alphabet: one character of Chinese or Korean is a word. */
const oneLetter = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]$/u

/** A name of every language is held to English. */
function judge(name: string, language: string, path: string): PackProblem[] {
  if (oneLetter.test(name)) return [problem('doubtful', path, `${name} is one letter`)]
  return isStopWord(name, language === '*' ? 'en' : language)
    ? [problem('error', path, `${name} is a stop word`)]
    : []
}

/** "IT" is not "it". */
function isStopWord(name: string, language: string): boolean {
  return name !== name.toUpperCase() && (stopWords[language]?.includes(name.toLowerCase()) ?? false)
}
