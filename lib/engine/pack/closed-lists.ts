/** The lists that a pack may choose from, and nothing else; `claim.ts` takes its types from them. What each word means is in the packs' README. */

export const qualifiers = ['max', 'min', 'above', 'below', 'nearly', 'approx', 'vague'] as const

export const stages = ['sought', 'planned', 'committed', 'actual', 'estimate', 'forecast', 'survey'] as const

export const standings = ['standing', 'superseded', 'outdated', 'disputed', 'denied', 'fulfilled'] as const

export const confidences = ['high', 'medium', 'low'] as const

export const attributions = [
  'anonymous sources',
  'on the record',
  'interview',
  'press release',
  'company filing',
  'official statistics',
  'research paper',
  'analyst estimate',
  'blog post',
  'market data',
  'press calculation',
] as const

export const relations = [
  'background',
  'repeats',
  'corroborates',
  'updates',
  'supersedes',
  'restates',
  'disputes',
  'denies',
] as const

export const entityKinds = [
  'company',
  'person',
  'product',
  'project',
  'place',
  'organisation',
  'industry',
  'thing',
] as const

export const accesses = ['free', 'registration', 'paywall'] as const

export const sourceNotes = [
  'headline-unconfirmed',
  'title-from-address',
  'syndicated-copy',
  'nearest-account',
] as const
