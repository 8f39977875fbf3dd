import type { Browser, Page } from 'puppeteer-core'
import { launchChromium } from './chromium'
import { launchFirefox } from './firefox'

export type { CDPSession, Page } from 'puppeteer-core'

/** A whole browser with the built extension in it, as shipped. */
export interface Driver {
  browser: Browser
  /** A new tab at an address of the web. */
  open(url: string): Promise<Page>
  /** A new tab at one of the extension's own pages. */
  openOwn(path: string): Promise<Page>
  /** Press the toolbar button on a tab; answers the popup that opens. */
  openPopup(over: Page): Promise<Page>
  /** Answer the browser's next questions for access with yes, as a reader would. */
  consent(): Promise<void>
  /** Evaluate in the closed shadow root of the only node that the extension adds to a page. */
  inCard<T>(page: Page, evaluate: (root: ShadowRoot) => T): Promise<T>
  /** Choose the extension's entry of the menu over what is selected on a page. */
  chooseInMenu(page: Page): Promise<void>
  /** Stop the background, as the browser does when it is idle. Resolves when it has stopped, also where it had before. */
  killBackground(): Promise<void>
  /** Whether the background runs at the moment. */
  isAwake(): Promise<boolean>
  /** Load the extension anew from its folder under the open pages, as an update does. Resolves when its background runs. */
  reload(): Promise<void>
  /** Errors and warnings of the extension's own scripts, wherever they run, that the browser has kept. */
  complaints(): Promise<string[]>
  close(): Promise<void>
}

export type BrowserName = 'chromium' | 'firefox'

/** The browsers to test in: both, unless the environment says otherwise. */
export const browserNames = (process.env.WHENCE_E2E?.split(',') ?? ['chromium', 'firefox']) as BrowserName[]

export interface Start {
  /** Folder of the built extension. */
  extension: string
  /** Address of a proxy that every request but those to this machine goes through. */
  proxy?: string
  headless?: boolean
  /** Folder that files are saved to without asking. */
  downloads?: string
}

/**
 * Start a browser with a fresh profile and the extension installed as a reader would install it: without access to any
 * site. Resolves when the welcome page has opened by itself, which it does once the packs were seeded.
 */
export const launch = (name: BrowserName, start: Start): Promise<Driver> =>
  name === 'chromium' ? launchChromium(start) : launchFirefox(start)
