import { changeSettings } from './settings'

/**
 * Change the settings from one of our own pages or the background: of two that change at once, the second makes its
 * change out of what the first has left. Scripts in web pages cannot wait so: their locks are the page's to hold.
 */
export const changeInTurn: typeof changeSettings = (api, change) =>
  navigator.locks.request('settings', () => changeSettings(api, change))
