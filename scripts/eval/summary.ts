import { addTallies, rates, type Score, type Tally } from './score'

/** Shares, 0 to 1, of a set of articles; what tests compare with the recorded ones. */
export interface Summary {
  detectionF1: number
  agreesPrecision: number
  agreesRecall: number
  differsPrecision: number
  differsRecall: number
  drift: number
  /** Figures given a claim on pages off the topic, with the gate taken away. */
  offTopicClaims: number
}

/** The scores of several articles as one. */
export function summarise(scores: Score[]): Summary {
  const of = (key: 'detection' | 'agrees' | 'differs' | 'drift'): Tally =>
    addTallies(scores.map(score => score[key]))
  const sum = (key: 'offTopicClaims' | 'offTopicFigures') =>
    scores.reduce((total, score) => total + score[key], 0)
  const [agrees, differs] = [rates(of('agrees')), rates(of('differs'))]
  return {
    detectionF1: rates(of('detection')).f1,
    agreesPrecision: agrees.precision,
    agreesRecall: agrees.recall,
    differsPrecision: differs.precision,
    differsRecall: differs.recall,
    drift: rates(of('drift')).precision,
    offTopicClaims: sum('offTopicClaims') / Math.max(1, sum('offTopicFigures')),
  }
}
