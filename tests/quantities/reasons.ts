/** A miss as it is known by: the case's id (its text, for Recognizers-Text) and the words missed or read. */
export interface Reasoned {
  id: string
  quote: string
}

interface Reason {
  why: string
  /** Beginnings of the cases' ids. */
  cases: string[]
}

const reasons: Reason[] = []

/** Why a case is missed on purpose: its gold is wrong, or no article would hold it. Nothing where it is a fault of ours. */
export function reasonFor({ id }: Reasoned): string | undefined {
  return reasons.find(({ cases }) => cases.some(start => id.startsWith(start)))?.why
}
