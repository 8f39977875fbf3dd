import type { Page as WebPage } from '../../tests/e2e/driver'

export interface Answers {
  /** Milliseconds from question to answer, in turn. */
  took: number[]
  figures: number
}

/** Asks of an article `times` times in one of the extension's own pages. */
export function askBackground(own: WebPage, paragraphs: string[], times: number): Promise<Answers> {
  return own.evaluate(ask, paragraphs, times)
}

/** Runs in a page of ours. */
async function ask(paragraphs: string[], times: number): Promise<Answers> {
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
  let figures = 0
  for (let time = 0; time < times; time++) {
    const began = performance.now()
    const reply = await chrome.runtime.sendMessage({ call: 'check', args: [page] })
    took.push(performance.now() - began)
    figures = reply.value?.findings.length ?? 0
    if (figures === 0) throw new Error(reply.error ?? 'nothing found')
  }
  return { took, figures }
}

interface Reply {
  value?: { findings: unknown[] }
  error?: string
}
