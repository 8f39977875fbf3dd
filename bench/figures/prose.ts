import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { detectLanguage } from '../../lib/engine/detect/language'
import { pageOfHtml } from '../../scripts/scan/html-page'

export interface Prose {
  /** Where it is from, to be printed with what is measured on it. */
  source: string
  paragraphs: string[]
}

const folder = path.resolve(import.meta.dirname, '../../..', 'shared/pages')

/** English news prose, by paragraphs: saved pages where they are at hand, else the project's own articles. */
export function readProse(): Prose {
  return existsSync(folder) ? fromPages() : fromArticles()
}

function fromPages(): Prose {
  const files = readdirSync(folder)
    .map(name => path.join(folder, name, 'source.html'))
    .filter(file => existsSync(file))
  const pages = files.map(file => pageOfHtml(readFileSync(file, 'utf8')).page)
  const english = pages.filter(({ text }) => detectLanguage(text, '') === 'en')
  const paragraphs = english.flatMap(({ text, blocks }) =>
    blocks.map(({ start, end }) => text.slice(start, end)),
  )
  return { source: `${english.length} saved pages`, paragraphs }
}

function fromArticles(): Prose {
  const articles = path.resolve(import.meta.dirname, '../../tests/articles')
  const files = readdirSync(articles).filter(name => /^(?:off-)?en-.*\.txt$/.test(name))
  const texts = files.map(name => readFileSync(path.join(articles, name), 'utf8'))
  return {
    source: `${files.length} of the project's articles`,
    paragraphs: texts.flatMap(text => text.split(/\n+/)),
  }
}
