import type { News } from '../corpora/news'
import type { Case, Expected } from './development-sets'

const MARK = /\{([^{}=]+)=([^{}= ]+)(?: ([^{}=]+))?\}/g

/** The marked sentences of a corpus as cases. Throws where a mark cannot be read. */
export function readNews(news: News): Case[] {
  return Object.entries(news).flatMap(([lang, sentences]) =>
    sentences.map((marked, index) => toCase(`${lang}-news-${index + 1}`, lang, marked)),
  )
}

function toCase(id: string, lang: string, marked: string): Case {
  let text = ''
  let last = 0
  const expected: Expected[] = []
  for (const match of marked.matchAll(MARK)) {
    const [mark, words = '', value = '', unit = ''] = match
    text += marked.slice(last, match.index)
    const [min = Number.NaN, max = min] = value.split('..').map(Number)
    expected.push({ text: words, start: text.length, min, max, unit, qualifier: null, worth: true })
    text += words
    last = match.index + mark.length
  }
  text += marked.slice(last)
  if (/[{}]/.test(text)) throw new Error(`${id} has a mark that cannot be read: ${marked}`)
  return { id, lang, text, expected, ignored: [] }
}
