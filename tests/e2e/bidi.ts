import type { Browser, Page } from 'puppeteer-core'

/** What BiDi answers, as far as it is used here. */
interface Answer {
  type?: string
  result?: { value?: string & { shadowRoot?: { sharedId: string } } }
  exceptionDetails?: { text: string }
  contexts?: { context: string; url: string }[]
}

/** The value of what was evaluated; throws what it threw. */
export function resultOf({ type, result, exceptionDetails }: Answer): string {
  if (type !== 'success') throw new Error(exceptionDetails?.text)
  return result?.value ?? ''
}

/** Puppeteer has no public way to send a command of BiDi: the two private fields that are touched are here. */
export async function send(browser: Browser, method: string, params: object): Promise<Answer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Answer }> }
  }
  return (await connection.send(method, params)).result
}

export const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id
