/**
 * How many rows an article may ask the packs for. With the claims read for them, at most 120 for each of two questions,
 * it costs at most 500 look-ups, which take a few tens of milliseconds however large the packs are: keys of one owner or
 * measure lie in one row, and a question is answered with a bounded number of claims. What a very long article would ask
 * beyond is left out, the least telling first.
 */
export const lookUpBudget = {
  /** Word n-grams that may name something. */
  terms: 88,
  entities: 36,
  /** Owners or measures, whatever the magnitudes asked of each. */
  values: 52,
  /** Owners or measures with digits, pairs of the two whatever the value. */
  offValues: 34,
  measures: 50,
}
