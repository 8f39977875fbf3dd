/**
 * How many keys an article may ask the packs for, 500 in all: so many are read in a few tens of milliseconds however
 * large the packs are. What a very long article would ask beyond them is left out, the least telling first.
 */
export const lookUpBudget = {
  /** Word n-grams that may name something. */
  terms: 140,
  entities: 60,
  /** Owners or measures with a magnitude. */
  values: 150,
  /** Owners or measures with digits, owners with a measure, whatever the value. */
  offValues: 90,
  measures: 60,
}
