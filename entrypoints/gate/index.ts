import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { takeOver } from '../../lib/platform/isolated-world'
import { startGate } from './start-gate'

/** Runs in every page that the reader of the news allowed, so it is small, and wakes nobody unless the page is worth it. */
export default defineUnlistedScript(() => {
  takeOver('gate', startGate)
})
