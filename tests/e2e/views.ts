import { expect } from 'vitest'
import type { Page } from './driver'

/** One of our own pages as it stands in its tab: its whole address, and what a field of it holds. */
export interface View {
  address: string
  value: string
}

/**
 * Waits until a page of ours that the extension opened by itself has a field with something in it. In Firefox such a tab
 * is none that the driver can look into; `own`, another of our pages, can, as all of them share a process.
 */
export async function untilFilled(own: Page, part: string, field: string): Promise<View> {
  let found: View | undefined
  const look = async () => {
    found = await own.evaluate(viewIn, part, field)
    return found?.value
  }
  await expect.poll(look, { message: `${field} of ${part} is filled` }).toBeTruthy()
  return found!
}

/** Runs in one of our own pages. */
function viewIn(part: string, field: string): View | undefined {
  const { browser, chrome } = globalThis as never as Record<'browser' | 'chrome', Views | undefined>
  const views = (browser ?? chrome)!.extension.getViews({ type: 'tab' })
  const view = views.find(({ location }) => location.href.includes(part))
  const control = view?.document.querySelector<HTMLInputElement>(field)
  return view && { address: view.location.href, value: control?.value ?? '' }
}

interface Views {
  extension: { getViews(by: object): Window[] }
}
