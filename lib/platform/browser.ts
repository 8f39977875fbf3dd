import browser from 'webextension-polyfill'

/** The one door to the browser's extension API. */
export { browser }
