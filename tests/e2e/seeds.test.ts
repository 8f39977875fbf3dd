import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDateLine } from '../../scripts/scan/date-line'
import { browserNames } from './driver'
import { untilArrived } from './in-card'
import { clickFigure, lookAt, plain } from './seen'
import { setUp } from './set-up'
import { until } from './until'

/** Articles that the project does not own, and reads where they are present. */
const folder = join(process.env.WHENCE_SHARED ?? join(import.meta.dirname, '../../../shared'), 'seeds')
const isThere = existsSync(folder)
if (!isThere)
  console.warn(`No seed articles at ${folder}: skipped. Name their folder's parent in WHENCE_SHARED.`)

/** A page made of a text with or without front matter: a blank line parts paragraphs, # makes headings; dated as the text is. */
function pageOf(text: string): string {
  const [, matter = '', body = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  const title = /^title: (.*)$/m.exec(matter)?.[1] ?? body.trim().split('\n', 1)[0]!
  const lang = / di | il | della /.test(body) ? 'it' : 'en'
  const published = findDateLine(text)
  const date = published ? `<meta property="article:published_time" content="${published}">` : ''
  const blocks = body.split(/\n+/).filter(line => line.trim() && line.trim() !== title)
  const html = blocks.map(line =>
    line.startsWith('#') ? `<h2>${line.replace(/^#+/, '')}</h2>` : `<p>${line}</p>`,
  )
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8">${date}<title>${title}</title><article><h1>${title}</h1>${html.join('\n')}</article></html>`
}

describe.runIf(isThere).each(browserNames)('the seeds in %s', name => {
  const files = readdirSync(folder).filter(file => file.endsWith('.txt'))
  const pages = files.map(file => [file.slice(0, 3), pageOf(readFileSync(join(folder, file), 'utf8'))])
  const { driver, site } = setUp(name, { pages: Object.fromEntries(pages) })

  test.each([
    ['000', '$7 trillion', ['The Wall Street Journal, 8 February 2024']],
    ['002', '$7 trillion', ['The Wall Street Journal, 8 February 2024']],
    ['003', '$5 trilioni e $7 trilioni', ['The Wall Street Journal, 8 February 2024']],
    ['003', 'mille miliardi', ['Differs', 'The Wall Street Journal']],
    ['003', '$595,3 miliardi', ['Dated; superseded', 'Semiconductor Industry Association']],
    ['000', 'factor of 100 million', ['origin not found']],
    ['000', 'a quadrillion dollars', ['origin not found']],
  ])('%s: "%s" leads to its origin', async (path, words, told) => {
    const page = await driver.open(`${site.url}/${path}`)
    const painted = async () => Object.values(await lookAt(page)).flatMap(line => line.words)
    const figure = await until(
      `"${words}", or what ends it`,
      async () => {
        const all = await painted()
        return (
          all.find(each => each === words) ?? all.find(each => words.endsWith(each) || each.endsWith(words))
        )
      },
      painted,
    )
    await clickFigure(page, figure)
    await untilArrived(driver, page)
    const card = plain(await driver.inCard(page, root => root.querySelector('.card')?.textContent))
    for (const part of told) expect(card).toContain(part)
  })
})
