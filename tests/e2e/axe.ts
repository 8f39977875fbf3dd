import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from './driver'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe objects to in a page, or in what a path of selectors through shadow roots leads to. */
export async function objections(page: Page, into?: string[]): Promise<string[]> {
  await page.evaluate(axe)
  // What arrives is half transparent.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
  return page.evaluate(async into => {
    const { axe } = globalThis as unknown as { axe: Axe }
    // Of WCAG 2.2, and off unless asked for.
    const { violations } = await axe.run(into ? { fromShadowDom: into } : document, {
      rules: { 'target-size': { enabled: true } },
    })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, into)
}

interface Axe {
  run(
    on: Document | { fromShadowDom: string[] },
    options: { rules: Record<string, { enabled: boolean }> },
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}
