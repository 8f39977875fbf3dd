import type { Page as WebPage } from '../../tests/e2e/driver'

/** Milliseconds from question to answer, asked `times` times in one of the extension's own pages. */
export function askBackground(own: WebPage, html: string, times: number): Promise<number[]> {
  const paragraphs = [...html.matchAll(/<p>([^<]+)<\/p>/g)].map(([, words = '']) => words)
  return own.evaluate(ask, paragraphs, times)
}

/** Runs in a page of ours. */
async function ask(paragraphs: string[], times: number): Promise<number[]> {
  const { chrome } = globalThis as never as {
    chrome: { runtime: { sendMessage(message: object): Promise<Reply> } }
  }
  const text = paragraphs.join('\n')
  let end = -1
  const blocks = paragraphs.map(({ length }) => {
    const start = end + 1
    end = start + length
    return { start, end, kind: 'text' }
  })
  const page = {
    url: 'https://bench.example/',
    title: 'Chips and power',
    language: 'en',
    text,
    blocks,
    links: [],
  }
  const took: number[] = []
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    const reply = await chrome.runtime.sendMessage({ call: 'check', args: [page] })
    took.push(performance.now() - began)
    if (!reply.value?.findings.length) throw new Error(reply.error ?? 'nothing found')
  }
  return took
}

interface Reply {
  value?: { findings: unknown[] }
  error?: string
}
