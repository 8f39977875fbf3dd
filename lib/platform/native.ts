import type { Browser } from './browser'

/** The parts of the API that a script in a web page has, and that every supported browser answers with promises. */
export type PageApi = Pick<Browser, 'runtime' | 'storage' | 'i18n'> & {
  extension?: { inIncognitoContext?: boolean }
}

const spaces = globalThis as { browser?: PageApi; chrome?: PageApi }

/** The browser's own namespace: what a script in a web page uses, where the polyfill's bytes would be paid on every page. */
export const native = (spaces.browser?.runtime?.id ? spaces.browser : spaces.chrome) as PageApi

/** Whether the page stands in a private window, of which nothing is kept. */
export const isPrivate = (): boolean => native.extension?.inIncognitoContext ?? false

/** Whether the extension that this script belongs to is gone: switched off, removed or updated under an open page. */
export function isOrphaned({ runtime }: Partial<Pick<PageApi, 'runtime'>> = native): boolean {
  try {
    return !runtime?.id
  } catch {
    return true
  }
}

/** The undoing of a subscription. An orphan's is forgotten already, and the browser throws at whoever asks for it once more. */
export const unlessOrphaned = (api: Pick<PageApi, 'runtime'>, stop: () => void) => (): void => {
  if (!isOrphaned(api)) stop()
}
