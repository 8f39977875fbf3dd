import type { Page } from './driver'

/** What a page throws, and what errors its console tells of, from now on; the list grows as they come. */
export function hearErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  return errors
}
