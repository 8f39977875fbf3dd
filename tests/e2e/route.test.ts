import { describe, expect, test } from 'vitest'
import { untilSays } from './by-words'
import { browserNames } from './driver'
import { madePages } from './pages'
import { isPainted, untilPainted } from './seen'
import { setUp } from './set-up'
import { polling } from './until'

const articleOf = (html: string) => /<article>([\s\S]*?)<\/article>/.exec(html)![1]!

/** Changes its address at once and draws the article there, which is about something else, a while after. */
const leaving = madePages.chips!.replace('<main>', '<main><button>Next</button>').replace(
  '</body>',
  `<template>${articleOf(madePages['off-topic']!)}</template><script>
document.querySelector('button').addEventListener('click', () => {
  history.pushState({}, '', '/leaving?other')
  setTimeout(() => {
    document.title = 'A slow train north'
    document.querySelector('h1').textContent = 'A slow train north'
    document.querySelector('article').innerHTML = document.querySelector('template').innerHTML
    document.documentElement.dataset.drawn = 'other'
  }, 700)
})</script></body>`,
)

describe.each(browserNames)('an address that changes before its page in %s', name => {
  const { driver, site } = setUp(name, { pages: { leaving } })

  test('leads off the topic: nothing is read there, and the popup says why', async () => {
    const page = await driver.open(`${site.url}/leaving`)
    await untilPainted(page)
    await page.click('button')
    await page.waitForSelector('[data-drawn=other]')
    await page.waitForFunction(() => CSS.highlights.size === 0, { polling })
    const popup = await driver.openPopup(page)
    await untilSays(popup, 'Not about')
    expect(await isPainted(page)).toBe(false)
    await page.close()
  })
})
