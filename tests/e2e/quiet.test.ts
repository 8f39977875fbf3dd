import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { browserNames, type Page } from './driver'
import { type Overheard, overhear } from './overhear'
import { isPainted, untilPainted } from './seen'
import { setUp } from './set-up'

const articles = join(import.meta.dirname, '../articles')

/** Articles about something else, in all the languages there are. */
const offTopic = Object.fromEntries(
  readdirSync(articles)
    .filter(name => /^off-.*\.html$/.test(name))
    .map(name => [name, readFileSync(join(articles, name), 'utf8')]),
)
const quietPages = [...Object.keys(offTopic), 'off-topic', 'front', 'empty']

/** Milliseconds until the gate has looked at a page for the last time, with some to spare: that nothing comes can only be waited for. */
const looked = 9_500

describe.each(browserNames)('the background in %s', name => {
  const { driver, site } = setUp(name, { pages: offTopic })
  let overheard: Overheard

  beforeAll(async () => {
    overheard = await overhear(driver)
  })

  const open = (path: string): Promise<Page> => driver.open(`${site.url}/${path}`)

  test('is told of an article on a topic', async () => {
    await untilPainted(await open('chips'))
    const heard: string[] = []
    const allHeard = async () => {
      heard.push(...(await overheard.heard()))
      return heard
    }
    await expect.poll(allHeard).toEqual(expect.arrayContaining(['wantReader', 'check', 'showCount']))
    expect(await driver.isAwake()).toBe(true)
  })

  test(`gets no message from ${quietPages.length} pages off the topics, and is not woken`, async () => {
    await driver.killBackground()
    await overheard.heard()
    const pages = []
    for (const path of quietPages) pages.push(await open(path))
    await new Promise(resolve => setTimeout(resolve, looked))
    expect(await overheard.heard()).toEqual([])
    expect(await driver.isAwake()).toBe(false)
    for (const page of pages) expect(await isPainted(page)).toBe(false)
  })
})
