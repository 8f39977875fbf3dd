import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')
const shared = process.env.WHENCE_SHARED ?? join(project, '../shared')

/**
 * Every page there is to try a reader on, by name: the project's own articles, and the development sets' real pages
 * where they lie beside the project. Without their scripts, since what a page does to itself is not looked for.
 */
export function savedPages(): Record<string, string> {
  const articles = htmlIn(join(project, 'tests/articles'))
  const folder = join(shared, 'pages')
  if (!existsSync(folder)) {
    console.warn('No saved pages beside the project: the articles alone are opened.')
    return articles
  }
  const saved = readdirSync(folder)
    .map(name => [`${name}.html`, join(folder, name, 'source.html')] as const)
    .filter(([, file]) => existsSync(file))
    .map(([name, file]) => [name, withoutScripts(readFileSync(file, 'utf8'))])
  return { ...articles, ...Object.fromEntries(saved) }
}

const htmlIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter(name => name.endsWith('.html'))
      .map(name => [name, withoutScripts(readFileSync(join(folder, name), 'utf8'))]),
  )

/** Nor what leads elsewhere by itself, nor anything from the network: what comes late would move the page. */
const withoutScripts = (html: string) =>
  html
    .replace(/<script\b[\s\S]*?<\/script\s*>/gi, '')
    .replace(/<link\b[^>]*>/gi, '')
    .replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '')
    .replace(/<(?:iframe|frame|embed|object)\b/gi, '<div')
    .replace(/\son[a-z]+=(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/<head[^>]*>|^(?:<!doctype[^>]*>)?/i, begin => begin + policy)

const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">' +
  '<link rel="icon" href="data:,">'
