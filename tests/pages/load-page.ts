import { onTestFinished } from 'vitest'

/** Fetches nothing, runs nothing: the page as saved, with the styles that stand in it. */
const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">'

/** Opens a page's HTML in a frame with layout, until the test is over. */
export async function loadPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-same-origin')
  frame.style.cssText = 'width:1200px;height:900px;border:0'
  frame.srcdoc = html.replace(/<head[^>]*>|^(?:<!doctype[^>]*>)?/i, begin => begin + policy)
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  await loaded
  return frame.contentDocument!
}
