import type { Cause } from '../../lib/engine/types'
import { problemOf, type StoreProblem } from '../../lib/store/problem'

/** As far as somebody who reads the news can do something about it. */
export function causeOf({ kind }: StoreProblem): Cause {
  switch (kind) {
    case 'storage-full':
    case 'storage-unavailable':
    case 'storage-lost':
      return 'storage'
    case 'file-unreadable':
    case 'pack-broken':
    case 'pack-older':
    case 'pack-too-new':
      return 'file'
    default:
      return 'fault'
  }
}

/** Does work with the store; what fails is thrown with its cause, which crosses to the page. */
export async function withCause<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const problem = problemOf(error)
    throw problem ? new Error(problem.kind, { cause: causeOf(problem) }) : error
  }
}
