import browser, { type Browser } from 'webextension-polyfill'

/** The one door to the browser's extension API, for the background and our own pages. Scripts in web pages use `native.ts`. */
export { type Browser, browser }
