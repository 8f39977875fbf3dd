/**
 * `error`: the pack cannot be used as it is. `doubtful`: somebody should look. `missing`: it would be better
 * with it.
 */
export type Severity = 'error' | 'doubtful' | 'missing'

/** Something that a person who writes a pack should know, and where to look. */
export interface Problem {
  severity: Severity
  /** Name of the file, as given to the check. */
  file: string
  /** JSON path within the file: `[3].origin.source`, or '' for the whole of it. */
  path: string
  message: string
}

/** A problem of a pack whose lists are already joined: its path begins with the list, `claims[3].origin`. */
export type PackProblem = Omit<Problem, 'file'>

/** A problem at a path in the joined lists. */
export const problem = (severity: Severity, path: string, message: string): PackProblem => ({
  severity,
  path,
  message,
})

/** One thing wrong with a value, at a path from it such as `.origin.source`. */
export interface Fault {
  path: string
  message: string
}
