import type { Browser } from './browser'

type Api = Pick<Browser, 'scripting'>

/** The words that are selected in a tab; `undefined` where the browser lets no script see, or only the frame of a PDF. */
export async function selectedIn(api: Api, tab: number): Promise<string | undefined> {
  const selected = await lookIn(api, tab, () =>
    document.contentType === 'application/pdf' ? null : String(getSelection() ?? ''),
  )
  return selected ?? undefined
}

/** The texts of a page's JSON-LD, of those that speak of a fact-check; none where the browser lets no script see. */
export async function structuredDataIn(api: Api, tab: number): Promise<string[]> {
  const texts = await lookIn(api, tab, () => {
    const scripts = document.querySelectorAll('script[type="application/ld+json" i]')
    const texts = [...scripts].map(({ textContent }) => textContent ?? '')
    return texts.filter(text => text.includes('ClaimReview') && text.length < 1e6).slice(0, 20)
  })
  return texts ?? []
}

/** What a function answers that runs in the page of a tab, and so by itself alone; `undefined` where the browser runs none there. */
async function lookIn<Seen>({ scripting }: Api, tab: number, func: () => Seen): Promise<Seen | undefined> {
  const results = await scripting.executeScript({ target: { tabId: tab }, func }).catch(() => [])
  return results[0]?.result as Seen | undefined
}
