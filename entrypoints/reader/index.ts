import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { takeOver } from '../../lib/platform/isolated-world'
import { startReader } from './start-reader'

/** Runs only in pages that are worth reading, or that somebody asked to have read. */
export default defineUnlistedScript(() => {
  takeOver('reader', startReader)
})
