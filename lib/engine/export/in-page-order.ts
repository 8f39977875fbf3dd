import type { Finding } from '../types'

/** The same findings, those ahead whose figure stands first on the page. */
export const inPageOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.figure.start - b.figure.start)
