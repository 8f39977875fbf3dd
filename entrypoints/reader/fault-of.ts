import type { Cause } from '../../lib/engine/types'

/** Why the background did not answer, in its own words, and what of it somebody who reads the news can do something about. */
export function faultOf(error: unknown): { problem: string; cause: Cause } {
  const { message, cause } = error instanceof Error ? error : new Error(String(error))
  return { problem: message, cause: isCause(cause) ? cause : 'fault' }
}

const isCause = (cause: unknown): cause is Cause => cause === 'storage' || cause === 'file'
